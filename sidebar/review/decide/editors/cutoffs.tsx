// Falling numbers: the lower edge, included, of each grade but the last, with a ruler of the grades that they make.
import { Fragment } from 'preact';
import type { AnswerKind } from '../../../../src/plans/value';
import { isBlank, textOf } from '../../../../src/scoring/reading';
import { inWords } from '../../../words';
import { edgesInWords } from '../../edges-in-words';
import { listOf } from '../answer-words';
import { byLowerEdges, scaleOf, stepOf, topOf } from '../bands';
import { Ruler } from '../ruler';
import { say } from '../words';
import { type Editor, type Fault, figureIn, readingOf } from './editor';
import { FaultText, Input } from './field';

type As = Extract<AnswerKind, { kind: 'cutoffs' }>;

export const cutoffsEditor: Editor<As, readonly string[]> = {
  start: ({ of }, value) => of.slice(0, -1).map((_, n) => textOf(listOf(value)[n])),
  read: (draft, { of }) => {
    const names = of.map(inWords);
    return readingOf(
      draft.flatMap((text, n) => edgeFault(text, `edge-${n}`, names[n] ?? '', draft.slice(0, n))),
      () => draft.map((text) => figureIn(text)),
    );
  },
  View: ({ as, draft, around, set, faultAt }) => {
    const names = as.of.map(inWords);
    const lower = draft.map((text) => figureIn(text));
    const last = lower[lower.length - 1];
    return (
      <div class="stack">
        <Ruler scale={scaleOf(byLowerEdges(names, lower, true), topOf(around.plan))} />
        <div class="cutoffs">
          {names.map((grade, n) => {
            const name = `edge-${n}`;
            const chip = <span class={`grade grade-${stepOf(n, names.length)}`}>{grade}</span>;
            if (n === names.length - 1) {
              return (
                <Fragment key={name}>
                  <span>{chip}</span>
                  <span class="small quiet rest">
                    {last === undefined ? say('lastGrade') : edgesInWords({ to: { at: last, inclusive: false } }, undefined)}
                  </span>
                </Fragment>
              );
            }
            return (
              <Fragment key={name}>
                <label for={`answer-${name}`}>
                  {chip}
                  <span class="unseen">{say('fromScore')}</span>
                </label>
                <span class="quiet" aria-hidden="true">
                  ≥
                </span>
                <Input
                  name={name}
                  value={draft[n] ?? ''}
                  onInput={(typed) => set(draft.map((text, m) => (m === n ? typed : text)))}
                  fault={faultAt(name)}
                  small
                  figure
                />
                <div class="whole">
                  <FaultText name={name} text={faultAt(name)} />
                </div>
              </Fragment>
            );
          })}
        </div>
        <p class="small quiet">{say('edgeIncluded')}</p>
      </div>
    );
  },
};

/** What is wrong with a grade's lower edge, given the edges of the better grades. */
export function edgeFault(text: string, at: string, grade: string, better: readonly string[]): readonly Fault[] {
  if (isBlank(text)) return [{ at, text: say('missingEdge', { grade }), blank: true }];
  const edge = figureIn(text);
  if (edge === undefined) return [{ at, text: say('notNumber') }];
  const above = better.map((each) => figureIn(each)).filter((each) => each !== undefined);
  const nearest = above[above.length - 1];
  return nearest !== undefined && edge >= nearest ? [{ at, text: say('edgesFall', { edge: nearest }) }] : [];
}
