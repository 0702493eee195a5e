// Targets that each person has of their own. HR types each once, on the first tab of the card that has the person; every other tab
// of that card takes them from there by ID, so that raters of one person never see two targets.
import * as en from '../i18n/en/score';
import { wordsIn } from '../i18n/words';
import * as zh from '../i18n/zh-CN/score';
import { area, elsewhere } from './area';
import { spill } from './formula-parts';
import type { Making } from './making';
import type { RaterTab, Subject } from './review';
import { FIRST, type ScorePlaces } from './score-places';
import type { Sheet } from './score-tab';
import { lookUp } from './sources';
import type { Block, TabKey } from './tab';

type TypedTab = { readonly key: TabKey; readonly subjects: readonly Subject[] };

/** Which columns of a tab, counted among its indicators', hold targets of each their own. */
export const ownTargets = ({ columns }: ScorePlaces): readonly number[] =>
  columns.flatMap(({ role, indicator }, n) => (role === 'target' && indicator.target === 'each' ? [n] : []));

/** The tabs on which these people's targets are typed; undefined where it is this tab. */
export function typedElsewhere({ review }: Making, sheet: Sheet): readonly TypedTab[] | undefined {
  const before = sheet.kind === 'score' ? Number(sheet.key.split(':')[1]) : review.raterTabs.length;
  const held = new Set<string>();
  const typed: TypedTab[] = [];
  const isNew = ({ id }: Subject): boolean => !held.has(id);
  for (const [n, tab] of review.raterTabs.slice(0, before).entries()) {
    if (!isAlike(tab, sheet) || !tab.subjects.some(isNew)) continue;
    typed.push({ key: `score:${n}`, subjects: tab.subjects });
    for (const { id } of tab.subjects) held.add(id);
  }
  if (sheet.subjects.some(isNew)) return undefined;
  const own = new Set<string>(sheet.subjects.map(({ id }) => id));
  return typed.filter(({ subjects }) => subjects.some(({ id }) => own.has(id)));
}

const isAlike = ({ card, dimensions }: RaterTab, sheet: Sheet): boolean =>
  card.id === sheet.card.id && dimensions.length === sheet.dimensions.length && dimensions[0]?.id === sheet.dimensions[0]?.id;

/** The targets of a tab that are typed on others, spilling from their headings. */
export function targetFormulas(making: Making, sheet: Sheet, places: ScorePlaces, anchor: number): readonly Block[] {
  const say = wordsIn(making.language, en.score, zh.score);
  const columns = ownTargets(places);
  const typed = columns.length > 0 ? typedElsewhere(making, sheet) : undefined;
  if (!typed) return [];
  return columns.map((n): Block => {
    const pieces = typed.map(({ key, subjects }) => {
      const column = (at: number): string => elsewhere(making.title(key), area(FIRST, at, subjects.length));
      return { ids: column(0), scores: column(2 + n) };
    });
    return { row: anchor, column: 2 + n, cells: [[spill(say('target'), lookUp(places.ids, pieces, false))]] };
  });
}
