// The three places of the sidebar, as tabs at the top of a place's first screen.
import { sayPlace } from './words';

export const PLACES = ['review', 'functions', 'settings'] as const;
export type Place = (typeof PLACES)[number];

type Props = { readonly here: Place; readonly onGo: (place: Place) => void };

export const Places = ({ here, onGo }: Props) => (
  <nav class="places" aria-label={sayPlace('label')}>
    {PLACES.map((place) => (
      <button key={place} type="button" aria-current={place === here ? 'page' : undefined} onClick={() => onGo(place)}>
        {sayPlace(place)}
      </button>
    ))}
  </nav>
);
