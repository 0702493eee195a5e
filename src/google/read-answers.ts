// The answers by which a review was made, and what else HR chose: the next period goes on from them. For HR, as the Plan tab that keeps them.
import { answersIn } from '../plans/decide';
import { carriedIn, planIn, planRange } from '../review/kept-plans';
import { failed } from '../rpc/failure';
import type { Handler } from './handler';
import { hrIn, isHr } from './hr';
import { findReview } from './running';

export const readAnswers: Handler<'readAnswers'> = ({ review }, services, tell) => {
  const found = findReview(review, services, tell);
  if (!found.ok) return found;
  const { state, record } = found.value;
  if (!isHr(hrIn(state.properties, services), services.now().email)) return failed('notHr', tell('notHr'));
  const range = planRange(state, record.id);
  const rows = range ? (services.readRanges([range])[0] ?? []) : [];
  const plan = planIn(rows);
  if (!plan) return failed('gone', tell('planGone'));
  const carried = carriedIn(rows);
  return {
    ok: true,
    value: { plan: plan.id, period: record.period, language: record.language, answers: [...answersIn(plan)], ...(carried && { carried }) },
  };
};
