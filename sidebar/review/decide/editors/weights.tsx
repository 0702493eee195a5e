// Numbers that total 100, one for each title: with the total as it stands, and a button that shares what is missing.
import { Fragment } from 'preact';
import type { AnswerKind } from '../../../../src/plans/value';
import { clean } from '../../../../src/scoring/decimal';
import { isBlank, textOf } from '../../../../src/scoring/reading';
import { useFocusAfter } from '../../../parts/focus-after';
import { inWords } from '../../../words';
import { listOf } from '../answer-words';
import { say } from '../words';
import { type Editor, type EditorProps, type Fault, figureIn, readingOf } from './editor';
import { FaultText, Input } from './field';
import { type Besides, besides, shareRest, Total, WeightBar } from './totals';

type As = Extract<AnswerKind, { kind: 'weights' }>;

export const weightsEditor: Editor<As, readonly string[]> = {
  start: ({ of }, value) => of.map((_, n) => textOf(listOf(value)[n])),
  read: (draft, { of }, around) => {
    const rest = besides(around);
    const fields = draft.flatMap((text, n) => faultIn(text, `weight-${n}`, of[n] ? inWords(of[n]) : ''));
    const faults = fields.length > 0 ? fields : totalFault(draft, rest);
    return readingOf(faults, () => draft.map((text) => figureIn(text, true)));
  },
  View: WeightFields,
};

function WeightFields({ as, draft, around, set, faultAt }: EditorProps<As, readonly string[]>) {
  const rest = besides(around);
  const weights = draft.map((text) => figureIn(text, true));
  const blank = draft.findIndex(isBlank);
  const blanks = blank >= 0;
  const over = clean(weights.reduce<number>((sum, weight) => sum + (weight ?? 0), rest.known)) > 100;
  const focusAfter = useFocusAfter();
  const share = () => {
    focusAfter(`answer-weight-${blank}`);
    set(shareRest(draft, rest.known));
  };
  return (
    <div class="stack">
      <WeightBar weights={weights} besides={rest.known} />
      <div class="sums">
        {as.of.map((title, n) => {
          const name = `weight-${n}`;
          return (
            <Fragment key={name}>
              <label for={`answer-${name}`}>{inWords(title)}</label>
              <Input
                name={name}
                value={draft[n] ?? ''}
                onInput={(typed) => set(draft.map((text, m) => (m === n ? typed : text)))}
                fault={faultAt(name)}
                unit="%"
                small
                figure
              />
              <div class="whole">
                <FaultText name={name} text={faultAt(name)} />
              </div>
            </Fragment>
          );
        })}
        {rest.known > 0 && <Row title={say('addedBesides')} text={`${rest.known}%`} />}
        <Total weights={weights} besides={rest} blanks={blanks} />
      </div>
      {rest.open && <p class="small quiet">{say('addsOpen')}</p>}
      {blanks && !over && (
        <button type="button" class="button line" onClick={share}>
          {say('shareRest')}
        </button>
      )}
    </div>
  );
}

const Row = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <>
    <span class="quiet">{title}</span>
    <span class="num end">{text}</span>
  </>
);

export function faultIn(text: string, at: string, title: string): readonly Fault[] {
  if (isBlank(text)) return [{ at, text: title ? say('missingWeightOf', { title }) : say('missingWeight'), blank: true }];
  const weight = figureIn(text, true);
  if (weight === undefined) return [{ at, text: say('notNumber') }];
  return weight < 0 ? [{ at, text: say('notNegative') }] : [];
}

function totalFault(draft: readonly string[], { known, open }: Besides): readonly Fault[] {
  const total = clean(draft.reduce((sum, text) => sum + (figureIn(text, true) ?? 0), known));
  if (total === 100 || Math.abs(total - 100) <= 0.005 || (open && total < 100)) return [];
  const text = total > 100 ? say('totalOver', { total, gap: clean(total - 100) }) : say('totalUnder', { total, gap: clean(100 - total) });
  return [{ at: 'total', text }];
}
