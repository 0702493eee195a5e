// Which screen is shown: the list of functions, or one function. What was searched for is kept on the way.
import { useSignal } from '@preact/signals';
import type { FunctionName } from '../src/functions/catalogue';
import { FunctionList } from './function-list';
import { FunctionPage } from './function-page';

export function App() {
  const words = useSignal('');
  const shown = useSignal<FunctionName>();
  const left = useSignal<FunctionName>();

  if (shown.value === undefined) {
    return <FunctionList words={words} cameFrom={left.value} onOpen={(name) => (shown.value = name)} />;
  }
  const back = () => {
    left.value = shown.value;
    shown.value = undefined;
  };
  return <FunctionPage key={shown.value} name={shown.value} onBack={back} />;
}
