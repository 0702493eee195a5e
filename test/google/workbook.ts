// A workbook on the local host with a roster in it, asked as the sidebar asks: the script as it is pushed, its rpc and nothing else.
import type { Plan } from '../../src/plans/plan';
import { a1, area } from '../../src/workbook/area';
import { type Host, openWithScript } from '../local/open';
import { SAMPLE_ROWS } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';

export { tabOf } from '../workbook/tab-of';

type Answer = { readonly ok: boolean; readonly value: never; readonly error: { readonly code: string; readonly message: string } };

/** The workbook with a tab of people in it, and a way to ask the script. Protections that name whoever cannot open it are refused. */
export async function workbook(
  rows: readonly (readonly unknown[])[] = SAMPLE_ROWS,
  title = '花名册',
  options: Parameters<typeof openWithScript>[0] = {},
  code?: string,
) {
  const { host, script } = openWithScript({ user: 'e4@example.com', locale: 'zh_CN', knownEditorsOnly: true, ...options }, code);
  await host.operation(() =>
    host.Spreadsheets.batchUpdate(
      {
        requests: [
          { addSheet: { properties: { sheetId: 5, title, gridProperties: { rowCount: 100, columnCount: 20 } } } },
          {
            updateCells: {
              start: { sheetId: 5, rowIndex: 0, columnIndex: 0 },
              fields: 'userEnteredValue',
              rows: rows.map((row) => ({
                values: row.map((cell) =>
                  typeof cell === 'number'
                    ? { userEnteredValue: { numberValue: cell } }
                    : cell === ''
                      ? {}
                      : { userEnteredValue: { stringValue: String(cell) } },
                ),
              })),
            },
          },
        ],
      },
      host.book.spreadsheetId,
    ),
  );
  const ask = async (op: string, args: unknown, language = 'zh-CN'): Promise<Answer> =>
    JSON.parse(String(await script.call('rpc', JSON.stringify({ op, language, args }))));
  return { host, script, ask };
}

export const argsFor = (plan: Plan, more: object = {}) => ({
  roster: '',
  plan,
  period: { cycle: 'half', year: 2026, n: 1 },
  language: 'zh-CN',
  named: {},
  due: { scoring: '2026-07-03' },
  ...more,
});
export const PLAN_5 = answeredPlan('plan-05');

/** The first cell of a tab that is given to somebody to type in. */
export function inputCell(host: Host, title: string): string {
  const sheet = host.book.sheets.find(({ properties }) => properties.title === title);
  const [first] = (sheet?.protectedRanges ?? []).flatMap(({ range }) => (range.startRowIndex === undefined ? [] : range));
  return a1(area(first?.startRowIndex ?? 0, first?.startColumnIndex ?? 0));
}

/** The last row of the Log that has something in it, from "when" to "state". */
export const lastLogged = (host: Host, log = '日志'): readonly unknown[] =>
  host
    .values(`'${log}'!A1:I2000`)
    .filter(([when]) => String(when ?? '') !== '')
    .at(-1)
    ?.map((cell) => cell ?? '') ?? [];
