// A workbook with a roster on the headless host, asked as the sidebar asks: reviews are created in it, and arranged again for the oracle.
import type { Options, Review } from '../../src/arrangement/review';
import type { Language } from '../../src/i18n/languages';
import type { Period } from '../../src/plans/period';
import type { PersonId } from '../../src/plans/person';
import type { Plan } from '../../src/plans/plan';
import { readRoster } from '../../src/plans/roster/read';
import { write } from '../google/by-marks';
import { argsFor, workbook } from '../google/workbook';
import { arrangedOf, namedFor } from '../workbook/fixtures';

export const HR = 'hr@example.com';

type Rows = readonly (readonly (string | number)[])[];
type Chosen = { readonly only?: readonly string[]; readonly aside?: readonly string[] };

export async function opened(plan: Plan, language: Language, rows: Rows) {
  const title = language === 'en' ? 'People' : '花名册';
  const { host, ask: send } = await workbook(rows, title, { user: HR, locale: language === 'en' ? 'en_US' : 'zh_CN' });

  /** What is refused is an error. */
  const ask = async (op: string, args: object): Promise<unknown> => {
    const { value, error } = await send(op, args, language);
    if (error) throw new Error(`${op}: ${error.message}`);
    return value;
  };

  /** As HR does who adds somebody below. */
  async function enterRoster(now: Rows): Promise<void> {
    const sheetId = host.book.sheets.find(({ properties }) => properties.title === title)?.properties.sheetId ?? 0;
    const cells = now.map((row) => ({
      values: row.map((cell) => ({ userEnteredValue: typeof cell === 'number' ? { numberValue: cell } : { stringValue: cell } })),
    }));
    await write(host, [{ updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows: cells, fields: 'userEnteredValue' } }]);
  }

  async function create(period: Period, now: Rows, { only, aside = [] }: Chosen = {}): Promise<Review> {
    const people = readRoster(now).people;
    const named = namedFor(plan, people);
    await ask('createReview', {
      ...argsFor(plan, { period, language, due: {}, named, ...(only && { only }) }),
      aside: Object.fromEntries(aside.map((each) => [each, { why: 'leave', words: '' }])),
    });
    const without: Options['aside'] = Object.fromEntries(aside.map((each) => [each, { reason: '', by: '', at: '' }]));
    const chosen = only && { only: only.map((each) => each as PersonId) }; // as the roster has them
    return arrangedOf(plan, { cycle: period.cycle, period, language, people, named, due: {}, aside: without, ...chosen }).review;
  }

  return { host, ask, enterRoster, create };
}
