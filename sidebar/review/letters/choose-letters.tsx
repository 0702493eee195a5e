// Whose letters go out and what is in them; what is in the way, who is not ready, and what came of sending.
import type { Signal } from '@preact/signals';
import { dayInWords } from '../../../src/i18n/day-words';
import { comma } from '../../../src/i18n/lists';
import type { Failure } from '../../../src/rpc/failure';
import { ClockIcon, DoneIcon, ErrorIcon, InfoIcon, WarnIcon } from '../../icons';
import { FailureLine } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { Pair } from '../../parts/pairs';
import { ScreenHead } from '../../parts/screen-head';
import { SignItem, SignList } from '../../parts/sign-list';
import { inWords, language, sayLetters } from '../../words';
import { PerhapsSent } from '../remind/perhaps-sent';
import { LetterAnswers } from './letter-answers';
import { type LetterOf, type Read, type Result, readyIn, type With, waysOf } from './letters-state';

type Props = {
  readonly review: string;
  readonly read: Read;
  readonly picked: Signal<ReadonlySet<string>>;
  readonly how: With;
  readonly result: Result | undefined;
  readonly failure: Failure | undefined;
  readonly onChange: (how: With) => void;
  /** Something was noted: it is read again. */
  readonly onAgain: () => void;
  readonly onBack: () => void;
  readonly onRead: () => void;
};

const LACKS = { score: 'lackScore', grade: 'lackGrade', comments: 'lackComments' } as const;

export function ChooseLetters({ review, read, picked, how, result, failure, onChange, onAgain, onBack, onRead }: Props) {
  const { people, mail, obstacles, until, waiting } = read;
  const { mailed, printed } = waysOf(read, picked.value);
  const [count, done] = [mailed.length + printed.length, people.filter(({ last }) => last !== '').length];
  const lacking = people.filter((each) => each.lacking.length > 0);
  const named = people.filter(({ others, id }) => others.length > 0 && picked.value.has(id));
  const off = obstacles.length > 0 ? sayLetters('offObstacles') : count === 0 ? sayLetters('offNone') : '';
  return (
    <>
      <ScreenHead title={sayLetters('title')} onBack={onBack} count={sayLetters('step', { n: 1 })} />
      <div class="body">
        {result && <Sent result={result} people={people} />}
        <PerhapsSent review={review} mails={read.perhaps} letters onSettled={onAgain} />
        <div class="stack">
          <div class="row baseline">
            <span class="figure">{done > 0 && count === 0 ? done : count}</span>
            <span class="quiet">
              {done > 0 && count === 0
                ? sayLetters('ofReleased', { all: people.length })
                : sayLetters(count === 1 ? 'toReleaseOne' : 'toRelease')}
            </span>
            {done > 0 && done >= people.length && (
              <span class="badge ok at-end">
                <DoneIcon />
                {sayLetters('allOut')}
              </span>
            )}
          </div>
          {done > 0 && (
            <progress
              class={done >= people.length ? 'done' : ''}
              value={done}
              max={people.length}
              aria-label={sayLetters('releasedLabel', { done, all: people.length })}
            />
          )}
        </div>
        {people.length === 0 && <p>{sayLetters('none')}</p>}
        {obstacles.length > 0 && (
          <SignList title={sayLetters('inTheWay')}>
            {obstacles.map((each) => (
              <SignItem key={each.en} sign="error" Icon={ErrorIcon} text={inWords(each)} />
            ))}
          </SignList>
        )}
        {'off' in mail && <Info text={mail.off === 'built' ? sayLetters('offBuilt') : sayLetters('offRefused', { reason: mail.reason })} />}
        {waiting.length > 0 && <Info text={sayLetters('waits', { count: waiting.length })} />}
        {count > 0 && (
          <SignList title={sayLetters('how')}>
            {mailed.length > 0 && (
              <SignItem
                sign="idle"
                Icon={DoneIcon}
                text={sayLetters('byMail', { count: mailed.length })}
                about={sayLetters('byMailHelp')}
              />
            )}
            {printed.length > 0 && (
              <SignItem sign="idle" Icon={DoneIcon} text={sayLetters('onPaper', { count: printed.length })} about={namesOf(printed)} />
            )}
            {until !== '' && <SignItem sign="info" Icon={ClockIcon} text={sayLetters('clock', { day: dayInWords(until, language()) })} />}
          </SignList>
        )}
        <Single read={read} picked={picked} />
        {(read.comments || read.ranks) && (
          <fieldset>
            <legend class="label">{sayLetters('contents')}</legend>
            {(['comments', 'rank'] as const)
              .filter((each) => (each === 'comments' ? read.comments : read.ranks))
              .map((each) => (
                <label key={each} class="choice">
                  <input type="checkbox" checked={how[each]} onChange={() => onChange({ ...how, [each]: !how[each] })} />
                  <span class="grow">{sayLetters(each)}</span>
                </label>
              ))}
          </fieldset>
        )}
        {lacking.length > 0 && (
          <SignList title={sayLetters('lacking')}>
            {lacking.map((each) => (
              <SignItem
                key={each.id}
                sign="warn"
                Icon={WarnIcon}
                text={each.name}
                about={each.lacking.map((what) => sayLetters(LACKS[what])).join(comma(language()))}
              />
            ))}
          </SignList>
        )}
        {named.length > 0 && (
          <SignList title={sayLetters('others')}>
            {named.map(({ id, name, others }) => (
              <SignItem
                key={id}
                sign="warn"
                Icon={WarnIcon}
                text={sayLetters('othersOf', { name, others: others.join(comma(language())) })}
              />
            ))}
            <li class="small quiet">{sayLetters('othersHelp')}</li>
          </SignList>
        )}
        {'left' in mail && mailed.length > 0 && (
          <dl class="pairs small">
            <Pair name={sayLetters('left')} count={sayLetters('leftOf', { left: mail.left.toLocaleString('en'), count: mailed.length })} />
          </dl>
        )}
        <LetterAnswers review={review} people={people.filter(({ last }) => last !== '')} onNoted={onAgain} />
      </div>
      <div class="foot">
        <FailureLine failure={failure} />
        <NextButton label={sayLetters('read')} off={off} onPress={onRead} />
        <button type="button" class="button plain wide" onClick={onBack}>
          {sayLetters('home')}
        </button>
      </div>
    </>
  );
}

