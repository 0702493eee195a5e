// What Home knows: the reviews of the workbook, which one is looked at, how far it is and when that was read.
import { batch, type Signal, signal } from '@preact/signals';
import { type Asking, asking } from '../../server/asking';
import { reader } from '../../server/servers';
import type { Left } from '../screens';

export type HomeState = {
  readonly list: Asking<'listPlans'>;
  readonly people: Asking<'checkPeople'>;
  readonly read: Asking<'readReview'>;
  /** Those of the review that is looked at, for the next period. */
  readonly answers: Asking<'readAnswers'>;
  /** The review that is looked at; '' before there is one. */
  readonly review: Signal<string>;
  /** The rater whose page was opened last. */
  readonly rater: Signal<string>;
  /** The place of the stage that is looked at; 0 for all of them. */
  readonly stage: Signal<number>;
  /** What was opened from Home: it takes the focus on the way back. */
  readonly left: Signal<Left>;
  /** When `read` last had an answer. */
  readonly readAt: Signal<Date | undefined>;
  /** Reads anew whatever Home shows; nothing while that is being done. */
  readonly look: () => Promise<void>;
  /** Lists the reviews anew. */
  readonly relist: () => Promise<void>;
  /** Looks at another review. */
  readonly open: (review: string) => void;
};

export function newHome(): HomeState {
  const list = asking(reader, 'listPlans');
  const people = asking(reader, 'checkPeople');
  const read = asking(reader, 'readReview');
  const answers = asking(reader, 'readAnswers');
  const review = signal('');
  const readAt = signal<Date>();

  async function readOne(isLast = false): Promise<void> {
    const outcome = await read.ask({ review: review.value });
    if (outcome?.ok) readAt.value = new Date();
    if (isLast || !outcome || outcome.ok || outcome.error.code !== 'gone') return;
    // its tabs have been deleted: what else is there?
    await relist();
    if (review.value !== '') await readOne(true);
  }

  async function relist(): Promise<void> {
    const outcome = await list.ask({});
    if (!outcome?.ok) return;
    const { reviews } = outcome.value;
    const newest = reviews.filter(({ hidden }) => !hidden).at(-1) ?? reviews.at(-1);
    if (!reviews.some(({ id }) => id === review.value)) show(newest?.id ?? '');
    if (!newest) await people.ask({ roster: '' });
  }

  function show(id: string): void {
    batch(() => {
      review.value = id;
      readAt.value = undefined;
      read.forget();
      answers.forget();
    });
  }

  async function look(): Promise<void> {
    if (list.running.value || read.running.value || people.running.value) return;
    if (review.value === '' || list.failure.value) await relist();
    if (review.value !== '') await readOne();
  }

  return {
    list,
    people,
    read,
    answers,
    review,
    rater: signal(''),
    stage: signal(0),
    left: signal<Left>(''),
    readAt,
    look,
    relist,
    open(id) {
      if (id === review.value) return;
      show(id);
      void relist().then(look);
    },
  };
}
