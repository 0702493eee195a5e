// QUOTA_CHECK: a finished set of grades against its quota.
import { say } from '../../i18n/functions-words';
import { exact, over, toNumber } from '../../scoring/decimal';
import { excess } from '../../scoring/quotas';
import { isExemptLabel, isProblem, type Labels, labelKey } from '../cells';
import { declare } from '../declare';
import { labels } from '../parameters';
import { page, prose } from '../prose';
import { ONCE } from '../shapes';
import { limits } from '../table-parameters';

export const QUOTA_CHECK = declare(() => ({
  page: page({
    name: 'QUOTA_CHECK',
    family: 'distribution',
    title: prose('Grades against their quota', '核对等级名额'),
    about: prose(
      'One row a grade: people, share, limit, and whether it is kept. The most people allowed round down, the fewest round up.',
      '每个等级一行：人数、占比、限制，以及是否符合。最多人数向下取整，最少人数向上取整。',
    ),
    parameters: {
      grades: prose('A column of grades.', '一列等级。'),
      quotas: prose(
        'Two columns, grade and limit (<=10%, >=5%, =20%; bare 10%: at most); or one line of text.',
        '两列（等级、限制：<=10%、>=5%、=20%；只写 10% 表示最多）；或一行文字。',
      ),
    },
    result: prose(
      'Rows of grade, people, share, limit, and OK or how many over or short.',
      '每行为：等级、人数、占比、限制原文，以及“符合”或超出、缺少的人数。',
    ),
    examples: [
      {
        cells: [
          ['A', '=QUOTA_CHECK(A1:A5, "A<=20%; B>=40%")'],
          ['A', ''],
          ['B', ''],
          ['B', ''],
          ['C', ''],
        ],
        gives: [
          ['A', 2, 0.4, '<=20%', { en: '1 over', 'zh-CN': '超 1 人' }],
          ['B', 2, 0.4, '>=40%', { en: 'OK', 'zh-CN': '符合' }],
          ['C', 1, 0.2, '', { en: 'OK', 'zh-CN': '符合' }],
        ],
      },
    ],
  }),
  parameters: {
    grades: labels('grade'),
    quotas: limits(),
  },
  shape: ONCE,
  run: ({ grades, quotas }) => {
    const known = new Set(quotas.map(({ grade }) => labelKey(grade)));
    const counts = countHeads(grades, known);
    const heads = [...counts.values()].reduce((sum, { people }) => sum + people, 0);
    const share = (people: number) => (heads === 0 ? '' : toNumber(over(exact(people), exact(heads))));
    const listed = quotas.map(({ grade, limit, written }) => {
      const people = counts.get(labelKey(grade))?.people ?? 0;
      return [grade, people, share(people), written, inWords(excess(people, heads, limit))];
    });
    const others = [...counts].filter(([name]) => !known.has(name));
    return [...listed, ...others.map(([, { label, people }]) => [label, people, share(people), '', say('quotaOk')])];
  },
}));

type Count = { readonly label: string; people: number };

/** People per grade, by `labelKey`. A warning stands in for the grade its row would have had. */
function countHeads(grades: Labels, known: ReadonlySet<string>): Map<string, Count> {
  const counts = new Map<string, Count>();
  const seen = new Map<string, Count | null>(); // each text is looked at once
  const countOf = (row: number, column: number): Count | null => {
    const read = grades.read(row, column);
    const label = isProblem(read) ? read.problem : read;
    if (label === null || (isExemptLabel(label) && !known.has(labelKey(label)))) return null;
    const key = labelKey(label);
    const count = counts.get(key) ?? { label, people: 0 };
    counts.set(key, count);
    return count;
  };
  for (let r = 0; r < grades.height; r++) {
    for (let c = 0; c < grades.width; c++) {
      const cell = grades.rows[r]?.[c];
      const before = typeof cell === 'string' ? seen.get(cell) : undefined;
      const count = before === undefined ? countOf(r, c) : before;
      if (typeof cell === 'string' && before === undefined) seen.set(cell, count);
      if (count) count.people++;
    }
  }
  return counts;
}

const inWords = (people: number): string =>
  people === 0 ? say('quotaOk') : people > 0 ? say('quotaOver', { people }) : say('quotaShort', { people: -people });
