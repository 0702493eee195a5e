// A workbook on the local host with a roster in it, asked as the sidebar asks: the script as it is pushed, its rpc and nothing else.
import type { Plan } from '../../src/plans/plan';
import { openWithScript } from '../local/open';
import { SAMPLE_ROWS } from '../workbook/company';
import { answeredPlan } from '../workbook/fixtures';

export type Answer = { readonly ok: boolean; readonly value: never; readonly error: { readonly code: string; readonly message: string } };

/** The workbook with a tab of people in it, and a way to ask the script. */
export async function workbook(rows: readonly (readonly unknown[])[] = SAMPLE_ROWS, title = '花名册') {
  const { host, script } = openWithScript({ user: 'e4@example.com', locale: 'zh_CN' });
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
  return { host, ask };
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
