// The answers by which a review was made, and what else HR chose: the next period goes on from them. For HR, as the tab that keeps them.
import { answersIn } from '../plans/decide';
import { isClosed } from '../review/closed';
import { carriedIn, planIn, planRange } from '../review/kept-plans';
import { historyHands, historyKeys } from '../review/known-periods';
import { lastTargets, TARGET_FIELDS, targetRanges } from '../review/last-targets';
import { namedOn, peopleOn, summaryColumn } from '../review/reviewed-before';
import { failed } from '../rpc/failure';
import { textOf } from '../scoring/reading';
import type { Handler } from './handler';
import { hrIn, isHr } from './hr';
import { findReview } from './running';

export const readAnswers: Handler<'readAnswers'> = ({ review }, services, tell) => {
  const found = findReview(review, services, tell);
  if (!found.ok) return found;
  const { state, record, lists, closed } = found.value;
  if (!isHr(hrIn(state.properties, services), services.now().email)) return failed('notHr', tell('notHr'));
  const [onSummary, namesOnSummary] = [summaryColumn(state, record.id, 'id'), summaryColumn(state, record.id, 'name')];
  const ranges = [planRange(state, record.id), historyKeys(state), onSummary, historyHands(state), namesOnSummary];
  const asked = ranges.filter((range) => range !== undefined);
  const read = asked.length > 0 ? services.readRanges(asked) : [];
  const [rows = [], history = [], ids = [], hands = [], names = []] = ranges.map((range) =>
    range === undefined ? undefined : read[asked.indexOf(range)],
  );
  const plan = planIn(rows, record.id);
  if (!plan) return failed('gone', tell('planGone'));
  const carried = carriedIn(rows, record.id);
  const { period, language } = record;
  const people = carried?.people.map(({ id }) => id) ?? peopleOn(ids, plan);
  const targetsAt = targetRanges(state, record);
  const cells = targetsAt.length > 0 ? services.readCells(targetsAt, TARGET_FIELDS) : {};
  const targets = lastTargets({ state, record, plan, cells, names: namedOn(ids, names) });
  // without the mark, what closing once wrote is of a review that has been opened again
  const typed = lists?.seal === undefined ? history : history.filter((_, n) => textOf(hands[n]?.[0]) === '');
  return {
    ok: true,
    value: {
      ...{ plan: plan.id, period, language, answers: [...answersIn(plan)] },
      closed: closed !== undefined || isClosed({ plan: plan.id, period }, people, typed),
      reviewed: [...people],
      ...(closed && { closedOn: closed.at.slice(0, 10) }),
      ...(carried && { carried }),
      ...(targets && { targets }),
    },
  };
};
