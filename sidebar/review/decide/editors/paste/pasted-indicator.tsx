// One pasted row as it was understood; where its method was not, a choice of one.
import { comma } from '../../../../../src/i18n/lists';
import { clean } from '../../../../../src/scoring/decimal';
import { METHOD_KEYS } from '../../../../../src/scoring/kpi-methods';
import { DoneIcon, WarnIcon } from '../../../../icons';
import { language, sayPasting } from '../../../../words';
import { KIND_NAMES, METHOD_KINDS, methodWords, sayKpi } from '../../method-words';
import { say } from '../../words';
import { figureIn } from '../editor';
import { type IndicatorRow, readRow } from '../indicator-draft';
import { type MethodDraft, NO_METHOD, readMethod, takesTarget } from '../method-draft';
import type { Doubt, PastedRow } from './pasted';

type Props = PastedRow & { readonly onPick: (asks: string, how: MethodDraft) => void };

export function PastedIndicator({ row, doubts, asks, onPick }: Props) {
  const missing = missingIn(row, doubts);
  const open = missing.length > 0 || doubts.some(({ part }) => part !== 'unused');
  const name = row.title || sayPasting('unnamed');
  const weight = figureIn(row.weight, true);
  return (
    <li class={open ? 'card pasted doubtful' : 'card pasted'}>
      <div class="row top">
        <span class={open ? 'sign warn' : 'sign ok'}>{open ? <WarnIcon /> : <DoneIcon />}</span>
        <span class="grow">
          <span class="strong">{name}</span>
          <span class="small quiet line-of-its-own">{summaryOf(row)}</span>
        </span>
        <span class="num strong">{weight === undefined ? '' : `${Math.round(clean(weight * 100)) / 100}%`}</span>
      </div>
      {doubts.map(({ part, cell }) => (
        <p key={part} class="small">
          {sayPasting(DOUBTS[part], { cell })}
        </p>
      ))}
      {missing.length > 0 && <p class="small">{sayPasting('missing', { parts: missing.join(comma(language())) })}</p>}
      {asks !== undefined && <Methods name={name} how={row.how} onPick={(how) => onPick(asks, how)} />}
    </li>
  );
}

const DOUBTS = {
  weight: 'weightDoubt',
  method: 'methodDoubt',
  target: 'targetDoubt',
  sign: 'signDoubt',
  unused: 'unusedDoubt',
  cap: 'capDoubt',
} as const satisfies Readonly<Record<Doubt['part'], string>>;

/** What is left to say of it, without what was said and not understood. */
function missingIn(row: IndicatorRow, doubts: readonly Doubt[]): readonly string[] {
  const faults = readRow(row).faults.filter(({ blank }) => blank);
  const isDoubted = (...parts: readonly Doubt['part'][]): boolean => doubts.some(({ part }) => parts.includes(part));
  const lacks = (field: string): boolean => faults.some(({ at }) => at.startsWith(`${field}-`));
  return [
    lacks('title') && sayPasting('name'),
    lacks('weight') && sayPasting('weight'),
    lacks('how') && !isDoubted('method') && (row.how.kind === '' ? sayPasting('method') : sayPasting('detail')),
    lacks('target') && !isDoubted('target', 'sign') && sayPasting('target'),
  ].filter((part) => part !== false);
}

function summaryOf({ how, target, unit, cap, key }: IndicatorRow): string {
  const read = readMethod(how, `how-${key}`);
  const number = `${target.number}${unit === '%' ? '%' : unit && ` ${unit}`}`;
  return [
    'value' in read && methodWords(read.value),
    takesTarget(how) && target.is === 'each' && sayPasting('targetEach'),
    takesTarget(how) && target.is === 'one' && sayPasting('targetIs', { target: number }),
    cap && sayPasting('capIs', { cap }),
  ]
    .filter(Boolean)
    .join(' · ');
}

type MethodsProps = { readonly name: string; readonly how: MethodDraft; readonly onPick: (how: MethodDraft) => void };

/** All methods in one list. What one needs besides is asked for once the row is taken. */
const Methods = ({ name, how, onPick }: MethodsProps) => (
  <select
    class="input small-input"
    aria-label={sayPasting('methodOf', { name })}
    value={how.kind === 'kpi' ? how.method : how.kind}
    onChange={({ currentTarget: { value } }) => {
      const kpi = METHOD_KEYS.find((key) => key === value);
      const kind = METHOD_KINDS.find((key) => key === value);
      onPick(kpi ? { ...NO_METHOD, kind: 'kpi', method: kpi } : { ...NO_METHOD, kind: kind ?? '' });
    }}
  >
    <option value="">{sayPasting('choose')}</option>
    {everyMethod().map(({ key, label }) => (
      <option key={key} value={key}>
        {label}
      </option>
    ))}
  </select>
);

const everyMethod = (): readonly { readonly key: string; readonly label: string }[] =>
  METHOD_KINDS.flatMap<{ key: string; label: string }>((kind) =>
    kind === 'kpi' ? METHOD_KEYS.map((key) => ({ key, label: sayKpi(key) })) : [{ key: kind, label: say(KIND_NAMES[kind]) }],
  );
