// The filled button of a screen on which something did not arrive.
import { sayFailure } from '../words';
import { NextButton } from './next-button';

type Props = {
  /** What is being done; presses then do nothing. */
  readonly busy?: string | undefined;
  readonly onPress: () => void;
};

export const TryAgain = ({ busy, onPress }: Props) => <NextButton label={sayFailure('tryAgain')} busy={busy} onPress={onPress} />;
