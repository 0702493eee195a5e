// All suggestions at once: each listed with its question, ticked or not. Nothing is taken that is not listed, and nothing before HR says so.
import { useSignal } from '@preact/signals';
import type { Path } from '../../../src/plans/decide';
import { NextButton } from '../../parts/next-button';
import { StepHead } from '../../parts/step-head';
import { inWords } from '../../words';
import { answerWords } from './answer-words';
import { type Decision, isOpen, sectionsOf } from './decisions';
import type { Drafts } from './drafts';
import { say } from './words';

type Props = {
  readonly decisions: readonly Decision[];
  readonly drafts: Drafts;
  readonly onTake: (decisions: readonly Decision[]) => void;
  readonly onList: () => void;
};

export function SuggestionList({ decisions, drafts, onTake, onList }: Props) {
  const suggested = decisions.filter((each) => isOpen(each) && each.open.suggestion !== undefined);
  // where something is typed already, that stands
  const left = useSignal<ReadonlySet<Path>>(new Set(suggested.map(({ path }) => path).filter((path) => drafts.value.has(path))));
  const taken = suggested.filter(({ path }) => !left.value.has(path));
  const toggle = (paths: readonly Path[], take: boolean) => {
    left.value = new Set(take ? [...left.value].filter((path) => !paths.includes(path)) : [...left.value, ...paths]);
  };
  return (
    <>
      <StepHead title={say('suggestions')} at="decide" count={say('ticked', { n: taken.length, all: suggested.length })} onBack={onList} />
      <div class="body">
        <p class="quiet">{say('suggestionsHelp')}</p>
        {sectionsOf(suggested).map(({ key, title, decisions: own }) => {
          const paths = own.map(({ path }) => path);
          const all = paths.every((path) => !left.value.has(path));
          return (
            <section key={key} class="stack-1">
              <div class="row between">
                <h2 class="label">{title}</h2>
                {own.length > 1 && (
                  <button
                    type="button"
                    class="link"
                    aria-label={say(all ? 'noneOf' : 'allOf', { section: title })}
                    onClick={() => toggle(paths, !all)}
                  >
                    {say(all ? 'untickAll' : 'tickAll')}
                  </button>
                )}
              </div>
              <ul class="list">
                {own.map(({ path, open, place }) => (
                  <li key={path}>
                    <label class="choice">
                      <input
                        type="checkbox"
                        checked={!left.value.has(path)}
                        onChange={(event) => toggle([path], event.currentTarget.checked)}
                      />
                      <span class="grow">
                        {place.within && <span class="meta">{place.within}</span>}
                        <span class="small">{inWords(open.question)}</span>
                        <span class="strong">{answerWords(open.as, open.suggestion)}</span>
                        {drafts.value.has(path) && <span class="small">{say('typedNotSaved')}</span>}
                      </span>
                    </label>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <div class="foot">
        <NextButton
          label={taken.length === 1 ? say('takeOne') : say('take', { count: taken.length })}
          off={taken.length === 0 ? say('tickOne') : ''}
          onPress={() => onTake(taken)}
        />
      </div>
    </>
  );
}
