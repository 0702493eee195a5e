// Killed at each service call that matters: locking, reopening, settling, correcting.
import { lockActions } from './killed-locks';
import { AT_WRITES, killedAtEachCall, REVIEW } from './killed-runs';

killedAtEachCall(lockActions(REVIEW, AT_WRITES));
