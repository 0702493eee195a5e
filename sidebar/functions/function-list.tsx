// The list of functions: by family, narrowed by a search.
import type { Signal } from '@preact/signals';
import { CATALOGUE, FUNCTION_NAMES, type FunctionName } from '../../src/functions/catalogue';
import type { Family } from '../../src/functions/prose';
import { OpenIcon } from '../icons';
import { useSaid } from '../parts/said';
import { focusSearch, SearchField } from '../parts/search-field';
import { takeFocus } from '../parts/take-focus';
import { inWords, say } from '../words';
import { findFunctions } from './function-search';

type Props = {
  readonly words: Signal<string>;
  /** The function that was open before: its row takes the focus back. */
  readonly cameFrom: FunctionName | undefined;
  readonly onOpen: (name: FunctionName) => void;
};

const FAMILIES: readonly Family[] = ['score', 'raters', 'distribution', 'time', 'money', 'check'];

export function FunctionList({ words, cameFrom, onOpen }: Props) {
  const found = findFunctions(words.value);
  useSaid(words.value.trim() === '' ? '' : say('found', { count: found.length }));
  return (
    <div class="body">
      <h1 class="unseen">{say('functions')}</h1>
      <SearchField label={say('searchLabel')} hint={say('searchHint', { count: FUNCTION_NAMES.length })} words={words} />
      {found.length === 0 && <NothingFound words={words} />}
      {FAMILIES.map((family) => {
        const names = found.filter((name) => CATALOGUE[name]().page.family === family);
        return names.length > 0 && <FamilySection key={family} {...{ family, names, cameFrom, onOpen }} />;
      })}
    </div>
  );
}

type SectionProps = Pick<Props, 'cameFrom' | 'onOpen'> & { readonly family: Family; readonly names: readonly FunctionName[] };

const FamilySection = ({ family, names, cameFrom, onOpen }: SectionProps) => (
  <section>
    <h2 class="label">{say(family)}</h2>
    <ul>
      {names.map((name) => (
        <li key={name}>
          <button type="button" class="tap fn" ref={name === cameFrom ? takeFocus : null} onClick={() => onOpen(name)}>
            <span class="grow">
              <code>{name}</code>
              <span class="small quiet">{inWords(CATALOGUE[name]().page.title)}</span>
            </span>
            <OpenIcon />
          </button>
        </li>
      ))}
    </ul>
  </section>
);

function NothingFound({ words }: Pick<Props, 'words'>) {
  const showAll = () => {
    words.value = '';
    focusSearch();
  };
  return (
    <div class="stack">
      <p>{say('nothingFound', { words: words.value.trim() })}</p>
      <p class="quiet">{say('nothingFoundHelp')}</p>
      <button type="button" class="button line wide" onClick={showAll}>
        {say('showAll')}
      </button>
    </div>
  );
}
