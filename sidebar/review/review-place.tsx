// The review's place: Home, and what is opened from it. Where one is, is kept while another place is looked at.
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { Home } from './home/home';
import { type HomeState, newHome } from './home/home-state';
import { RaterPage } from './home/rater-page';
import { Share } from './share/share';
import { type Draft, newDraft } from './start/draft';
import { Start } from './start/start';

type Screen = 'home' | 'rater' | 'share' | 'start';

type ReviewState = {
  readonly screen: Signal<Screen>;
  readonly home: HomeState;
  readonly draft: Draft;
};

/** `sender`: who HR is, for what is decided. */
export const newReviewState = (sender: ReadonlySignal<string>): ReviewState => ({
  screen: signal<Screen>('home'),
  home: newHome(),
  draft: newDraft(sender),
});

export function ReviewPlace({ screen, home, draft }: ReviewState) {
  const go = (to: Screen) => () => {
    if (to !== 'home') home.left.value = to;
    screen.value = to;
  };
  const review = home.read.answer.value;
  if (screen.value === 'start') {
    const leave = (made: string) => {
      if (made !== '') home.open(made);
      screen.value = 'home';
    };
    return (
      <Start
        draft={draft}
        reviews={home.list.answer.value?.reviews ?? []}
        holidays={home.list.answer.value?.holidays}
        known={home.list.answer.value?.plans ?? []}
        onLeave={leave}
      />
    );
  }
  if (screen.value === 'share' && review) return <Share review={review.id} onBack={go('home')} />;
  if (screen.value === 'rater' && review)
    return <RaterPage progress={review.progress} rater={home.rater.value} onLook={home.look} onBack={go('home')} />;
  return (
    <Home
      home={home}
      onStart={go('start')}
      onShare={go('share')}
      onRater={(rater) => {
        home.rater.value = rater;
        go('rater')();
      }}
    />
  );
}
