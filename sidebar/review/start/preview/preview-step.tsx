// The fifth step of a start: every tab that would be made and for whom, what stands in the way, and the button that creates.

import { useEffect } from 'preact/hooks';
import { comma } from '../../../../src/i18n/lists';
import type { Answer } from '../../../../src/rpc/contract';
import { ErrorIcon, InfoIcon, OpenDecisionIcon, WarnIcon } from '../../../icons';
import { FailureReport } from '../../../parts/failure';
import { NextButton } from '../../../parts/next-button';
import { useSaid } from '../../../parts/said';
import { StepHead } from '../../../parts/step-head';
import { TryAgain } from '../../../parts/try-again';
import { Waiting } from '../../../parts/waiting';
import { inWords, language, sayCreating, sayEarlier, sayPreview } from '../../../words';
import type { Draft } from '../draft';
import { Findings, problemsIn } from '../findings';
import { reviewedWords } from '../reviewed';
import { PreviewRaters } from './preview-raters';
import { PreviewTabs } from './preview-tabs';

type Preview = Answer<'previewReview'>;
type Props = {
  readonly draft: Draft;
  readonly onBack: () => void;
  readonly onDecide: () => void;
  readonly onPeople: () => void;
  /** To the periods that History lacks; undefined where the workbook has no review by the plan yet. */
  readonly onEarlier: (() => void) | undefined;
};

export function PreviewStep({ draft, onBack, onDecide, onPeople, onEarlier }: Props) {
  const { preview } = draft;
  useEffect(() => {
    draft.preview.forget(); // it was of other choices
    draft.check();
  }, [draft]);

  const [answer, failure, running] = [preview.answer.value, preview.failure.value, preview.running.value];
  const shown = failure === undefined && !running ? answer : undefined;
  return (
    <>
      <StepHead title={sayPreview('title')} at="preview" onBack={onBack} />
      <div class="body">
        {running && <Waiting text={sayPreview('working')} />}
        {failure && <FailureReport failure={failure} op="previewReview" kept={sayCreating('kept')} />}
        {shown && <Shown preview={shown} reviewed={reviewedWords(draft)} onDecide={onDecide} onEarlier={onEarlier} />}
      </div>
      <div class="foot">
        <Foot />
      </div>
    </>
  );

  function Foot() {
    if (failure) return <TryAgain busy={running ? sayPreview('working') : undefined} onPress={draft.check} />;
    const off = shown ? whyOff(shown) : '';
    if (shown?.another) return <NextButton label={sayPreview('readAgain')} onPress={onPeople} />;
    return (
      <>
        <NextButton
          label={labelOf(shown?.tabs.length ?? 0)}
          off={off}
          busy={shown ? undefined : sayPreview('working')}
          onPress={() => void draft.create()}
        />
        {off !== '' && (
          <button type="button" class="button plain wide" onClick={draft.check}>
            {sayPreview('check')}
          </button>
        )}
      </>
    );
  }
}

const labelOf = (count: number): string => (count === 0 ? sayPreview('createNone') : sayPreview('create', { count }));

function whyOff({ open, standing, findings }: Preview): string {
  if (open.length > 0) return sayPreview('blockOpen');
  if (standing.length > 0) return sayPreview('blockStanding');
  return problemsIn(findings).length > 0 ? sayPreview('blockProblems') : '';
}

type ShownProps = { readonly preview: Preview; readonly reviewed: string } & Pick<Props, 'onDecide' | 'onEarlier'>;

function Shown({ preview, reviewed, onDecide, onEarlier }: ShownProps) {
  const { tabs, raters, open, findings, standing, protects } = preview;
  const rows = raters.reduce((sum, rater) => sum + rater.tabs.reduce((all, tab) => all + tab.people, 0), 0);
  const sum = sayPreview('sum', { reviewed, raters: raters.length, rows });
  useSaid(tabs.length > 0 ? `${tabs.length} ${sayPreview('newTabs')}. ${sum}` : '', 'whenShown');
  return (
    <>
      {tabs.length > 0 && (
        <div class="stack-1">
          <div class="row baseline">
            <span class="figure">{tabs.length}</span>
            <span class="quiet">{sayPreview('newTabs')}</span>
          </div>
          <p class="small quiet">{sum}</p>
        </div>
      )}
      {standing.length > 0 && (
        <div class="banner error" role="alert">
          <ErrorIcon />
          <p class="grow small">{sayPreview('standing', { tabs: standing.join(comma(language())) })}</p>
        </div>
      )}
      {preview.another && (
        <div class="banner warn" role="alert">
          <WarnIcon />
          <p class="grow small">{sayPreview('another')}</p>
        </div>
      )}
      {open.length > 0 && (
        <section class="stack-1">
          <h2 class="label">{sayPreview('openItems')}</h2>
          <ul class="list">
            {open.map(({ path, question }) => (
              <li key={path} class="item">
                <span class="sign warn">
                  <OpenDecisionIcon />
                </span>
                <span class="grow">{inWords(question)}</span>
              </li>
            ))}
          </ul>
          <button type="button" class="link" onClick={onDecide}>
            {sayPreview('decide')}
          </button>
        </section>
      )}
      {protects !== '' && tabs.length > 0 && (
        <div class="banner">
          <InfoIcon />
          <p class="grow small">{sayPreview('protects', { tab: protects })}</p>
        </div>
      )}
      <Findings findings={findings} />
      {onEarlier && findings.some(({ path }) => path === 'history') && (
        <div>
          <button type="button" class="link" onClick={onEarlier}>
            {sayEarlier('way')}
          </button>
        </div>
      )}
      <PreviewTabs tabs={tabs} />
      {tabs.length > 0 && <PreviewRaters raters={raters} />}
      {tabs.length > 0 && <p class="small quiet">{sayPreview('untouched')}</p>}
    </>
  );
}