const namesOf = (people: readonly LetterOf[]): string => people.map(({ name }) => name).join(comma(language()));

const Info = ({ text }: { readonly text: string }) => (
  <div class="banner">
    <InfoIcon />
    <p class="grow small">{text}</p>
  </div>
);

function Single({ read, picked }: Pick<Props, 'read' | 'picked'>) {
  const ready = readyIn(read);
  if (ready.length === 0) return null;
  const toggle = (id: string) => {
    const next = new Set(picked.value);
    if (!next.delete(id)) next.add(id);
    picked.value = next;
  };
  return (
    <details class="unfold">
      <summary>{sayLetters('single')}</summary>
      <fieldset>
        <legend class="unseen">{sayLetters('single')}</legend>
        {ready.map(({ id, name, last }) => (
          <label key={id} class="choice">
            <input type="checkbox" checked={picked.value.has(id)} onChange={() => toggle(id)} />
            <span class="grow">
              {name}
              <span class="small quiet line-of-its-own">
                {last === '' ? sayLetters('isNew') : sayLetters('sentOn', { day: dayInWords(last.slice(0, 10), language()) })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

const WHY = {
  gone: 'whyGone',
  lacking: 'whyLacking',
  noAddress: 'whyNoAddress',
  refused: 'whyRefused',
  perhaps: 'whyPerhaps',
  since: 'whySince',
} as const;

function Sent({ result: { sent, unsent }, people }: { readonly result: Result; readonly people: readonly LetterOf[] }) {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return (
    <>
      <div class={sent.length > 0 ? 'banner ok' : 'banner'}>
        {sent.length > 0 ? <DoneIcon /> : <WarnIcon />}
        <p class="grow small strong">{sent.length > 0 ? sayLetters('sentAt', { count: sent.length }) : sayLetters('sentNone')}</p>
      </div>
      {unsent.length > 0 && (
        <SignList title={sayLetters('notSent')}>
          {unsent.map(({ id, why }) => (
            <SignItem key={id} sign="warn" Icon={WarnIcon} text={names.get(id) ?? id} about={sayLetters(WHY[why])} />
          ))}
        </SignList>
      )}
    </>
  );
}
