// Taking a review along, for HR: everything is read in one call, and that it was taken stands in the Log before the page has it.

import type { Language } from '../i18n/languages';
import { SERVER } from '../i18n/texts';
import { wordsIn } from '../i18n/words';
import { readRoster } from '../plans/roster/read';
import { historyAt, historyRead } from '../review/closing/history-read';
import { historyTable, summaryTable } from '../review/export/results';
import { scoresTable } from '../review/export/scores';
import type { ExportColumn } from '../review/export/table';
import { planIn, planRange } from '../review/kept-plans';
import { choicesIn } from '../review/kept-roster';
import { isLogged, noted, reviewIn } from '../review/log';
import { namesOf, reviewedIn } from '../review/names';
import { rangesOf, readBack } from '../review/read-back';
import { peopleTabIn } from '../review/spreadsheet';
import type { Answer } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import { quotedTitle } from '../workbook/area';
import { ofHr } from './closing';
import type { Handler } from './handler';

export const exportReview: Handler<'exportReview'> = ({ review, names }, services, tell, language) =>
  services.alone((): Outcome<Answer<'exportReview'>> => {
    const found = ofHr(review, services, tell);
    if (!found.ok) return found;
    const { state, record } = found.value;
    const own = rangesOf(state, record);
    const [plan, roster, history] = [planRange(state, review), peopleTabIn(state), historyAt(state)];
    const some = [plan, roster && quotedTitle(roster.title)].flatMap((range) => range ?? []);
    const values = [...services.readRanges([...own, ...some, ...(history?.ranges ?? [])])];
    const read = readBack(state, record, values.splice(0, own.length));
    const kept = plan ? planIn(values.shift() ?? [], review) : undefined;
    if (!kept) return failed('gone', tell('planGone'));
    const people = roster ? readRoster(values.shift() ?? [], 1, choicesIn(state.properties)).people : [];
    const nameOf = namesOf(people, reviewedIn(read));
    const tables = [
      scoresTable(kept, read, nameOf, names),
      summaryTable(read, names),
      historyTable(history && historyRead(history, values), names),
    ];
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    if (isLogged(state))
      services.write(
        services.spreadsheetId(),
        noted(state, services.now(), 'reviewExported', (logs) => {
          const say = wordsIn(SERVER, 'records', logs);
          return { detail: say(names ? 'exportedNames' : 'exportedIds', { review: reviewIn(logs, record), rows }) };
        }),
      );
    return {
      ok: true,
      value: {
        tables: tables.map(({ name, columns, rows: all }) => ({
          name,
          columns: columns.map((each) => toldColumn(each, language)),
          rows: all.map((row) => [...row]),
        })),
      },
    };
  }) ?? failed('busy', tell('busy'));

/** With what it holds in the reader's words. */
function toldColumn(
  { key, type, about, of }: ExportColumn,
  language: Language,
): Answer<'exportReview'>['tables'][number]['columns'][number] {
  const say = wordsIn(SERVER, 'exporting', language);
  return { key, type, about: of === undefined ? say(about) : say('ofMark', { about: say(about), mark: of }) };
}
