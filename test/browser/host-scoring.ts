// Score tabs of the local host's page filled in by their raters, cell by cell or by pasting blocks; what was typed is kept.
import { companyIn } from '../../local/sample/company';
import { fill } from '../../src/i18n/fill';
import type { Person } from '../../src/plans/person';
import { tabOf } from '../workbook/tab-of';
import { clickCell, letterOf, openTab, pasteAt, type, until } from './host-grid';
import { WORDS } from './host-words';
import type { Entry } from './job-by-hand';
import { finalOf, totalOf } from './job-by-hand';
import type { Card, Item, Job } from './job-plans';
import type { HostPage } from './open-host';
import type { Language } from './open-sidebar';

/** A tab to fill in: whose it is, for which card, and what is typed for each of its people, in their order. */
export type Sheet = {
  readonly title: string;
  readonly rater: Person;
  readonly card: Card;
  readonly rows: readonly { readonly person: Person; readonly entry: Entry }[];
  /** So many columns that a target for all stands in the heading. */
  readonly compact: boolean;
};

/** The row of the first person, as it is counted in the grid. */
export const FIRST_ROW = 8;
/** Of indicators that have a target for each person: HR's, the same for all here. */
const OWN_TARGET = 250;

/** Every rater's tabs as they should be, with made-up scores; `tabs` is the language of the tabs. */
export function sheetsOf(job: Job, language: Language, tabs: Language = language): readonly Sheet[] {
  const people = companyIn(language);
  return people.flatMap((rater, r) => {
    const own = job.cards.flatMap((card) => tabsFor(card, rater, people, job));
    return own.map(({ card, roles, rated }) => {
      const parts = [
        own.some((other) => other.card !== card) && card.title?.[tabs],
        own.some((other) => other.card === card && other.roles !== roles) &&
          card.raters
            .filter(isIn(roles))
            .map(({ title }) => title[tabs])
            .join('+'),
      ].filter(Boolean);
      const { title, titleCard } = WORDS[tabs].score;
      return {
        title: tabOf(
          parts.length > 0 ? fill(titleCard, { name: rater.name, card: parts.join(' · ') }) : fill(title, { name: rater.name }),
          job.period,
        ),
        rater,
        card,
        rows: rated.map((person, n) => ({ person, entry: entryFor(card, r * 40 + n * 3) })),
        compact: card.compact?.includes(tabs) ?? false,
      };
    });
  });
}

const isIn = (roles: string) => (_: unknown, n: number) => roles.includes(String(n));

/** Whom someone rates for a card: a tab for each set of roles, by their places. */
function tabsFor(card: Card, rater: Person, people: readonly Person[], job: Job) {
  const sets = new Map<string, Person[]>();
  for (const person of people.filter((each) => job.cardOf(each) === card)) {
    const roles = card.raters.flatMap(({ of }, n) => (of(person) === rater.id ? [n] : [])).join();
    if (roles !== '') sets.set(roles, [...(sets.get(roles) ?? []), person]);
  }
  return [...sets].map(([roles, rated]) => ({ card, roles, rated }));
}

/** Looks like chance, and is the same in each run: most between 70 and 95, some of each grade. */
function entryFor({ dimensions }: Card, seed: number): Entry {
  const level = [88, 93, 78, 84, 68, 91, 55, 81, 96, 73][Math.floor(seed / 3) % 10] ?? 80;
  return dimensions.flatMap(({ items }, d) =>
    items.map((item, i) => {
      const points = level + (((seed + 7 * d + 5 * i) * 13) % 9) - 4 + ((seed + i) % 10) / 10;
      if (items.length > 2 && i === 1 && seed % 17 === 5) return 'N/A';
      return actualFor(item, Math.min(100, Math.round(points * 10) / 10));
    }),
  );
}

/** What has to be typed for so many points, to three decimals. */
function actualFor({ method, target }: Item, points: number): number {
  if (method === 'rated') return points;
  const aim = target === 'each' ? OWN_TARGET : (target ?? 0);
  return Math.round((method === 'higher' ? points : 200 - points) * aim * 10) / 1000;
}

