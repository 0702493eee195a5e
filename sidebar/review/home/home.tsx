// Home: no review yet, or the one under way. It looks again by itself.

import { periodDays, periodOf } from '../../../src/plans/period';
import type { Answer } from '../../../src/rpc/contract';
import { FailureReport } from '../../parts/failure';
import { announce } from '../../parts/said';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { inWords, language, sayHome } from '../../words';
import { timeOf } from '../days';
import { titleOfKey } from '../periods';
import { planNumber, planWith } from '../plan-names';
import type { Opened } from '../screens';
import { HomeEmpty } from './home-empty';
import { HomeRunning } from './home-running';
import type { HomeState } from './home-state';
import { useLooking } from './looking';
import { ShownTabs } from './shown-tabs';

type Props = {
  readonly home: HomeState;
  readonly onOpen: (to: Opened) => void;
  /** Goes on with the next period from that review. */
  readonly onNext: (review: Answer<'readAnswers'>) => void;
};

export function Home({ home, onOpen, onNext }: Props) {
  useLooking(home.look);
  const [list, read] = [home.list.answer.value, home.read.answer.value];
  const failure = list === undefined ? home.list.failure.value : home.review.value === '' ? undefined : home.read.failure.value;

  if (failure && read === undefined) {
    return (
      <>
        <div class="body">
          <h1 class="unseen">{sayHome('which')}</h1>
          <WhichReview home={home} />
          <FailureReport failure={failure} op={list === undefined ? 'listPlans' : 'readReview'} />
        </div>
        <div class="foot">
          <TryAgain
            busy={home.list.running.value || home.read.running.value ? sayHome('readingAgain') : undefined}
            onPress={() => void home.look()}
          />
        </div>
      </>
    );
  }
  if (list && home.review.value === '')
    return <HomeEmpty plans={list.plans.length} people={home.people} left={home.left.value} onOpen={onOpen} />;
  if (read === undefined) {
    return (
      <div class="body">
        <h1 class="unseen">{sayHome('which')}</h1>
        <WhichReview home={home} />
        <Waiting text={sayHome('reading')} />
      </div>
    );
  }
  const reviews = list?.reviews ?? [];
  const shown = reviews.find(({ id }) => id === read.id);
  return (
    <HomeRunning
      read={read}
      stale={failure}
      readAt={home.readAt.value}
      running={home.read.running.value}
      which={<WhichReview home={home} />}
      hidden={shown?.hidden === true}
      tabs={
        shown && (shown.hidden || read.closed || reviews.length > 1) && <ShownTabs key={shown.id} review={shown} onDone={home.relist} />
      }
      left={home.left.value === 'rater' ? home.rater.value : home.left.value}
      onNext={planWith(read.plan) && (() => void askNext(home, onNext))}
      nextFailure={home.answers.failure.value}
      later={laterIn(reviews, read, home.open)}
      onRead={() => void lookAndSay(home)}
      onOpen={onOpen}
      onStages={(n) => {
        home.stage.value = n;
        onOpen('stages');
      }}
      onRater={(rater) => {
        home.rater.value = rater;
        onOpen('rater');
      }}
    />
  );
}

/** Of the reviews by the same plan the first that ends after one does. */
function laterIn(reviews: Reviews, { plan, period }: Answer<'readReview'>, open: HomeState['open']) {
  const endOf = (key: string): string => {
    const known = periodOf(key);
    return known ? periodDays(known).last : '';
  };
  const [first] = reviews
    .filter((each) => each.plan === plan && endOf(each.period) > endOf(period))
    .sort((one, other) => (endOf(one.period) < endOf(other.period) ? -1 : 1));
  return first && { name: inWords(titleOfKey(first.period)), open: () => open(first.id) };
}
type Reviews = Answer<'listPlans'>['reviews'];

/** Reads by which answers the review was made, and goes on from them. */
export async function askNext({ answers, review }: HomeState, onNext: Props['onNext']): Promise<void> {
  if (answers.running.value) return;
  const outcome = await answers.ask({ review: review.value });
  if (outcome?.ok) onNext(outcome.value);
}

/** It is read again every half minute too, and that is nothing to hear of: who asks for it hears when it was. */
async function lookAndSay({ look, read, readAt }: HomeState): Promise<void> {
  await look();
  if (readAt.value && !read.failure.value) announce(sayHome('readAt', { time: timeOf(readAt.value, language()) }));
}

/** Where the workbook has several reviews, which of them is looked at. */
function WhichReview({ home }: { readonly home: HomeState }) {
  const reviews = home.list.answer.value?.reviews ?? [];
  if (reviews.length < 2) return null;
  return (
    <label class="field">
      <span class="label">{sayHome('which')}</span>
      <select class="input" value={home.review.value} onChange={(event) => home.open(event.currentTarget.value)}>
        {reviews.map((review) => (
          <option key={review.id} value={review.id}>
            {review.hidden ? sayHome('hiddenReview', { name: nameOf(review) }) : nameOf(review)}
          </option>
        ))}
      </select>
    </label>
  );
}

const nameOf = ({ plan, period }: Answer<'listPlans'>['reviews'][number]): string =>
  `${inWords(titleOfKey(period))} · ${planNumber(plan) || plan}`;
