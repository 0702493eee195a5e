// How a score tab looks: its heading, what is typed, what is worked out; with the formats of its numbers.
import { area } from '../area';
import type { Making } from '../making';
import { decimalsFor, withDecimals } from '../number-format';
import type { Looks } from '../tab';
import type { ScoreColumn } from './columns';
import { capOf, weightFormat } from './headings';
import { ANCHOR, DIMENSION, FIRST, HINT, INDICATOR, type ScorePlaces, SUB, TITLE, WEIGHT } from './places';

/** What is worked out shows a decimal. */
const FORMATS: Partial<Readonly<Record<ScoreColumn['role'], string>>> = { points: '0.0', recorded: '0.0' };

export function looksOf(making: Making, places: ScorePlaces): readonly Looks[] {
  const { at, columns, count, width } = places;
  const { decimals, full } = making.review.ready;
  const score = withDecimals(decimals);
  const body = (column: number, wide = 1) => area(FIRST, column, count, wide);
  const LOOK = { target: 'locked', input: 'input', recorded: 'computed', second: 'input', points: 'computed', rated: 'input' } as const;
  const allowed = `"0–"${decimalsFor(columns.map(({ indicator }) => capOf(indicator, full) ?? full))}`;
  const weights = weightFormat([...new Set(columns.map(({ dimension }) => dimension))]);
  return [
    { area: area(TITLE, 0), look: 'title' },
    { area: area(TITLE, at.right), look: 'titleRight' },
    { area: area(SUB, 0), look: 'sub' },
    { area: area(SUB, at.right), look: 'subRight' },
    { area: area(HINT, 0), look: 'hint' },
    { area: area(DIMENSION, 0, 1, at.state), look: 'dimension' },
    { area: area(INDICATOR, 0, 3, at.state), look: 'indicator' },
    { area: area(INDICATOR, 1, 3), look: 'indicatorLeft' },
    { area: area(INDICATOR, at.comment, 3), look: 'indicatorLeft' },
    { area: area(WEIGHT, 2, 1, width), look: 'weight', format: weights },
    { area: area(ANCHOR, 2, 1, width), look: 'label', format: allowed },
    { area: body(0), look: 'lockedCenter' },
    { area: body(1), look: 'lockedText' },
    ...columns.map(({ role, indicator }, n): Looks => {
      const answer = indicator.how.kind === 'yesNo' && role === 'input';
      return { area: body(2 + n), look: answer ? 'inputCenter' : LOOK[role], format: FORMATS[role] };
    }),
    { area: body(at.weighted), look: 'score', format: score },
    { area: body(at.grade), look: 'grade' },
    { area: body(at.comment), look: 'inputText' },
    { area: body(at.left), look: 'computedSmall' },
    { area: body(at.done), look: 'inputTick' },
  ];
}
