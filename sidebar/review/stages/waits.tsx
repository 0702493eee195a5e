// A stage that cannot be noted yet: what is missing and about whom, that nothing was changed, and the tabs on which it is done.
import { comma } from '../../../src/i18n/lists';
import { ErrorIcon } from '../../icons';
import { OpenTabLink } from '../../parts/open-tab';
import { ScreenHead } from '../../parts/screen-head';
import { inWords, language, sayHome, sayStages } from '../../words';
import { ApproverField } from './approver-field';
import type { StageProps } from './stage-about';

/** Names of the first few. */
const FEW = 4;

export function Waits(props: StageProps) {
  const { stage, sheetId, onBack } = props;
  const { title, lacks, closes } = stage;
  const tabs = [...new Set(lacks.map((each) => each.sheetId).filter((id) => id > 0 && id !== sheetId))];
  if (closes)
    return (
      <>
        <ScreenHead title={title} onBack={onBack} />
        <div class="body">
          <p>{sayStages('closes')}</p>
        </div>
      </>
    );
  return (
    <>
      <ScreenHead title={title} onBack={onBack} />
      <div class="body">
        <div class="banner error">
          <ErrorIcon />
          <p class="grow small strong">{sayStages('cannot', { stage: title })}</p>
        </div>
        <section class="stack-1">
          <h2 class="label">{sayStages('happened')}</h2>
          <ul class="stack">
            {lacks.map(({ sentence, people }) => (
              <li key={sentence.en}>
                {inWords(sentence)}
                {people.length > 0 && <span class="small quiet line-of-its-own">{namesIn(people)}</span>}
              </li>
            ))}
          </ul>
        </section>
        <section class="stack-1">
          <h2 class="label">{sayStages('changed')}</h2>
          <p>{sayStages('nothing')}</p>
        </section>
        <section class="stack-1">
          <h2 class="label">{sayStages('todo')}</h2>
          <p>{sayStages('todoFirst')}</p>
        </section>
        {stage.approval && <ApproverField {...props} />}
        {tabs.map((id) => (
          <div key={id}>
            <OpenTabLink sheetId={id} words={sayHome('openTab')} />
          </div>
        ))}
      </div>
      <div class="foot">
        <p class="small quiet">{sayStages('byHand')}</p>
        <OpenTabLink sheetId={sheetId} title={sayStages('tab')} alone />
      </div>
    </>
  );
}

function namesIn(people: readonly string[]): string {
  const more = people.length - FEW;
  return [...people.slice(0, FEW), ...(more > 0 ? [sayStages('more', { count: more })] : [])].join(comma(language()));
}
