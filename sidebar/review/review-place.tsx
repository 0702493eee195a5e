// The review's place: Home, and what is opened from it. Where one is, is kept while another place is looked at.
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Answer } from '../../src/rpc/contract';
import { Adjust } from './adjust/adjust';
import { DecideAppeal } from './adjust/appeal';
import { Approve } from './approve/approve';
import { Calibrate } from './calibrate/calibrate';
import { Close } from './close/close';
import { Reopen } from './close/reopen';
import { Earlier } from './earlier/earlier';
import { type EarlierState, newEarlier, plansHere } from './earlier/earlier-state';
import { Export } from './export/export';
import { Headings } from './home/headings';
import { askNext, Home } from './home/home';
import { type HomeState, newHome } from './home/home-state';
import { RaterPage } from './home/rater-page';
import { Letters } from './letters/letters';
import { Check } from './lock/check';
import { Correct } from './lock/correct';
import { Lock } from './lock/lock';
import { ReopenTab } from './lock/reopen-tab';
import { CheckLog } from './log/check-log';
import { PersonPage } from './person/person';
import { planWith } from './plan-names';
import { Remind } from './remind/remind';
import type { Opened } from './screens';
import { Share } from './share/share';
import { Stages } from './stages/stages';
import { type Draft, newDraft } from './start/draft';
import { Held } from './start/held';
import { type KeptDraft, keepingDraft } from './start/kept-draft';
import { holidaysFrom } from './start/period/dated-stages';
import { Start } from './start/start';

type Screen = 'home' | Opened;

/** Those that take the review and a way back. `after`: what Home shows may be another by then, or the list of reviews is. */
const SIMPLE: Partial<Readonly<Record<Screen, { readonly Of: ComponentType<OfReview>; readonly after?: 'reread' | 'relisted' }>>> = {
  share: { Of: Share },
  person: { Of: PersonPage },
  export: { Of: Export },
  log: { Of: CheckLog },
  letters: { Of: Letters, after: 'reread' },
  remind: { Of: Remind, after: 'reread' },
  approve: { Of: Approve, after: 'reread' },
  lock: { Of: Lock, after: 'reread' },
  'reopen-tab': { Of: ReopenTab, after: 'reread' },
  check: { Of: Check, after: 'reread' },
  correct: { Of: Correct, after: 'reread' },
  calibrate: { Of: Calibrate, after: 'reread' },
  adjust: { Of: Adjust, after: 'reread' },
  appeal: { Of: DecideAppeal, after: 'reread' },
  reopen: { Of: Reopen, after: 'relisted' },
};
type OfReview = { readonly review: string; readonly onBack: () => void };

type ReviewState = {
  readonly screen: Signal<Screen>;
  readonly home: HomeState;
  readonly draft: Draft;
  readonly kept: KeptDraft;
  readonly earlier: EarlierState;
  /** Where earlier periods are come to from, and gone back to. */
  readonly before: Signal<Screen>;
};

/** `sender`: who HR is, for what is decided. */
export function newReviewState(sender: ReadonlySignal<string>): ReviewState {
  const screen = signal<Screen>('home');
  const home = newHome();
  const draft = newDraft(sender);
  const isStarting = computed(() => screen.value === 'start');
  const kept = keepingDraft(draft, isStarting, () => {
    screen.value = 'start';
  });
  effect(() => {
    const list = home.list.answer.value;
    if (list) void kept.found(list);
  });
  return { screen, home, draft, kept, earlier: newEarlier(), before: signal<Screen>('home') };
}

export function ReviewPlace({ screen, home, draft, kept, earlier, before }: ReviewState) {
  const go = (to: Screen) => () => {
    if (to !== 'home') home.left.value = to;
    screen.value = to;
  };
  const review = home.read.answer.value;
  /** Closing hides a review's tabs, reopening shows them: the list says so. */
  const relisted = () => {
    go('home')();
    void home.relist().then(home.look);
  };
  const reviews = home.list.answer.value?.reviews ?? [];
  const toEarlier = (plan: string) => () => {
    if (plan !== earlier.plan.value) earlier.edit({ plan });
    if (screen.value === 'home') home.left.value = 'earlier';
    before.value = screen.value;
    screen.value = 'earlier';
  };
  if (screen.value === 'earlier') {
    const leave = (to: Screen) => () => {
      earlier.back();
      screen.value = to;
      if (to === 'home') void home.look();
    };
    return <Earlier earlier={earlier} plans={plansHere(reviews)} onBack={leave(before.value)} onHome={leave('home')} />;
  }
  if (screen.value === 'start') {
    const leave = (made: string) => {
      if (made !== '') {
        home.left.value = ''; // another review than the one that was left: it is read from its top
        home.open(made);
      }
      screen.value = 'home';
    };
    return (
      <>
        <Held kept={kept} />
        <Start
          draft={draft}
          reviews={reviews}
          holidays={home.list.answer.value?.holidays}
          known={home.list.answer.value?.plans ?? []}
          onClose={(last) => (review?.plan === last.plan && review.period === last.period ? go('close') : undefined)}
          onEarlier={(plan) => (reviews.some((each) => each.plan === plan) ? toEarlier(plan) : undefined)}
          onLeave={leave}
        />
      </>
    );
  }
  const goOn = (from: Answer<'readAnswers'>) => {
    const there = reviews.filter(({ plan }) => plan === from.plan);
    draft.goOnFrom(
      from,
      there.map(({ period }) => period),
      holidaysFrom(home.list.answer.value?.holidays),
    );
    home.left.value = 'next';
    screen.value = 'start';
  };
  if (screen.value === 'headings') {
    // a start that has read the roster before goes on with it as it is read now
    const said = (roster: Answer<'checkPeople'>) => {
      if (draft.roster.answer.peek()?.roster === roster.roster) draft.roster.answer.value = roster;
    };
    return <Headings people={home.people} onSaid={said} onBack={go('home')} />;
  }
  if (screen.value === 'rater' && review)
    return <RaterPage progress={review.progress} rater={home.rater.value} onLook={home.look} onBack={go('home')} />;
  const reread = () => {
    go('home')();
    void home.look();
  };
  const simple = SIMPLE[screen.value];
  if (simple && review) {
    const { Of, after } = simple;
    return <Of review={review.id} onBack={after === 'reread' ? reread : after === 'relisted' ? relisted : go('home')} />;
  }
  if (screen.value === 'stages' && review) return <Stages review={review.id} shown={home.stage} onBack={reread} />;
  if (screen.value === 'close' && review)
    return <Close review={review} onBack={relisted} onNext={planWith(review.plan) && (() => void askNext(home, goOn))} />;
  return (
    <>
      <Held kept={kept} />
      <Home home={home} onOpen={open} onNext={goOn} />
    </>
  );

  function open(to: Opened): void {
    if (to === 'start' && draft.from.value !== '') draft.startAnew();
    (to === 'earlier' ? toEarlier(review?.plan ?? '') : go(to))();
  }
}
