// What an approver's screens are given: the results that wait for them.
import type { Answer } from '../../../src/rpc/contract';

export type ToApprove = Answer<'readApproval'>;
