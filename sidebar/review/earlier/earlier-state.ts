// What HR pastes of earlier periods and answers to what is asked of it: kept while they go back and forth.
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type EarlierLines, earlierLines } from '../../../src/plans/earlier/lines';
import type { Answer, Args } from '../../../src/rpc/contract';
import { type Asking, asking } from '../../server/asking';
import { reader, writer } from '../../server/servers';

type Choices = Args<'checkEarlier'>['choices'];
/** Who has no line had no such period, unless HR says otherwise. */
const NOTHING: Choices = { grades: {}, low: '', high: '', left: [], fill: false, exempt: true };

export type EarlierState = {
  readonly plan: Signal<string>;
  readonly text: Signal<string>;
  readonly lines: ReadonlySignal<EarlierLines>;
  readonly choices: Signal<Choices>;
  readonly check: Asking<'checkEarlier'>;
  readonly add: Asking<'addEarlier'>;
  /** Answers were to other lines, or by another plan. */
  readonly edit: (change: { readonly plan?: string; readonly text?: string }) => void;
  readonly look: () => Promise<unknown>;
  /** Answers something, and looks again. */
  readonly choose: (more: Partial<Choices>) => Promise<unknown>;
  readonly take: () => Promise<void>;
  /** Back to what was pasted; once it has been added, to nothing. */
  readonly back: () => void;
};

export function newEarlier(): EarlierState {
  const [plan, text, choices] = [signal(''), signal(''), signal(NOTHING)];
  const lines = computed(() => earlierLines(text.value));
  const check = asking(reader, 'checkEarlier');
  const add = asking(writer, 'addEarlier');
  const look = () => check.ask({ plan: plan.value, text: text.value, choices: choices.value });
  const back = () => {
    check.forget();
    add.forget();
  };
  return {
    ...{ plan, text, lines, choices, check, add, look, back },
    edit: (change) =>
      batch(() => {
        plan.value = change.plan ?? plan.value;
        text.value = change.text ?? text.value;
        choices.value = NOTHING;
        check.forget();
      }),
    choose: (more) => {
      choices.value = { ...choices.value, ...more };
      return look();
    },
    async take() {
      const rows = check.answer.value?.rows ?? 0;
      const outcome = await add.ask({ plan: plan.value, text: text.value, choices: choices.value, rows });
      if (outcome?.ok)
        batch(() => {
          text.value = '';
          choices.value = NOTHING;
        });
    },
  };
}

/** The plans that the workbook has reviews by, that of the newest first. */
export const plansHere = (reviews: Answer<'listPlans'>['reviews']): readonly string[] => [
  ...new Set(reviews.map(({ plan }) => plan).reverse()),
];
