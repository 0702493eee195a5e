// Where rows copied from a sheet are put in, and what they are understood as before they are taken.
import { isBlank } from '../../../../../src/scoring/reading';
import { InfoIcon } from '../../../../icons';
import { useSaid } from '../../../../parts/said';
import { inWords, sayPasting } from '../../../../words';
import { dimensionAt, wholeOf } from '../../places';
import { say } from '../../words';
import { type Around, figureIn } from '../editor';
import { Field } from '../field';
import type { IndicatorRow } from '../indicator-draft';
import { type Besides, Total } from '../totals';
import { type Choices, isUnderstood, type Pasted, type PastedRow, pastedIn } from './pasted';
import { PastedIndicator } from './pasted-indicator';

/** What is in the box, kept like all that is typed. */
export type Pasting = { readonly text: string } & Pick<Choices, 'plain' | 'methods'>;
export const NOTHING_PASTED: Pasting = { text: '', plain: false, methods: {} };

type Props = {
  readonly pasting: Pasting;
  readonly around: Around;
  /** What else counts towards the 100, those that are listed already among it. */
  readonly besides: Besides;
  readonly firstKey: number;
  readonly fault: string | undefined;
  readonly set: (pasting: Pasting) => void;
  readonly onRows: (rows: readonly IndicatorRow[]) => void;
  readonly onCancel: () => void;
};

export function PasteBox({ pasting, around, besides, firstKey, fault, set, onRows, onCancel }: Props) {
  const whole = wholeFor(around, besides);
  const pasted = readPasting(pasting, { around, besides, firstKey });
  const { rows } = pasted;
  const counted = countOf(rows);
  useSaid(counted);
  return (
    <div class="card pasting">
      <Field
        title={sayPasting('title')}
        name="paste"
        value={pasting.text}
        onInput={(text) => set({ ...pasting, text })}
        fault={fault}
        lines={8}
        tall
        describedBy="paste-how"
      />
      <div class="small quiet stack-1" id="paste-how">
        <p>{sayPasting('how')}</p>
        <p>{sayPasting('methods', { list: sayPasting('methodList') })}</p>
      </div>
      {counted && (
        <p class="small strong" id="paste-read">
          {counted}
        </p>
      )}
      <LeftOut {...pasted} />
      <ol class="stack-1">
        {rows.map((row) => (
          <PastedIndicator
            key={row.row.key}
            {...row}
            onPick={(asks, how) => set({ ...pasting, methods: { ...pasting.methods, [asks]: how } })}
          />
        ))}
      </ol>
      {rows.length > 0 && (
        <div class="sums">
          <Total
            weights={rows.map(({ row }) => figureIn(row.weight, true))}
            besides={besides}
            blanks={rows.some(({ row }) => isBlank(row.weight))}
          />
        </div>
      )}
      <Scales {...pasted} {...{ around, whole }} onPlain={(plain) => set({ ...pasting, plain })} />
      <div class="row">
        <button
          type="button"
          class="button soft"
          id="paste-take"
          aria-disabled={rows.length === 0}
          onClick={() => {
            if (rows.length > 0) onRows(rows.map(({ row }) => row));
          }}
        >
          {rows.length === 1
            ? sayPasting('takeOne')
            : rows.length === 0
              ? sayPasting('take')
              : sayPasting('takeMany', { count: rows.length })}
        </button>
        <button type="button" class="button plain" onClick={onCancel}>
          {say('cancel')}
        </button>
      </div>
    </div>
  );
}

/** What is in the box, as it is understood. */
export const readPasting = (pasting: Pasting, { around, besides, firstKey }: Pick<Props, 'around' | 'besides' | 'firstKey'>): Pasted =>
  pastedIn(pasting.text, firstKey, { ...pasting, whole: wholeFor(around, besides) });

const wholeFor = ({ plan, path }: Around, { known, open }: Besides): number | undefined =>
  known > 0 || open ? undefined : wholeOf(plan, path);

function countOf(rows: readonly PastedRow[]): string {
  const good = rows.filter(isUnderstood).length;
  if (rows.length === 0) return '';
  if (rows.length === 1) return sayPasting(good === 1 ? 'oneGood' : 'oneOpen');
  return good === rows.length
    ? sayPasting('allGood', { count: good })
    : sayPasting('someOpen', { count: rows.length, good, open: rows.length - good });
}

/** What is not among the indicators: headings, columns that nothing is read from, totals. */
function LeftOut({ headings, unread, totals }: Pasted) {
  const said = [
    headings && sayPasting('headings'),
    unread.length > 0 && sayPasting('unread', { columns: unread.join(' · ') }),
    totals > 0 && sayPasting('totals'),
  ].filter((text) => text !== false);
  return said.length === 0 ? null : <p class="small quiet">{said.join(' ')}</p>;
}

type ScalesProps = Pick<Pasted, 'scale' | 'likely'> & {
  readonly around: Around;
  readonly whole: number | undefined;
  readonly onPlain: (plain: boolean) => void;
};

/** What weights are read as, where that is not what they say by themselves; and the other way. */
function Scales({ scale, likely, around, whole = 100, onPlain }: ScalesProps) {
  if (likely === 'shares') return null;
  const dimension = inWords(dimensionAt(around.plan, around.path)?.title ?? { en: '', 'zh-CN': '' });
  const readAs =
    scale === 'shares'
      ? sayPasting('asShares', { dimension })
      : scale === 'ones'
        ? sayPasting('asOnes')
        : sayPasting('asWhole', { whole, dimension });
  const other =
    scale !== 'shares'
      ? sayPasting('toShares', { dimension })
      : likely === 'ones'
        ? sayPasting('toOnes')
        : sayPasting('toWhole', { whole });
  return (
    <div class="banner">
      <InfoIcon />
      <div class="grow">
        <p class="small">{readAs}</p>
        <button type="button" class="link small" id="paste-scale" onClick={() => onPlain(scale !== 'shares')}>
          {other}
        </button>
      </div>
    </div>
  );
}
