// The review is there: what was made, and the next three things in order; the button is the one that comes next.
import { useEffect, useMemo } from 'preact/hooks';
import { comma } from '../../../../src/i18n/lists';
import { periodTitle } from '../../../../src/plans/period';
import type { Answer } from '../../../../src/rpc/contract';
import { DoneIcon } from '../../../icons';
import { NextButton } from '../../../parts/next-button';
import { OpenTabLink } from '../../../parts/open-tab';
import { useSaid } from '../../../parts/said';
import { ScreenHead } from '../../../parts/screen-head';
import { asking } from '../../../server/asking';
import { reader } from '../../../server/servers';
import { inWords, language, sayCreating } from '../../../words';
import type { Draft } from '../draft';
import { reviewedWords } from '../reviewed';

type Props = {
  readonly draft: Draft;
  readonly made: Answer<'createReview'>;
  readonly onShare: () => void;
  readonly onHome: () => void;
};

export function Created({ draft, made, onShare, onHome }: Props) {
  const access = useMemo(() => asking(reader, 'listAccess'), []);
  useEffect(() => void access.ask({ review: made.review }), [access, made]);
  const period = inWords(periodTitle({ cycle: draft.cycle.value, year: draft.year.value, n: draft.n.value }));
  const sum = { period, reviewed: reviewedWords(draft), raters: made.raters.length };
  /** Until it is known, somebody may have to be let in. */
  const isShared = access.answer.value?.raters.every((rater) => rater.access === 'editor' || rater.access === 'noEmail') === true;
  const cannot = whoCannot();
  useSaid(`${sayCreating('created', { count: made.tabs })} ${sayCreating('sum', sum)}`, 'whenShown');
  useSaid(cannot);
  return (
    <>
      <ScreenHead title={sayCreating('ready')} />
      <div class="body">
        <div class="banner ok">
          <DoneIcon />
          <p class="grow">
            <span class="strong line-of-its-own">{sayCreating('created', { count: made.tabs })}</span>
            <span class="small line-of-its-own">{sayCreating('sum', sum)}</span>
            {made.protected !== '' && <span class="small line-of-its-own">{sayCreating('protected', { tab: made.protected })}</span>}
          </p>
        </div>
        <ol class="stack-3 numbered">
          <li>
            <h2 class="heading">{sayCreating('share')}</h2>
            <p class="small quiet">{cannot}</p>
            {isShared && (
              <button type="button" class="link" onClick={onShare}>
                {sayCreating('shareOpen')}
              </button>
            )}
          </li>
          <li>
            <h2 class="heading">{sayCreating('links')}</h2>
            <p class="small quiet">{sayCreating('linksHelp')}</p>
            <button type="button" class="link" onClick={onShare}>
              {sayCreating('linksOpen')}
            </button>
          </li>
          <li>
            <h2 class="heading">{sayCreating('watch')}</h2>
            <p class="small quiet">{sayCreating('watchHelp')}</p>
            <OpenTabLink sheetId={made.first} words={sayCreating('openFirst')} />
          </li>
        </ol>
      </div>
      <div class="foot">
        {isShared ? (
          <NextButton label={sayCreating('toHome')} onPress={onHome} />
        ) : (
          <>
            <NextButton label={sayCreating('shareOpen')} onPress={onShare} />
            <button type="button" class="button plain wide" onClick={onHome}>
              {sayCreating('toHome')}
            </button>
          </>
        )}
      </div>
    </>
  );

  function whoCannot(): string {
    if (access.failure.value) return access.failure.value.message;
    const raters = access.answer.value?.raters;
    if (!raters) return sayCreating('shareLooking');
    const cannot = raters.filter((rater) => rater.access !== 'editor').map(({ name }) => name);
    if (cannot.length === 0) return sayCreating('shareNone');
    if (cannot.length === raters.length && cannot.length > 1) return sayCreating('shareAll');
    return sayCreating('shareSome', { count: cannot.length, all: raters.length, names: cannot.join(comma(language())) });
  }
}
