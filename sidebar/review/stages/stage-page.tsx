// One stage: what it waits for; or the form by which it is noted, of an approval who gives it; or, once it is noted, how it is undone.
import { WarnIcon } from '../../icons';
import { OpenTabLink } from '../../parts/open-tab';
import { ScreenHead } from '../../parts/screen-head';
import { sayStages } from '../../words';
import { ApprovalForm } from './approval-form';
import { DoneForm } from './done-form';
import type { StageProps } from './stage-about';
import { UndoForm } from './undo-form';
import { Waits } from './waits';

export function StagePage(props: StageProps) {
  const { stage, sheetId, obstacles, onBack } = props;
  const { title, on, closes, lacks, approval } = stage;
  const isBack = approval?.stands === 'back';
  const isNoted = on !== '' && approval?.stands !== 'other';
  if (obstacles.length > 0)
    return (
      <>
        <ScreenHead title={title} onBack={onBack} />
        <div class="body">
          <div class="banner warn">
            <WarnIcon />
            <p class="grow small">{obstacles.join(' ')}</p>
          </div>
          <div>
            <OpenTabLink sheetId={sheetId} title={sayStages('tab')} alone />
          </div>
        </div>
      </>
    );
  if (isNoted || isBack) return <UndoForm {...props} />;
  if (lacks.length > 0 || closes) return <Waits {...props} />;
  return approval ? <ApprovalForm {...props} /> : <DoneForm {...props} />;
}
