// One rater: how many rows are done, tab by tab, each to be opened.

import { OpenTabLink } from '../../parts/open-tab';
import { ScreenHead } from '../../parts/screen-head';
import { sayHome } from '../../words';
import { byRater, shareOf, type TabProgress } from './by-rater';
import { useLooking } from './looking';

type Props = {
  readonly progress: readonly TabProgress[];
  readonly rater: string;
  readonly onLook: () => void;
  readonly onBack: () => void;
};

export function RaterPage({ progress, rater, onLook, onBack }: Props) {
  useLooking(onLook);
  const found = byRater(progress).find(({ id }) => id === rater);
  if (!found) return <ScreenHead title={rater} onBack={onBack} />;
  const { name, email, done, all, tabs } = found;
  return (
    <>
      <ScreenHead title={name} onBack={onBack} />
      <div class="body">
        <div class="stack">
          <p class="quiet">{`${rater} · ${email || sayHome('noEmail')}`}</p>
          <div class="row baseline">
            <span class="figure">{done}</span>
            <span class="quiet">{sayHome('doneOf', { all })}</span>
          </div>
          <Bar counts={found} name={name} />
        </div>
        <section class="stack-1">
          <h2 class="label">{sayHome('tabs')}</h2>
          <ul class="list">
            {tabs.map((tab) => (
              <li key={tab.sheetId} class="stack-1 padded">
                <div class="row top between">
                  <span class="strong grow">{tab.title}</span>
                  <span class="small num quiet one-line">{sayHome('ofAll', tab)}</span>
                </div>
                <Bar counts={tab} name={tab.title} />
                <div>
                  <OpenTabLink sheetId={tab.sheetId} title={tab.title} />
                </div>
              </li>
            ))}
          </ul>
        </section>
        <p class="small quiet">{sayHome('left')}</p>
      </div>
    </>
  );
}

type BarProps = { readonly counts: { readonly done: number; readonly all: number }; readonly name: string };

const Bar = ({ counts: { done, all }, name }: BarProps) => (
  <progress
    class={shareOf({ done, all }) >= 1 ? 'done' : ''}
    value={done}
    max={Math.max(1, all)}
    aria-label={sayHome('raterLabel', { name, done, all })}
  />
);
