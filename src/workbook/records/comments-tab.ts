// The Comments tab: boxes to write for each person, by the rater whose score weighs most. Rows stand together by writer.
import type { Subject } from '../../arrangement/review';
import { shortDay } from '../../i18n/day-words';
import { periodDays } from '../../plans/period';
import type { PersonId } from '../../plans/person';
import type { ReadyRater } from '../../plans/ready-cards';
import { type Fx, formulaText, fx } from '../formula/fx';
import { countOf, doubledIn, firstOf, isDoubled, sentenceFormula } from '../formula-parts';
import { inWords, type Making, wordsFor } from '../making';
import type { Condition, Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { type At, commented, headOf, idAndName, lineOf, listed, type RecordColumn, recordsTab } from '../table';

/** Pixels left for all boxes together, beside ID, name, department, writer, move and what is left. */
const [ROOM, MOVED] = [688, 96] as const;

/** The columns' keys. */
type Key = 'id' | 'name' | 'writer' | 'moved' | `box:${number}` | 'former' | 'left';

export function commentsTab(making: Making, key: TabKey): Tab {
  const say = wordsFor(making, 'score');
  const own = wordsFor(making, 'records');
  const { ready, people } = making.review;
  const byId = new Map(people.map((person) => [person.id, person]));
  const writers = grouped(commented(making));
  const rows = writers.flatMap(({ subjects }) => subjects);
  const namesOf = ({ holders }: Written): string =>
    listed(
      making,
      holders.map((id) => byId.get(id)?.name ?? id),
    );
  const moves = rows.map((subject) => moveIn(making, subject));
  const anyMoved = moves.some((move) => move !== '');
  const addressesOf = ({ holders }: Written): readonly string[] => holders.flatMap((id) => byId.get(id)?.email || []);
  const keys = ready.boxes.map((_, n): Key => `box:${n}`);
  const [first, lastBox] = ['box:0', `box:${keys.length - 1}`] as const;
  const last = anyMoved ? 'former' : lastBox;
  const count = keys.length + Number(anyMoved);
  const width = Math.max(96, Math.min(240, Math.floor((ROOM - (anyMoved ? MOVED : 0)) / count)));
  const locked = (name: Key, heading: string, pixels: number, cells: readonly string[]): RecordColumn<Key> => ({
    key: name,
    heading,
    width: pixels,
    look: 'lockedText',
    cells,
  });
  const columns: readonly RecordColumn<Key>[] = [
    ...idAndName(making, rows),
    locked(
      'writer',
      own('writer'),
      92,
      writers.flatMap((each) => each.subjects.map(() => namesOf(each))),
    ),
    ...(anyMoved ? [locked('moved', own('moved'), MOVED, moves)] : []),
    ...ready.boxes.map(
      (box, n): RecordColumn<Key> => ({ key: `box:${n}`, heading: inWords(making, box), width, look: 'inputText', note: own('noteBox') }),
    ),
    ...(anyMoved ? [{ key: 'former', heading: own('former'), width, look: 'inputText', note: own('noteFormer') } as const] : []),
    {
      key: 'left',
      heading: say('left'),
      width: 88,
      look: 'computedSmall',
      spill: (at) => leftToWrite(making, at, keys, anyMoved),
    },
  ];
  return recordsTab(making, {
    key,
    kind: 'comments',
    title: headOf(making, 'comments'),
    line: lineOf(making, own('commentsLine', { roles: rolesIn(making, writers) })),
    hint: own(anyMoved ? 'commentsHintMoved' : 'commentsHint'),
    due: ['comments'],
    columns,
    rows: rows.length,
    frozen: 2,
    done: (at) => sentenceFormula(say('done', { done: '\0', all: '\0' }), [countOf(fx.eq(at.rows('left'), '')), fx.COUNTA(at.rows('id'))]),
    conditions: (at): readonly Condition[] => {
      const begun = [fx.ne(at.cell('left'), ''), fx.ne(at.cell('left'), say('notBegun'))];
      const isLacking = (...more: readonly Fx[]) => formulaText(fx.AND(...more, ...begun));
      return [
        { areas: [at.place(first, lastBox)], formula: isLacking(fx.eq(at.each(first), '')), look: 'missing' },
        ...(anyMoved
          ? [
              {
                areas: [at.place('former')],
                formula: isLacking(fx.ne(at.cell('moved'), ''), fx.eq(at.cell('former'), '')),
                look: 'missing',
              } as const,
            ]
          : []),
        { areas: [at.place('name')], formula: isLacking(), look: 'unfinished' },
        { areas: [at.place('left')], formula: isLacking(), look: 'missing' },
      ];
    },
    inputs: (at) => {
      // an area for each writer, who must not reach another's rows. It stays where it is when rows are sorted: the hint says not to
      const whole = at.place(first, last);
      let row = whole.row;
      return writers.map((each) => {
        const place = { ...whole, row, rows: each.subjects.length };
        row += each.subjects.length;
        return { area: place, editors: addressesOf(each), about: namesOf(each) };
      });
    },
  });
}

type Written = { readonly role: ReadyRater | undefined; readonly holders: readonly PersonId[]; readonly subjects: Subject[] };

/** Subjects by who writes about them, in the order in which writers first come. */
function grouped(subjects: readonly Subject[]): readonly Written[] {
  const groups = new Map<string, Written>();
  for (const subject of subjects) {
    const role = writerRole(subject);
    const holders = (role && subject.raters[role.id]) ?? [];
    const key = holders.join('\n');
    const group = groups.get(key) ?? { role, holders, subjects: [] };
    groups.set(key, group);
    group.subjects.push(subject);
  }
  return [...groups.values()];
}

/** Plan 5, section 五(四)4: the executive in charge for middle managers, the department head for staff: whose share is the largest. */
function writerRole({ card, raters }: Subject): ReadyRater | undefined {
  const held = card.raters.filter(({ id, via, from }) => via === 'tab' && from !== 'self' && raters[id]);
  return held.reduce<ReadyRater | undefined>((best, rater) => (best && best.share >= rater.share ? best : rater), undefined);
}

const rolesIn = (making: Making, writers: readonly Written[]): string =>
  listed(making, [...new Set(writers.flatMap(({ role }) => (role ? [inWords(making, role.title)] : [])))]);

/** `From Marketing, 1 Apr`, where somebody moved within the period: plan 5 asks for the former head's opinion. */
function moveIn(making: Making, { person }: Subject): string {
  const { first, last } = periodDays(making.review.options.period);
  const moved = person?.moved;
  return moved && moved.on >= first && moved.on <= last
    ? wordsFor(making, 'records')('movedFrom', { from: moved.from, on: shortDay(moved.on, making.language) })
    : '';
}

/** In words, what a row still needs: an ID of its own, how many boxes, the former head's opinion. */
function leftToWrite(making: Making, at: At<Key>, boxes: readonly Key[], anyMoved: boolean): Fx {
  const [say, own] = [wordsFor(making, 'score'), wordsFor(making, 'records')];
  const isEmpty = (cell: Fx): Fx => fx.eq(fx.TRIM(cell), '');
  const cells = {
    who: at.rows('id'),
    boxes: boxes.map((key) => at.rows(key)),
    moves: anyMoved ? [at.rows('moved'), at.rows('former')] : [],
  };
  const each = (doubled: Fx): Fx =>
    fx.MAP(cells, ({ who, boxes: written, moves: [moved, former] }) => {
      const isOwed = moved && former ? fx.AND(fx.ne(moved, ''), isEmpty(former)) : false;
      return fx.let({ blank: fx.plus(...written.map(isEmpty)) }, ({ blank }) => {
        const left = fx.TEXTJOIN(
          '; ',
          true,
          fx.IF(fx.gt(blank, 0), fx.join(blank, own('leftBoxes')), ''),
          fx.IF(isOwed, own('leftFormer'), ''),
        );
        return firstOf(
          [
            [isDoubled(who, doubled), say('leftTwice')],
            [fx.eq(blank, boxes.length), say('notBegun')],
          ],
          left,
        );
      });
    });
  return fx.let({ doubled: doubledIn(at.rows('id')) }, ({ doubled }) => each(doubled));
}
