// How far a review is in its stages, as HR records them on the tab Stages: the one that is on, a bar of all,
// the way to the tab where their days are typed, and what comes then.
import { shortDay } from '../../../src/i18n/day-words';
import { comma } from '../../../src/i18n/lists';
import type { Answer } from '../../../src/rpc/contract';
import { WarnIcon } from '../../icons';
import { OpenTabLink } from '../../parts/open-tab';
import { language, sayClose, sayHome, sayStages } from '../../words';

type Stages = NonNullable<Answer<'readReview'>['stages']>;
type Stage = Stages['list'][number];

const dueWords = ({ due }: Stage): string => (due === '' ? '' : shortDay(due, language()));

/** The one next step, and how much of it is left. */
export function StageBar({ stages: { sheetId, list, holds = false } }: { readonly stages: Stages }) {
  const on = list.findIndex(({ next }) => next);
  const now = list[on];
  const late = list.filter((stage) => stage.late);
  const ahead = list.filter((stage) => stage.ahead);
  return (
    <section class="stack">
      <div class="row between baseline">
        <h2 class="small strong">{now ? headOf(now) : sayHome('stagesDone')}</h2>
        <span class="small quiet num one-line">{sayHome('stageOf', { n: now ? on + 1 : list.length, all: list.length })}</span>
      </div>
      <div class="stagebar" aria-hidden="true">
        {list.map(({ done }, n) => (
          <i key={n} class={done ? 'done' : n === on ? 'on' : ''} />
        ))}
      </div>
      {late.length > 0 && (
        <div class="banner warn">
          <WarnIcon />
          <p class="grow small">{sayHome('stagesLate', { stages: late.map(({ title }) => title).join(comma(language())) })}</p>
        </div>
      )}
      {ahead.length > 0 && (
        <div class="banner warn">
          <WarnIcon />
          <p class="grow small">{sayStages('aheadHome', { stages: ahead.map(({ title }) => title).join(comma(language())) })}</p>
        </div>
      )}
      {now?.left !== undefined && <p class="small strong">{sayHome('stageLeft', { count: now.left })}</p>}
      {now && (
        <p class="small quiet">
          {now.closes
            ? sayClose('step')
            : holds
              ? sayStages('holdsHelp', { stage: now.title })
              : sayHome('stagesHelp', { stage: now.title })}
        </p>
      )}
      <div>
        <OpenTabLink sheetId={sheetId} title={sayHome('stagesTab')} alone />
      </div>
    </section>
  );
}

const headOf = (stage: Stage): string =>
  stage.due === '' ? stage.title : sayHome('stageUntil', { stage: stage.title, day: dueWords(stage) });

/** The stages after the one that is on. */
export function StagesToCome({ stages: { list } }: { readonly stages: Stages }) {
  const on = list.findIndex(({ next }) => next);
  const next = on < 0 ? [] : list.filter(({ done }, n) => n > on && !done);
  if (next.length === 0) return null;
  return (
    <section class="stack-1">
      <h2 class="label">{sayHome('stagesNext')}</h2>
      <ul class="list tight">
        {next.map((stage, n) => (
          <li key={n} class="item">
            <span class="grow">{stage.title}</span>
            <span class="small quiet num one-line">{dueWords(stage)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
