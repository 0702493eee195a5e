// One rater: how many rows are done, tab by tab, each to be opened.
import { ScreenHead } from '../../parts/screen-head';
import { sayHome } from '../../words';
import { Bar } from './bar';
import { byRater, type TabProgress } from './by-rater';
import { useLooking } from './looking';
import { TabList } from './tab-list';

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
        <TabList title={sayHome('tabs')} tabs={tabs} />
        <p class="small quiet">{sayHome('left')}</p>
      </div>
    </>
  );
}
