// How indicators are scored: details and steps that cannot be read, and gates on indicators that are not there.
import type { Both } from '../i18n/both';
import { readCriterion } from '../scoring/criterion';
import { hasDetail, type MethodWithDetail } from '../scoring/kpi-methods';
import { fold, isBlank, numberIn } from '../scoring/reading';
import { knownAdds } from './adds';
import { cardsIn } from './card-of';
import { type Finding, joined, planSentence, problem } from './finding';
import type { Plan, Scorecard } from './plan';
import type { Method } from './plan-indicators';
import { type Cycle, knownValue } from './value';

export const checkIndicators = (plan: Plan, cycle?: Cycle): readonly Finding[] =>
  cardsIn(plan, cycle).flatMap((card) => onCard(card, `scorecards/${plan.scorecards.indexOf(card)}`));

function onCard({ title, dimensions }: Scorecard, card: string): readonly Finding[] {
  const ids = dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  return dimensions.flatMap(({ indicators, adds }, d) => {
    const at = `${card}/dimensions/${d}`;
    const added = knownAdds({ adds });
    return [
      ...indicators.flatMap(({ id, gate, how, also, ...indicator }, n) => {
        const where = joined([title, indicator.title]);
        return [
          ...(gate ?? [])
            .filter((other) => other === id || !ids.includes(other))
            .map((other) => problem(`${at}/indicators/${n}`, 'gateUnknown', { where, id: other })),
          ...methodFault(knownValue(how), where, `${at}/indicators/${n}/how`),
          ...methodFault(also?.how, where, `${at}/indicators/${n}`),
        ];
      }),
      ...added.flatMap((each) => {
        const where = joined([title, each.title]);
        return [
          ...(isBlank(each.title) ? [problem(`${at}/adds`, 'titleBlank', { where: title })] : []),
          ...(each.cap !== undefined && !(each.cap > 0) ? [problem(`${at}/adds`, 'capUnread', { where, value: each.cap })] : []),
          ...methodFault(each.how, where, `${at}/adds`),
        ];
      }),
    ];
  });
}

function methodFault(how: Method | undefined, where: Both, path: string): readonly Finding[] {
  if (how?.kind === 'steps' && !areSteps(how.steps)) return [problem(path, 'stepsUnread', { where, value: how.steps })];
  const detail = how?.kind === 'kpi' && hasDetail(how.method) ? DETAILS[how.method] : undefined;
  if (how?.kind !== 'kpi' || !detail || detail.reads(how.detail ?? '')) return [];
  return [problem(path, 'detailUnread', { where, wanted: planSentence(detail.wanted) })];
}

type Detail = {
  readonly wanted: 'detailWithin' | 'detailProgress' | 'detailPlusminus';
  readonly reads: (detail: string | number) => boolean;
};

/** What KPI_SCORE's methods need besides actual and target; the others need nothing. */
const DETAILS: Readonly<Record<MethodWithDetail, Detail>> = {
  within: { wanted: 'detailWithin', reads: (detail) => isBetween(numberIn(String(detail)), 0, 1) },
  progress: { wanted: 'detailProgress', reads: (detail) => isBlank(detail) || numberIn(String(detail)) !== undefined },
  plusminus: {
    wanted: 'detailPlusminus',
    reads: (detail) => {
      const parts = String(detail).split(/[,;，；]/);
      const [step, plus, minus, beyond = 0] = parts.map(numberIn);
      const isShare = (n: number) => /%\s*$/.test(fold(parts[n] ?? '%')); // over 1 only as it is written: 500%
      return (
        [step, plus, minus].every((part) => part !== undefined) &&
        parts.length <= 4 &&
        step !== 0 &&
        (isBetween(step, -1, 1) || isShare(0)) &&
        (parts.length < 4 || (numberIn(parts[3] ?? '') !== undefined && beyond >= 0 && (beyond <= 1 || isShare(3))))
      );
    },
  },
};

const isBetween = (x: number | undefined, low: number, high: number): boolean => x !== undefined && x >= low && x <= high;

/** Points and a criterion in each row: `100>=100; 85>=90`. */
function areSteps(text: string): boolean {
  const rows = text.split(/[;；\r\n]/).filter((row) => !isBlank(row));
  return (
    rows.length > 0 &&
    rows.every((row) => {
      const [, points = '', criterion] = /^([^<>=≥≤[(]+)(.+)$/s.exec(fold(row)) ?? [];
      return numberIn(points) !== undefined && readCriterion(criterion) !== undefined;
    })
  );
}
