// Whom to remind: everybody who is behind with how far they are and when they were last reminded; who cannot be mailed is told otherwise.
import type { Signal } from '@preact/signals';
import { dayInWords } from '../../../src/i18n/day-words';
import type { Failure } from '../../../src/rpc/failure';
import { DoneIcon, InfoIcon } from '../../icons';
import { FailureLine } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { OpenTabLink } from '../../parts/open-tab';
import { ScreenHead } from '../../parts/screen-head';
import { language, sayRemind } from '../../words';
import { CopyText } from './copy-text';
import { PerhapsSent } from './perhaps-sent';
import { type Behind, isOn, type Read } from './who-first';

type Props = {
  readonly review: string;
  readonly read: Read;
  readonly picked: Signal<ReadonlySet<string>>;
  readonly words: string;
  readonly failure: Failure | undefined;
  /** Something was noted: it is read again. */
  readonly onAgain: () => void;
  readonly onBack: () => void;
  readonly onRead: () => void;
};

export function Choose({ review, read, picked, words, failure, onAgain, onBack, onRead }: Props) {
  const { behind, mail, people, perhaps, waiting } = read;
  const isOff = 'off' in mail;
  const isSpent = !isOff && mail.left === 0;
  const mailed = behind.filter(({ email }) => email !== '');
  const without = behind.filter(({ email }) => email === '');
  const toggle = (id: string) => {
    const next = new Set(picked.value);
    if (!next.delete(id)) next.add(id);
    picked.value = next;
  };
  const count = mailed.filter(({ id }) => picked.value.has(id)).length;
  if (behind.length === 0) return <Nobody onBack={onBack} />;
  return (
    <>
      <ScreenHead title={sayRemind('title')} onBack={onBack} {...(!isOff && { count: sayRemind('step', { n: 1 }) })} />
      <div class="body">
        <PerhapsSent review={review} mails={perhaps} onSettled={onAgain} />
        {isOff ? (
          <div class="banner">
            <InfoIcon />
            <p class="grow small">{mail.off === 'built' ? sayRemind('offBuilt') : sayRemind('offRefused', { reason: mail.reason })}</p>
          </div>
        ) : (
          <>
            <div class="row baseline">
              <span class="figure">{count}</span>
              <span class="quiet">{sayRemind('willGet', { all: behind.length })}</span>
            </div>
            {waiting.length > 0 && (
              <div class="banner">
                <InfoIcon />
                <p class="grow small">{sayRemind('waits', { count: waiting.length })}</p>
              </div>
            )}
            {mailed.length > 0 && (
              <fieldset>
                <legend class="label">{sayRemind('who')}</legend>
                {mailed.map((each) => (
                  <label key={each.id} class="choice">
                    <input type="checkbox" checked={picked.value.has(each.id)} onChange={() => toggle(each.id)} />
                    <span class="grow">
                      {each.name}
                      <span class="small quiet line-of-its-own">{aboutOf(each, lastOf(each, read.today))}</span>
                    </span>
                  </label>
                ))}
              </fieldset>
            )}
          </>
        )}
        {isOff && <Told title={sayRemind('who')} raters={behind} {...{ review, read, words }} />}
        {isSpent && <Told title={sayRemind('spent')} help={sayRemind('spentHelp')} raters={mailed} {...{ review, read, words }} />}
        {!isOff && (
          <Told
            title={sayRemind('noAddress')}
            help={sayRemind('noAddressHelp')}
            raters={without}
            people={people}
            {...{ review, read, words }}
          />
        )}
      </div>
      <div class="foot">
        <FailureLine failure={failure} />
        {isOff ? (
          <NextButton label={sayRemind('home')} onPress={onBack} />
        ) : (
          <>
            <p class="small quiet">{sayRemind('nothingYet')}</p>
            <NextButton label={sayRemind('read')} off={count === 0 ? sayRemind('offNone') : ''} onPress={onRead} />
          </>
        )}
      </div>
    </>
  );
}

const aboutOf = ({ done, all }: Behind, last: string): string => sayRemind('counts', { done, all, last });

const toldOf = ({ last }: Behind): string =>
  last === '' ? sayRemind('never') : sayRemind('onDay', { day: dayInWords(last.slice(0, 10), language()) });

/** Of today it is said when: ticking them is insisting. */
const lastOf = (each: Behind, today: string): string =>
  isOn(today, each.last) ? sayRemind('today', { time: each.last.slice(11, 16) }) : toldOf(each);

type ToldProps = Pick<Props, 'review' | 'read' | 'words'> & {
  readonly title: string;
  readonly help?: string;
  readonly raters: readonly Behind[];
  /** The tab on which something is to be corrected; 0 for none. */
  readonly people?: number;
};

/** Those who are told otherwise than by mail. */
const Told = ({ title, help, raters, people = 0, review, read, words }: ToldProps) =>
  raters.length === 0 ? null : (
    <section class="stack-1">
      <h2 class="label">{title}</h2>
      {help && <p class="small quiet">{help}</p>}
      <ul class="list">
        {raters.map((each) => (
          <CopyText key={each.id} rater={each} about={aboutOf(each, toldOf(each))} language={read.language} {...{ review, words }} />
        ))}
      </ul>
      {people > 0 && (
        <div>
          <OpenTabLink sheetId={people} title={sayRemind('peopleTab')} alone />
        </div>
      )}
    </section>
  );

const Nobody = ({ onBack }: Pick<Props, 'onBack'>) => (
  <>
    <ScreenHead title={sayRemind('title')} onBack={onBack} />
    <div class="body">
      <div class="banner ok">
        <DoneIcon />
        <p class="grow small strong">{sayRemind('nobody')}</p>
      </div>
      <p class="small">{sayRemind('nobodyHelp')}</p>
    </div>
    <div class="foot">
      <NextButton label={sayRemind('read')} off={sayRemind('offNobody')} onPress={() => undefined} />
      <button type="button" class="button plain wide" onClick={onBack}>
        {sayRemind('home')}
      </button>
    </div>
  </>
);