/** Where each item is typed, and where its target stands: rated ones have a column, the others three, or two with the target in the heading. */
export function columnsOf({ card: { dimensions }, compact }: Pick<Sheet, 'card' | 'compact'>) {
  let column = 2;
  const items = dimensions
    .flatMap(({ items }) => items)
    .map((item) => {
      const wide = item.method === 'rated' ? 1 : compact && typeof item.target === 'number' ? 2 : 3;
      column += wide;
      return { item, typed: column - wide + (wide === 3 ? 1 : 0), target: wide === 3 ? column - wide : undefined };
    });
  const [weighted, grade, comment, left, done] = Array.from({ length: 5 }, (_, n) => letterOf(column + n)) as [
    string,
    string,
    string,
    string,
    string,
  ];
  return { items, weighted, grade, comment, left, done };
}

export const actAs = async ({ page, language }: HostPage, email: string): Promise<void> => {
  await page.getByRole('combobox', { name: WORDS[language].page.who }).selectOption(email);
};

/** HR enters each person's target on the first tab of a card; the tabs of other raters show it too. */
export async function enterTargets({ page }: HostPage, sheets: readonly Sheet[]): Promise<void> {
  const entered = new Set<string>();
  for (const sheet of sheets) {
    const { title, rows } = sheet;
    for (const { item, target } of columnsOf(sheet).items) {
      if (item.target !== 'each' || target === undefined) continue;
      const cells = rows.map((_, n) => `${letterOf(target)}${FIRST_ROW + n}`);
      if (!rows.every(({ person }) => entered.has(person.id))) {
        await openTab(page, title);
        const values = rows.map(() => [OWN_TARGET]);
        await pasteAt(page, cells[0] ?? '', values);
      }
      for (const cell of cells) await until(page, title, cell, (shown) => Number(shown) === OWN_TARGET);
      for (const { person } of rows) entered.add(person.id);
    }
  }
}

/** The rater types one person's row, from cell to cell by Tab. */
export async function typeRow({ page }: HostPage, sheet: Sheet, n: number): Promise<void> {
  const { rows } = sheet;
  const { items } = columnsOf(sheet);
  await clickCell(page, `${letterOf(items[0]?.typed ?? 0)}${FIRST_ROW + n}`);
  for (const [i, value] of (rows[n]?.entry ?? []).entries()) {
    await type(page, value, 'Tab');
    const [now, then] = [items[i]?.typed ?? 0, items[i + 1]?.typed ?? 0];
    for (let skip = now + 1; skip < then; skip++) await page.keyboard.press('Tab'); // points and targets
  }
}

export const tick = ({ page }: HostPage, sheet: Sheet, n: number): Promise<void> =>
  clickCell(page, `${columnsOf(sheet).done}${FIRST_ROW + n}`);

/** The rater pastes what was noted elsewhere, block by block, and the ticks. */
export async function pasteAll({ page }: HostPage, sheet: Sheet): Promise<void> {
  const { title, rows } = sheet;
  const { items, done } = columnsOf(sheet);
  await openTab(page, title);
  for (let from = 0; from < items.length; ) {
    let to = from + 1;
    while (to < items.length && items[to]?.typed === (items[to - 1]?.typed ?? 0) + 1) to++;
    const block = rows.map(({ entry }) => entry.slice(from, to));
    await pasteAt(page, `${letterOf(items[from]?.typed ?? 0)}${FIRST_ROW}`, block);
    from = to;
  }
  await pasteAt(
    page,
    `${done}${FIRST_ROW}`,
    rows.map(() => ['TRUE']),
  );
  await until(page, title, `${done}${FIRST_ROW + rows.length - 1}`, (shown) => Boolean(shown));
}

/** Everybody's final score by ID, worked out from what is typed. */
export function finalsOf(sheets: readonly Sheet[]): ReadonlyMap<string, number> {
  const people = new Map(sheets.flatMap(({ card, rows }) => rows.map(({ person }) => [person.id, { person, card }] as const)));
  return new Map(
    [...people].map(([id, { person, card }]) => {
      const parts = card.raters.flatMap(({ share, of }) => {
        const own = sheets.filter(({ rater, card: other }) => other === card && rater.id === of(person));
        const entry = own.flatMap(({ rows }) => rows).find((row) => row.person.id === id)?.entry;
        return entry ? [{ share, total: totalOf(card, entry, OWN_TARGET) }] : [];
      });
      return [id, finalOf(parts)];
    }),
  );
}
