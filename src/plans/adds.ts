// Indicators that a policy leaves to be added to a dimension: those that HR added, and whether that is still to come.
import type { Dimension } from './plan';
import type { AddedIndicator } from './plan-indicators';
import { knownValue } from './value';

type WithAdds = Pick<Dimension, 'adds'>;

/** The indicators that HR added. */
export const knownAdds = ({ adds }: WithAdds): readonly AddedIndicator[] => knownValue(adds) ?? [];

/** Whether HR has yet to say which they are. What HR may add but has not is not there. */
export const awaitsAdds = ({ adds }: WithAdds): boolean => adds?.state === 'open' && adds.needed !== 'never';
