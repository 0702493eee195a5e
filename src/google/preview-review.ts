// What a review would be: its tabs, its raters, and what was found. Nothing is written.
import type { Review } from '../arrangement/review';
import { isPeriod } from '../plans/period';
import { openFor } from '../plans/ready';
import { asFinding } from '../plans/roster/kinds';
import { existingIn } from '../review/creation';
import { failed } from '../rpc/failure';
import { parseKey, type TabKey } from '../workbook/tab-kinds';
import { tabsFor } from '../workbook/workbook';
import type { Handler } from './handler';
import { hrIn } from './hr';
import { plannedReview, ratersOf, titlesOf } from './planned-review';
import { isAnother, protectsIn, readForReview } from './review-input';

export const previewReview: Handler<'previewReview'> = (args, services, tell) => {
  const read = readForReview(args, services);
  const open = openFor(args.plan, args.period.cycle).map(({ path, open: { question } }) => ({ path, question }));
  const base = {
    open,
    standing: read.there.map(({ title }) => title),
    protects: protectsIn(read),
    ...(isAnother(args, read) && { another: true as const }),
  };
  const made = plannedReview(args, read, hrIn(read.state.properties, services), services.now());
  if (!made) {
    if (!isPeriod(args.period)) return failed('request', tell('badRequest'));
    return { ok: true, value: { ...base, tabs: [], people: 0, raters: [], findings: read.findings.map(asFinding) } };
  }
  const tabs = tabsFor(made.review, existingIn(read.state, read.roster, made.review.ready.plan.id));
  const titles = titlesOf(tabs);
  return {
    ok: true,
    value: {
      ...base,
      tabs: tabs.map(({ title, kind, key }) => ({ title, kind, people: peopleOn(made.review, key) })),
      people: made.review.subjects.length,
      raters: ratersOf(
        made.review,
        (key) => titles.get(key) ?? '',
        () => 0,
      ),
      findings: made.findings,
    },
  };
};

const peopleOn = ({ raterTabs, subjects }: Review, key: TabKey): number => {
  const { kind, n } = parseKey(key);
  return kind === 'score' ? (raterTabs[n]?.subjects.length ?? 0) : kind === 'summary' ? subjects.length : 0;
};
