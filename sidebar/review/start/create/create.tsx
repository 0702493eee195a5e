// Creating: the one call under way, then what is there and the next things in order, or why nothing was made.

import { useSignal } from '@preact/signals';
import { CircleIcon, ClockIcon, DoneIcon } from '../../../icons';
import { FailureReport } from '../../../parts/failure';
import { useSaid } from '../../../parts/said';
import { ScreenHead } from '../../../parts/screen-head';
import { TryAgain } from '../../../parts/try-again';
import { sayCreating } from '../../../words';
import { Share } from '../../share/share';
import type { Draft } from '../draft';
import { reviewedWords } from '../reviewed';
import { Created } from './created';

type Props = { readonly draft: Draft; readonly onPreview: () => void; readonly onLeave: (made: string) => void };

export function Create({ draft, onPreview, onLeave }: Props) {
  const sharing = useSignal(false);
  const { creation } = draft;
  const [made, failure, running] = [creation.answer.value, creation.failure.value, creation.running.value];
  if (running) return <Creating draft={draft} />;
  if (made && sharing.value) return <Share review={made.review} onBack={() => (sharing.value = false)} />;
  if (made) {
    const home = () => {
      draft.begin();
      onLeave(made.review);
    };
    return <Created draft={draft} made={made} onShare={() => (sharing.value = true)} onHome={home} />;
  }
  /** The next preview says whether the review stands. */
  const look = () => {
    draft.step.value = 'preview';
    onLeave('');
  };
  /** Where no answer came the tabs may still appear: then nobody may say that they were not made. */
  const unknown = failure?.changed !== undefined;
  return (
    <>
      <ScreenHead title={sayCreating(unknown ? 'unknown' : 'failed')} onBack={onPreview} />
      <div class="body">{failure && <FailureReport failure={failure} op="createReview" kept={sayCreating('kept')} />}</div>
      <div class="foot">
        <TryAgain onPress={() => void draft.create()} />
        <button type="button" class="button plain wide" onClick={onPreview}>
          {sayCreating('toPreview')}
        </button>
        {unknown && (
          <button type="button" class="button plain wide" onClick={look}>
            {sayCreating('look')}
          </button>
        )}
      </div>
    </>
  );
}

/** One atomic call has no percent: what is done before it, that it runs, and what comes after. */
function Creating({ draft }: { readonly draft: Draft }) {
  const answer = draft.preview.answer.value;
  useSaid(`${sayCreating('making')} ${sayCreating('usually')}`, 'whenShown');
  return (
    <>
      <ScreenHead title={sayCreating('title')} />
      <div class="body">
        <ol class="stack-3">
          <Line is="done" text={sayCreating('checked', { reviewed: reviewedWords(draft) })} />
          <Line is="done" text={sayCreating('laidOut', { count: answer?.tabs.length ?? 0 })} />
          <Line is="now" text={sayCreating('making')} />
          <Line is="next" text={sayCreating('next')} />
        </ol>
        <p class="small quiet">{sayCreating('usually')}</p>
      </div>
      <div class="foot">
        <p class="why">{sayCreating('noStop')}</p>
      </div>
    </>
  );
}

const SIGNS = {
  done: { row: 'row top', sign: 'sign ok', Icon: DoneIcon },
  now: { row: 'row top', sign: 'sign info', Icon: ClockIcon },
  next: { row: 'row top quiet', sign: 'sign idle', Icon: CircleIcon },
};

function Line({ is, text }: { readonly is: keyof typeof SIGNS; readonly text: string }) {
  const { row, sign, Icon } = SIGNS[is];
  return (
    <li class={row}>
      <span class={sign}>
        <Icon />
      </span>
      {is === 'now' ? (
        <span class="grow stack">
          <span class="strong">{text}</span>
          <progress aria-label={text} />
        </span>
      ) : (
        <span class="grow">{text}</span>
      )}
    </li>
  );
}
