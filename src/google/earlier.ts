// Results of earlier periods that HR pastes: looked through, and added to History in one call.
import type { Language } from '../i18n/languages';
import { comma } from '../i18n/lists';
import { SERVER } from '../i18n/texts';
import { wordsIn } from '../i18n/words';
import { type EarlierLines, earlierLines, MOST_LINES } from '../plans/earlier/lines';
import { type Earlier, earlierOf, type ToTakeIn, takingIn } from '../review/earlier/earlier';
import { lastBy, readForEarlier } from '../review/earlier/earlier-read';
import { earlierNotes } from '../review/earlier/notes';
import { mayEdit } from '../review/spreadsheet';
import type { Answer, Args } from '../rpc/contract';
import { failed, type Outcome } from '../rpc/failure';
import type { Handler, Tell } from './handler';
import { hrIn, isHr } from './hr';
import type { Services } from './services';

/** So many lines that are not taken are told one by one. */
const MOST_TOLD = 50;

export const checkEarlier: Handler<'checkEarlier'> = (args, services, tell, language) => {
  const found = looked(args, services, tell, language);
  if (!found.ok) return found;
  const { made, earlier, pasted } = found.value;
  const { refused, standing, rows } = earlier;
  return {
    ok: true,
    value: {
      lines: pasted.lines.length,
      taken: standing.length,
      rows: rows.length,
      refused: refused.length,
      first: refused.slice(0, MOST_TOLD).map(({ line: { line }, what, why, ask }) => ({
        ...{ line, what, why },
        ...(ask && { ask: ask.kind === 'grade' ? { ...ask, names: [...ask.names] } : ask }),
      })),
      notes: [...earlierNotes(made, earlier, args.choices, pasted.unread)],
    },
  };
};

export const addEarlier: Handler<'addEarlier'> = ({ rows: checked, ...args }, services, tell, language) =>
  services.alone((): Outcome<Answer<'addEarlier'>> => {
    const found = looked(args, services, tell, language);
    if (!found.ok) return found;
    const { made, earlier, pasted } = found.value;
    const rows = earlier.rows.length;
    if (rows > 0 && rows !== checked) return failed('problems', tell('earlierMoved', { checked, rows }));
    if (rows > 0) services.write(services.spreadsheetId(), takingIn(made, earlier, args.choices, services.now()));
    return { ok: true, value: { added: rows, left: pasted.lines.length - earlier.standing.length, history: made.history.sheet.sheetId } };
  }) ?? failed('busy', tell('busy'));

type Looked = { readonly made: ToTakeIn; readonly earlier: Earlier; readonly pasted: EarlierLines };

/** One read of the spreadsheet and one of its values. */
function looked({ plan: id, text, choices }: Args<'checkEarlier'>, services: Services, tell: Tell, language: Language): Outcome<Looked> {
  const pasted = earlierLines(text);
  const count = pasted.lines.length;
  if (count > MOST_LINES) return failed('problems', tell('tooManyLines', { count, most: MOST_LINES }));
  const say = wordsIn(SERVER, 'records', language);
  const score = wordsIn(SERVER, 'score', language);
  const words: Readonly<Record<string, string>> = {
    ...{ id: score('id'), grade: score('grade'), period: say('period'), score: say('score'), key: say('key') },
  };
  const listOf = (parts: readonly string[]): string => parts.map((part) => words[part] ?? part).join(comma(language));
  if (pasted.lacking.length > 0) return failed('problems', tell('noColumns', { columns: listOf(pasted.lacking) }));
  const state = services.readState();
  const now = services.now();
  if (!isHr(hrIn(state.properties, services), now.email)) return failed('notHr', tell('notHr'));
  const record = lastBy(state, id);
  if (!record) return failed('gone', tell('noPlanHere'));
  const read = readForEarlier(state, record.id, services.readRanges);
  const { plan, history } = read;
  if (!plan) return failed('gone', tell('planGone'));
  if (!history) return failed('problems', tell('noHistory', { title: wordsIn(SERVER, 'tabs', record.language)('history') }));
  const { title } = history.sheet;
  const lost = NEEDED.filter((key) => !history.columns.has(key));
  if (lost.length > 0) return failed('problems', tell('historyLost', { title, columns: listOf(lost) }));
  if (!mayEdit(history.sheet)) return failed('problems', tell('historyShut', { title }));
  const made = { state, record, plan, history, read };
  return { ok: true, value: { made, pasted, earlier: earlierOf(made, pasted.lines, choices, now) } };
}
const NEEDED = ['key', 'score', 'grade', 'by'] as const;
