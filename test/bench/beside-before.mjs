// npm run bench -- --before FOLDER: what a typed score takes on the local host, in this checkout and in that of an earlier commit (its
// packages installed beside it), in turn, in one run.

import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { create, median, timed, typeInto } from './host.mjs';

const ROUNDS = 9;
/** Companies, and on whose tab a score is typed: the sample company; and one whose executive rates 200. */
const CASES = [
  { name: 'the sample company of 38', people: 0 },
  { name: 'a tab of 200 rows', people: 200 },
];

/** For each case the medians of both, from a typed score to all that follows on its tab, and in the workbook. */
export async function besideBefore(root, before) {
  const folder = await mkdtemp(join(tmpdir(), 'scoretab-before-'));
  try {
    const both = [await checkout(root, join(folder, 'now')), await checkout(before, join(folder, 'before'))];
    const results = [];
    for (const each of CASES) {
      const opened = [];
      for (const one of both) opened.push(await one.open(each.people));
      const times = opened.map(() => ({ look: [], whole: [] }));
      for (let n = -2; n < ROUNDS; n++) {
        for (const [at, one] of opened.entries()) {
          const { look, whole } = await one.type(60 + (n + 2));
          if (n < 0) continue;
          times[at].look.push(look);
          times[at].whole.push(whole);
        }
      }
      for (const one of opened) one.dispose();
      const [now, then] = times.map(({ look, whole }) => ({ look: median(look), whole: median(whole) }));
      results.push({ name: each.name, now, then });
    }
    return results;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A commit's own build, host and plans. */
async function checkout(root, out) {
  const from = (file) => import(pathToFileURL(join(root, file)).href);
  const { build } = await from('scripts/build.mjs');
  const { buildHeadless } = await from('scripts/build-local.mjs');
  const { fixtures } = await from('test/bench/creation.mjs');
  const files = await build({ outDir: out });
  const { openHost, runBundle } = createRequire(import.meta.url)(await buildHeadless());
  const { answeredPlan, rosterRows, SAMPLE_ROWS } = await fixtures(root);
  return {
    open: async (people) => {
      const opened = openHost({ user: 'e4@example.com', files: { Sidebar: files['Sidebar.html'], Server: files['Server.html'] } });
      const script = runBundle(files['Code.js'], opened);
      await create(
        { opened, script },
        answeredPlan('plan-05'),
        people === 0 ? SAMPLE_ROWS : rosterRows(people, { departments: 1, executives: 1 }),
      );
      const titles = opened.book.sheets.map(({ properties }) => properties.title).filter((title) => title.startsWith('Score · '));
      const rowsOf = (title) => opened.book.sheets.find(({ properties }) => properties.title === title).properties.gridProperties.rowCount;
      const title = titles.reduce((longest, each) => (rowsOf(each) > rowsOf(longest) ? each : longest));
      return {
        type: async (value) => {
          typeInto(opened, people === 0 ? 'Score · 李敏' : title, value);
          const look = await timed(() => opened.files.calculation.calculateTyped());
          const whole = await timed(() => opened.files.calculation.settle());
          return { look, whole };
        },
        dispose: () => opened.dispose(),
      };
    },
  };
}
