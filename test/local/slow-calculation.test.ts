// A calculation that takes longer than anybody thought, or fails, on a busy machine: whoever asked is told, and nothing else ends.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { write } from './batch';
import { headless, hostsForTests } from './open';

const { openHost } = hostsForTests();
const TIMED_OUT = 'Calculation end timeout';

test('the host sets no limit to it', async () => {
  const host = openHost();
  const session = host.engine.injector.get(headless.FormulaCalculationSessionService);
  const waited: unknown[] = [];
  const wait = session.waitForLatestApplied.bind(session);
  session.waitForLatestApplied = (limit?: number) => {
    waited.push(limit);
    return limit === undefined ? wait() : Promise.reject(new Error(TIMED_OUT));
  };
  await host.operation(() => host.Spreadsheets.batchUpdate({ requests: [write([['=1+1']])] }, host.book.spreadsheetId));
  expect([host.value('A1'), waited.some((limit) => limit !== undefined)]).toEqual([2, false]);
});

test('one that fails does so for whoever asked, and the next is worked out', async () => {
  const host = openHost();
  await host.settle();
  const session = host.engine.injector.get(headless.FormulaCalculationSessionService);
  const wait = session.waitForLatestApplied.bind(session);
  session.waitForLatestApplied = () => {
    session.waitForLatestApplied = wait;
    return Promise.reject(new Error(TIMED_OUT));
  };
  host.Spreadsheets.batchUpdate({ requests: [write([['=1+1']])] }, host.book.spreadsheetId);
  await expect(host.settle()).rejects.toThrow(TIMED_OUT);
  host.files.calculation.touch();
  await host.settle();
  expect(host.value('A1')).toBe(2);
});

test('a host that is disposed of meanwhile ends in peace', () => {
  const script = `
    const { openHost, FormulaCalculationSessionService } = require(${JSON.stringify(join(__dirname, '../../.cache/local/headless.cjs'))});
    const host = openHost();
    host.engine.injector.get(FormulaCalculationSessionService).waitForLatestApplied = () => Promise.reject(new Error('${TIMED_OUT}'));
    host.Spreadsheets.batchUpdate({ requests: [${JSON.stringify(write([['=1+1']]))}] }, host.book.spreadsheetId);
    host.settle().catch(() => {});
    host.dispose();
    setTimeout(() => console.log('alive'), 500);`;
  expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toBe('alive\n');
}, 60_000);
