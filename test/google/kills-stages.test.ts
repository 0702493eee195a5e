// Killed at each service call that matters: stages, who approves, approvals.
import { AT_WRITES, killedAtEachCall, REVIEW } from './killed-runs';
import { stageActions } from './killed-stages';

killedAtEachCall(stageActions(REVIEW, AT_WRITES));
