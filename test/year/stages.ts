// A review from its scores to the day it can be closed, by its plan's own stages in their order: each is noted as done by the sidebar's call,
// scores are locked before the first that rests on them, approvals are given by those whom HR names, boxes and talks are written down.
import type { Review } from '../../src/arrangement/review';
import type { Answer } from '../../src/rpc/contract';
import { entering, marksOf, rowsBy, tabsBy, write } from '../google/by-marks';
import type { Host } from '../local/open';
import { serialOf } from '../workbook/table-book';
import { HR } from './opened';

type Ask = (op: string, args: object) => Promise<unknown>;
type Step = Answer<'readStages'>['list'][number];

/** Who is named for approvals that are not HR's own. */
const APPROVER = 'boss@example.com';

/** What the stages wait for, in words of neither language. */
export async function goThrough(host: Host, ask: Ask, { id }: Review): Promise<readonly string[]> {
  const review = { review: id };
  const done: string[] = [];
  const { today } = (await ask('readStages', review)) as Answer<'readStages'>;
  const written = [...boxes(host, id), ...talks(host, id, today)];
  if (written.length > 0) await write(host, written);
  const kinds = new Map(rowsBy(host, tabsBy(host, 'stages', id)[0] ?? missing('stages'), 'n').map(({ n, kind }) => [n, String(kind)]));
  const read = async (n: number): Promise<Step> => {
    const found = ((await ask('readStages', review)) as Answer<'readStages'>).list.find((each) => each.n === n);
    return found ?? missing(`stage ${n}`);
  };
  for (const n of new Set(kinds.keys())) {
    let stage = await read(Number(n));
    const kind = kinds.get(n) ?? '';
    if (stage.closes) break;
    if (!stage.done && stage.lacks.length > 0) {
      // the one thing that may be in the way: the scores are not locked yet
      await ask('lockScores', { ...review, reason: '' });
      done.push('lock');
      stage = await read(Number(n));
    }
    expect([kind, stage.next || stage.done, stage.lacks.map(({ sentence }) => sentence.en)]).toEqual([kind, true, []]);
    if (!stage.done) await note(host, ask, review, stage, today);
    done.push(kind);
  }
  return done;
}

async function note(host: Host, ask: Ask, review: object, { n, notes, approval, mine }: Step, on: string): Promise<void> {
  if (approval && !mine) {
    await ask('nameApprover', { ...review, n, email: APPROVER });
    host.actAs(APPROVER);
    const { seen } = (await ask('readApproval', review)) as Answer<'readApproval'>;
    expect(await ask('approve', { ...review, n, seen, note: '' })).toEqual({ count: 1 });
    host.actAs(HR);
    return;
  }
  const said = { by: 'Liu Fang', number: notes === 'resolution' ? 'No. 7' : '', record: notes === 'record' ? 'passed as gathered' : '' };
  expect(await ask('doneStage', { ...review, n, on, ...said, own: mine })).toEqual({ count: 1 });
}

/** The boxes of everybody's comments, each in words of its own. */
const boxes = (host: Host, id: string) =>
  tabsBy(host, 'comments', id).flatMap((sheet) => {
    const marks = marksOf(sheet).filter((mark) => mark.startsWith('box:') || mark === 'former');
    return entering(
      sheet,
      rowsBy(host, sheet).map((row, n) => [
        n,
        Object.fromEntries(marks.map((mark) => [mark, `${mark} of ${row.id}: what there is to say`])),
      ]),
    );
  });

/** A record of a talk with everybody. */
const talks = (host: Host, id: string, day: string) =>
  tabsBy(host, 'interviews', id).flatMap((sheet) => {
    const cells = { held: serialOf(day), good: 'What went well', better: 'What can be better', plan: 'What is to be done' };
    const all = { ...cells, by: serialOf(day) + 60, confirmed: true };
    const own = Object.fromEntries(Object.entries(all).filter(([mark]) => marksOf(sheet).includes(mark)));
    return entering(
      sheet,
      rowsBy(host, sheet).map((_, n) => [n, own]),
    );
  });

function missing(what: string): never {
  throw new Error(`there is no ${what}`);
}
