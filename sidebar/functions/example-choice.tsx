// A function's examples, one of them chosen: each with its formula and what it gives.
import { formulaOf, resultsOf } from '../../src/functions/examples';
import type { Example } from '../../src/functions/prose';
import { language, say } from '../words';
import type { Insertion } from './insertion';

type Props = { readonly examples: readonly Example[]; readonly target: Insertion };

export const ExampleChoice = ({ examples, target }: Props) => (
  <fieldset class="stack">
    <legend>
      <h2 class="label">{say('examples')}</h2>
    </legend>
    <ul class="stack">
      {examples.map((example, place) => (
        <li key={place} class="example">
          <label class="choice">
            <input type="radio" name="example" checked={target.chosen.value === place} onChange={() => target.choose(place)} />
            <span class="grow">
              <code>{formulaOf(example)}</code>
              <span class="small">→ {shown(example)}</span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  </fieldset>
);

/** A column as `A, B, D`; a table's rows parted by `;`. */
function shown(example: Example): string {
  const rows = resultsOf(example, language()).map((row) => row.map((cell) => (cell === '' ? say('blank') : cell)).join(', '));
  return rows.join(rows.some((row) => row.includes(', ')) ? '; ' : ', ');
}
