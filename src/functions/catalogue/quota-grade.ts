// QUOTA_GRADE: grades by forced distribution.
import { say } from '../../i18n/functions-words';
import type { Grade } from '../../scoring/bands';
import { distribute } from '../../scoring/quotas';
import { isProblem, type Labels, laidOut, type Numbers, plainNumbers, sameSize, together } from '../cells';
import { declare } from '../declare';
import { labels, numbers, optional } from '../parameters';
import { page, prose } from '../prose';
import { type Problem, problemAt } from '../sentences';
import { PLACES } from '../shapes';
import { quotas } from '../table-parameters';

export const QUOTA_GRADE = declare(() => ({
  page: page({
    name: 'QUOTA_GRADE',
    family: 'distribution',
    title: prose('Grades by forced distribution', '强制分布评级'),
    about: prose(
      'Gives the best scores the best grade, up to its share, and so on. Equal scores never get different grades.',
      '得分最高者得最好的等级，直至名额用完，依次类推。得分相同者等级必相同。',
    ),
    parameters: {
      scores: prose('A column of scores.', '一列得分。'),
      quotas: prose(
        'Two columns, grade and share (20%, 0.2 or 20), best first, together 100%; or one line of text.',
        '两列（等级、比例：20%、0.2 或 20），从高到低，合计 100%；或一行文字。',
      ),
      groups: prose(
        'Beside the scores: each group is graded apart. A score without a group is a problem of its row.',
        '与得分并列：各组分别评级。有得分而无组别时，该行提示问题。',
      ),
    },
    result: prose('The grade of each score.', '等级，每个得分一个。'),
    examples: [
      {
        cells: [
          [95, '=QUOTA_GRADE(A1:A5, "A=20; B=60; C=20")'],
          [88, ''],
          [88, ''],
          [75, ''],
          [60, ''],
        ],
        gives: [['A'], ['B'], ['B'], ['B'], ['C']],
      },
    ],
  }),
  parameters: {
    scores: numbers('score'),
    quotas: quotas(),
    groups: optional(labels('name')),
  },
  shape: PLACES,
  run: ({ scores, quotas, groups }) => {
    if (groups) sameSize(scores, groups);
    const shares = quotas.map((quota) => quota.share);
    const plain = groups ? undefined : plainNumbers(scores);
    if (plain)
      return laidOut(
        scores,
        distribute(plain, shares).map((n) => quotas[n]?.grade ?? ''),
      );
    const find = (row: number, column: number) => headAt(scores, groups, row, column);
    return together(scores, find, (heads) => {
      const grades: Grade[] = [];
      for (const places of placesByGroup(heads)) {
        const given = distribute(
          places.map((place) => heads[place]?.score ?? 0),
          shares,
        );
        for (const [n, place] of places.entries()) grades[place] = quotas[given[n] ?? 0]?.grade ?? '';
      }
      return grades;
    });
  },
}));

type Head = { readonly score: number; readonly group: string };

/** One person as the distribution counts heads; a blank or exempt score is none, nor is a row with a problem. */
function headAt(scores: Numbers, groups: Labels | undefined, row: number, column: number): Head | null | Problem {
  const score = scores.read(row, column);
  const group = groups ? groups.key(row, column) : null;
  if (isProblem(score)) return score;
  if (isProblem(group)) return group;
  if (typeof score !== 'number') return null;
  return groups && group === null ? problemAt(groups.place, row, column, say('noGroup')) : { score, group: group ?? '' };
}

/** Where each group's people stand in the list. */
function placesByGroup(heads: readonly Head[]): Iterable<readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, { group }] of heads.entries()) {
    const list = places.get(group);
    if (list) list.push(place);
    else places.set(group, [place]);
  }
  return places.values();
}
