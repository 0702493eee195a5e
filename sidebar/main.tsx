// Starts the sidebar in the page that the server opened.
import { render } from 'preact';
import { App } from './app';
import './styles/tokens.css';
import './styles/components.css';
import './styles/functions.css';

const panel = document.createElement('main');
panel.className = 'st panel';
document.body.append(panel);
render(<App />, panel);
