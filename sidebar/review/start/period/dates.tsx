// By when each stage is done: scoring first and what people wait for; the other stages folded away.
import type { Signal } from '@preact/signals';
import type { StageId } from '../../../../src/plans/plan';
import { inWords, sayPeriod } from '../../../words';
import type { DatedStage } from './dated-stages';

type Due = Readonly<Partial<Record<StageId, string>>>;
type Props = {
  readonly stages: readonly DatedStage[];
  readonly due: Signal<Due>;
  /** Another heading. */
  readonly title?: string | undefined;
};

const FIRST: readonly StageId[] = ['scoring', 'comments', 'meeting', 'approve', 'release'];

export function Dates({ stages, due, title = sayPeriod('dates') }: Props) {
  const first = FIRST.flatMap((id) => stages.filter((stage) => stage.id === id));
  const others = stages.filter(({ id }) => !FIRST.includes(id));
  const set = (id: StageId) => (day: string) => {
    due.value = { ...due.value, [id]: day };
  };
  return (
    <fieldset class="stack">
      <legend>
        <h2 class="label">{title}</h2>
      </legend>
      {first.map((stage) => (
        <DateRow key={stage.id} stage={stage} onSet={set(stage.id)} />
      ))}
      {others.length > 0 && (
        <details class="unfold">
          <summary>{sayPeriod('others', { count: others.length })}</summary>
          <div class="stack">
            {others.map((stage) => (
              <DateRow key={stage.id} stage={stage} onSet={set(stage.id)} />
            ))}
          </div>
        </details>
      )}
      <p class="meta">{sayPeriod('datesHelp')}</p>
    </fieldset>
  );
}

type RowProps = { readonly stage: DatedStage; readonly onSet: (day: string) => void };

/** Scoring is what is due; of a meeting or a talk the stage itself is the day’s name. */
const DateRow = ({ stage: { id, title, due }, onSet }: RowProps) => (
  <label class="daterow">
    <span>{id === 'scoring' ? sayPeriod('due', { stage: inWords(title) }) : inWords(title)}</span>
    <input class="input small-input num" type="date" value={due} onChange={(event) => onSet(event.currentTarget.value)} />
  </label>
);
