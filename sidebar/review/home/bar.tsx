// A bar of rows done, named for who does not see it.
import { sayHome } from '../../words';
import { shareOf } from './by-rater';

type Props = { readonly counts: { readonly done: number; readonly all: number }; readonly name: string };

export const Bar = ({ counts: { done, all }, name }: Props) => (
  <progress
    class={shareOf({ done, all }) >= 1 ? 'done' : ''}
    value={done}
    max={Math.max(1, all)}
    aria-label={sayHome('raterLabel', { name, done, all })}
  />
);
