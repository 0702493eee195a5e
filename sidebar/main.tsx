// Starts the sidebar in the page that the server opened.
import { render } from 'preact';
import { App } from './app';
import './styles/tokens.css';
import './styles/components.css';
import './styles/functions.css';
import './styles/review.css';
import './styles/calibrate.css';

// the server sets the language on both; Google's frame may keep only one
document.documentElement.lang = document.body.lang || document.documentElement.lang;

const panel = document.createElement('main');
panel.className = 'st panel';
document.body.append(panel);
render(<App />, panel);
