// What stands in the way of closing a review whose scores were locked: rows that changed since, until each is put back or kept with a reason;
// tabs that are open again, unless HR waives it.
import { alike } from '../../i18n/both';
import { listOf } from '../../plans/finding';
import { textOf } from '../../scoring/reading';
import { scoredTabs } from '../locking/locking-read';
import type { Asked, Obstacle } from './obstacle';
import { closingSentence } from './sentences';

export const ofLock = (asked: Asked): readonly Obstacle[] => [...changed(asked), ...open(asked)];

function changed({ read: { changed: all } }: Asked): readonly Obstacle[] {
  const sheets = new Map(all.map(({ tab: { sheet } }) => [sheet.sheetId, sheet]));
  return [...sheets.values()].map(({ sheetId, title }) => {
    const own = all.filter(({ tab }) => tab.sheet.sheetId === sheetId);
    const people = own.flatMap((each) => (each.kind === 'print' ? [] : [{ id: textOf(each.row.id), name: each.row.name }]));
    const [named, count] = [{ title: alike(title) }, people.length];
    const sentence = count > 0 ? closingSentence('changedRows', { ...named, count }) : closingSentence('changedPrint', named);
    return { key: `changed:${sheetId}`, sentence, people, sheetId, way: 'none' };
  });
}

function open({ state, record }: Asked): readonly Obstacle[] {
  const tabs = scoredTabs(state, record.id);
  const again = tabs.filter(({ locked, opened }) => opened && !locked);
  const [first] = again;
  if (!first) return [];
  const sentence = closingSentence('openAgain', { titles: listOf(again.map(({ title }) => title)) });
  return [{ key: 'openAgain', sentence, people: [], sheetId: first.sheetId, way: 'waive' }];
}
