// The functions: their list, or one of them. What was searched for is kept on the way.
import { type Signal, signal } from '@preact/signals';
import type { FunctionName } from '../../src/functions/catalogue';
import { FunctionList } from './function-list';
import { FunctionPage } from './function-page';

type FunctionsState = {
  readonly words: Signal<string>;
  readonly shown: Signal<FunctionName | undefined>;
  /** The one that was open before. */
  readonly left: Signal<FunctionName | undefined>;
};

export const newFunctions = (): FunctionsState => ({
  words: signal(''),
  shown: signal<FunctionName>(),
  left: signal<FunctionName>(),
});

export function FunctionsPlace({ words, shown, left }: FunctionsState) {
  if (shown.value === undefined) {
    return <FunctionList words={words} cameFrom={left.value} onOpen={(name) => (shown.value = name)} />;
  }
  const back = () => {
    left.value = shown.value;
    shown.value = undefined;
  };
  return <FunctionPage key={shown.value} name={shown.value} onBack={back} />;
}
