// How one person's result came about, for HR: read, drawn up as a page, shown in a dialog to be printed, and noted in the Log.
import { inLanguage } from '../i18n/both';
import { SERVER } from '../i18n/texts';
import { wordsIn } from '../i18n/words';
import { periodOf, periodTitle } from '../plans/period';
import { readRoster } from '../plans/roster/read';
import { readResultsOf } from '../review/adjusting/results-read';
import { columnAt } from '../review/columns';
import { choicesIn } from '../review/kept-roster';
import { page } from '../review/letters/letter-page';
import { namesOf, reviewedIn } from '../review/names';
import { personFacts } from '../review/person-page/facts';
import { personPage } from '../review/person-page/page';
import { firstRow, rangesOf, readBack } from '../review/read-back';
import { peopleTabIn } from '../review/spreadsheet';
import { failed } from '../rpc/failure';
import { area, elsewhere, quotedTitle } from '../workbook/area';
import { ofHr } from './closing';
import type { Handler } from './handler';

/** From "when" to "new". */
const LOGGED = ['when', 'who', 'what', 'id', 'name', 'detail', 'old', 'new'] as const;

export const showPerson: Handler<'showPerson'> = ({ review, id }, services, tell) => {
  const found = ofHr(review, services, tell);
  if (!found.ok) return found;
  const { state, record } = found.value;
  const own = rangesOf(state, record);
  const log = state.sheets.find(({ about }) => about?.key === 'log');
  const roster = peopleTabIn(state);
  const first = log ? firstRow(log) : 0;
  const logRange = log && elsewhere(log.title, area(first, 0, Math.max(1, log.rows - first), log.columns));
  const some = [logRange, roster && quotedTitle(roster.title)].flatMap((range) => range ?? []);
  const values = [...services.readRanges([...own, ...some])];
  const read = readBack(state, record, values.splice(0, own.length));
  const logged = logRange ? (values.shift() ?? []) : [];
  const people = roster ? readRoster(values.shift() ?? [], 1, choicesIn(state.properties)).people : [];
  const results = readResultsOf(state, record, services.readRanges);
  if (!results.plan) return failed('gone', tell('planGone'));
  const nameOf = namesOf(people, reviewedIn(read));
  const at = LOGGED.map((mark) => columnAt(log, mark));
  const facts = personFacts(
    {
      ...{ read, results, plan: results.plan, nameOf },
      log: logged.map((cells) => at.map((column) => cells[column] ?? '')),
    },
    id,
  );
  if (!facts) return failed('problems', tell('nobodyHere'));
  const { language } = record;
  const period = periodOf(record.period);
  const { email, at: moment } = services.now();
  const drawn = personPage(facts, {
    ...{ language, period: period ? inLanguage(periodTitle(period), language) : record.period, decimals: results.rules?.decimals ?? 2 },
    made: wordsIn(SERVER, 'personPage', language)('made', { moment: moment.slice(0, 16).replace('T', ' '), who: email }),
  });
  services.showPage(page(drawn, language, wordsIn(SERVER, 'personPage', language)('hint')), 'Scoretab');
  return { ok: true, value: { name: facts.name } };
};
