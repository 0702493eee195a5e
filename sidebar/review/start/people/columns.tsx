// How the roster's sheet was read: every column with its heading, what it is read as and what stands in it. HR's choice is kept.
import { READINGS, titleOf } from '../../../../src/plans/roster/columns';
import { FailureReport } from '../../../parts/failure';
import { ScreenHead } from '../../../parts/screen-head';
import type { Asking } from '../../../server/asking';
import { inWords, sayRoster } from '../../../words';
import { placeName } from '../../roster-place';
import { HeadingRow } from './heading-row';
import { Part, type Said, type Sheet } from './sheet-parts';
import { StatusWords } from './status-words';

type Column = Sheet['columns'][number];

type Props = {
  readonly sheet: Sheet;
  readonly place: string;
  readonly saying: Asking<'sayRoster'>;
  /** `field`: the id of what was used, where the keyboard stays. */
  readonly onSay: (said: Said, field: string) => void;
  /** Where the way back leads, in words. */
  readonly back: string;
  readonly onBack: () => void;
};

/** A column to say: nobody knows its heading, and HR has not said that it is not to be read. */
const toSay = ({ columns, statuses }: Sheet): number =>
  columns.filter(isToSay).length + statuses.filter(({ status }) => status === '').length;

/** Of those what people would be read otherwise by: columns with a suggestion, by their headings, and words for a status. */
export const worthSaying = ({ columns, statuses }: Sheet): readonly string[] => [
  ...columns.filter((column) => isToSay(column) && column.suggested !== '').map(({ heading }) => heading),
  ...statuses.filter(({ status }) => status === '').map(({ word }) => word),
];

const isToSay = ({ unread }: Column): boolean => unread === 'unknown';

export function Columns({ sheet, place, saying, onSay, back, onBack }: Props) {
  const { columns } = sheet;
  const pick = (column: Column, reading: Column['reading']) =>
    onSay({ columns: { [column.heading]: reading }, statuses: {} }, fieldOf(column));
  const rows = (all: readonly Column[]) =>
    all.map((column) => <Row key={column.at} column={column} isBusy={saying.running.value} onPick={(reading) => pick(column, reading)} />);
  const parts = [
    ['toSay', columns.filter(isToSay)],
    ['read', columns.filter(({ reading }) => reading !== '')],
    ['notRead', columns.filter((column) => column.reading === '' && !isToSay(column))],
  ] as const;
  return (
    <>
      <ScreenHead title={sayRoster('title')} onBack={onBack} />
      <div class="body">
        <p class="small quiet">{placeName(place)}</p>
        <HeadingRow sheet={sheet} isBusy={saying.running.value} onSay={onSay} />
        {saying.failure.value && <FailureReport failure={saying.failure.value} op="sayRoster" />}
        <StatusWords words={sheet.statuses} isBusy={saying.running.value} onSay={onSay} />
        {parts.map(
          ([key, all]) =>
            all.length > 0 && (
              <Part key={key} title={sayRoster(key, { count: all.length })}>
                {rows(all)}
              </Part>
            ),
        )}
        <p class="small quiet">{sayRoster('unchanged')}</p>
      </div>
      <div class="foot">
        <button type="button" id={BACK} class="button filled wide" onClick={onBack}>
          {back}
        </button>
      </div>
    </>
  );
}

/** The way back, once what was used is gone. */
const BACK = 'columns-done';
const fieldOf = ({ at }: Column): string => `column-${at}`;

type RowProps = { readonly column: Column; readonly isBusy: boolean; readonly onPick: (reading: Column['reading']) => void };

function Row({ column, isBusy, onPick }: RowProps) {
  const { at, heading, reading, samples, suggested, unread } = column;
  const reason = reasonFor(column);
  const why = unread === 'counts' || unread === 'other' || unread === 'blank' ? sayRoster(unread) : '';
  return (
    <li class="column">
      <span class="grow">
        <span class="badge letter">{letterOf(at)}</span> <span class="strong">{heading || sayRoster('noHeading')}</span>
        <span class="meta line-of-its-own">{[...samples, ...(why ? [why] : [])].join(' · ')}</span>
        {reason !== '' && <span class="small quiet line-of-its-own">{reason}</span>}
        {suggested !== '' && (
          <button type="button" class="button line" aria-busy={isBusy} onClick={() => onPick(suggested)}>
            {sayRoster('use', { column: inWords(titleOf(suggested)) })}
          </button>
        )}
      </span>
      {heading !== '' && (
        <select
          class="input small-input"
          aria-label={sayRoster('readAs', { heading })}
          value={reading}
          id={fieldOf(column)}
          aria-busy={isBusy}
          onChange={({ currentTarget: { value } }) => onPick(READINGS.find((each) => each === value) ?? '')}
        >
          <option value="">{sayRoster('none')}</option>
          {READINGS.map((each) => (
            <option key={each} value={each}>
              {inWords(titleOf(each))}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}

/** Why it is suggested; '' where nothing is. */
function reasonFor({ suggested, why }: Column): string {
  if (!why) return '';
  const { fits, of, words } = why;
  if (suggested === 'status') return sayRoster('whyStatus', { list: words.map(({ word, count }) => `${word} ${count}`).join(' · ') });
  return sayRoster(suggested === 'email' ? 'whyEmail' : 'whyManager', { fits, of });
}

/** A, B … Z, AA. */
const letterOf = (at: number): string => (at < 26 ? '' : letterOf(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

/** How many columns are read and how many are not, and the way to see and change that. */
export function ColumnsSummary({ sheet, onOpen }: { readonly sheet: Sheet; readonly onOpen: () => void }) {
  const read = sheet.columns.filter(({ reading }) => reading !== '').length;
  const unread = sheet.columns.filter(({ reading }) => reading === '');
  return (
    <section class="card">
      <p>{sayRoster('summary', { read, unread: unread.length })}</p>
      {unread.length > 0 && (
        <p class="meta">{sayRoster('unreadList', { list: unread.map(({ heading, at }) => heading || letterOf(at)).join(' · ') })}</p>
      )}
      {toSay(sheet) > 0 && <span class="badge open">{sayRoster('count', { count: toSay(sheet) })}</span>}
      <button type="button" class="button line" onClick={onOpen}>
        {sayRoster('open')}
      </button>
    </section>
  );
}
