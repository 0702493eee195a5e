// One indicator: a line that says what it is, and opened all its fields.
import { OpenIcon, WarnIcon } from '../../../icons';
import { methodWords } from '../method-words';
import { say } from '../words';
import { Field } from './field';
import { type IndicatorRow, readRow } from './indicator-draft';
import { MethodFields } from './method';
import { readMethod, takesTarget } from './method-draft';
import { RowTools } from './rows';
import { TargetFields } from './target';

type Props = {
  readonly row: IndicatorRow;
  readonly n: number;
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly change: (part: Partial<IndicatorRow>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly faultAt: (name: string) => string | undefined;
};

export function IndicatorCard({ row, n, count, open, onToggle, change, onMove, onRemove, faultAt }: Props) {
  const name = row.title.trim() || say('indicatorN', { n: n + 1 });
  return (
    <li class="card indicator">
      <div class="row top">
        <button
          type="button"
          class="opener grow"
          id={`row-${row.key}`}
          aria-expanded={open}
          aria-controls={`fields-${row.key}`}
          onClick={onToggle}
        >
          <span class={open ? 'turned' : ''}>
            <OpenIcon />
          </span>
          <span class="grow">
            <span class="strong">{name}</span>
            <span class="small quiet">{summaryOf(row)}</span>
          </span>
        </button>
        <RowTools id={`row-${row.key}`} row={name} first={n === 0} last={n === count - 1} onMove={onMove} onRemove={onRemove} />
      </div>
      <div id={`fields-${row.key}`} class="stack" hidden={!open}>
        {open && <Fields row={row} change={change} faultAt={faultAt} />}
      </div>
      {!open && readRow(row).faults.length > 0 && (
        <p class="small unfinished">
          <WarnIcon />
          {say('unfinished')}
        </p>
      )}
    </li>
  );
}

function summaryOf({ weight, how, key }: IndicatorRow): string {
  const read = readMethod(how, `how-${key}`);
  return [weight.trim() && `${weight.trim().replace(/%$/, '')}%`, 'value' in read && methodWords(read.value)].filter(Boolean).join(' · ');
}

type Text = 'title' | 'weight' | 'unit' | 'cap' | 'standard' | 'source' | 'owner';

function Fields({ row, change, faultAt }: Pick<Props, 'row' | 'change' | 'faultAt'>) {
  const text = (field: Text) => ({
    name: `${field}-${row.key}`,
    value: row[field],
    onInput: (typed: string) => change({ [field]: typed }),
    fault: faultAt(`${field}-${row.key}`),
  });
  return (
    <>
      <Field title={say('indicatorTitle')} lines={1} {...text('title')} />
      <Field title={say('indicatorWeight')} unit="%" figure {...text('weight')} />
      <MethodFields name={`how-${row.key}`} draft={row.how} set={(how) => change({ how })} faultAt={faultAt} />
      {takesTarget(row.how) && (
        <fieldset>
          <legend class="label">{say('target')}</legend>
          <TargetFields
            name={`target-${row.key}`}
            draft={row.target}
            unit={row.unit.trim()}
            set={(target) => change({ target })}
            faultAt={faultAt}
          />
        </fieldset>
      )}
      <Field title={say('standard')} lines={2} hint={say('standardHint')} {...text('standard')} />
      <div class="two">
        <Field title={say('unit')} hint={say('unitHint')} {...text('unit')} />
        <Field title={say('cap')} hint="100" figure {...text('cap')} />
      </div>
      <Field title={say('source')} {...text('source')} />
      <Field title={say('owner')} {...text('owner')} />
    </>
  );
}
