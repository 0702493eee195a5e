// How indicators are scored: details and steps that cannot be read, and gates on indicators that are not there.
import type { Both } from '../../i18n/both';
import { readKpiDetail } from '../../scoring/kpi-detail';
import { hasDetail, type MethodWithDetail } from '../../scoring/kpi-methods';
import { isBlank } from '../../scoring/reading';
import { readSteps } from '../../scoring/steps-text';
import { knownAdds } from '../adds';
import { cardsIn } from '../card-of';
import { type Finding, joined, planSentence, problem } from '../finding';
import type { Plan, Scorecard } from '../plan';
import type { Method } from '../plan-indicators';
import { type Cycle, knownValue } from '../value';

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
  if (how?.kind === 'steps' && !readSteps(how.steps)) return [problem(path, 'stepsUnread', { where, value: how.steps })];
  if (how?.kind !== 'kpi' || !hasDetail(how.method) || readKpiDetail(how.method, how.detail)) return [];
  return [problem(path, 'detailUnread', { where, wanted: planSentence(WANTED[how.method]) })];
}

const WANTED = {
  within: 'detailWithin',
  progress: 'detailProgress',
  plusminus: 'detailPlusminus',
} as const satisfies Readonly<Record<MethodWithDetail, string>>;
