// What History says beside a row that is typed anyhow: whether the row counts, for whom, and what HR is to do about it.
import { PERIOD_KEY, periodKey, periodsWithin } from '../../../src/plans/period';
import { CYCLES } from '../../../src/plans/value';
import { isLowPoints, pointsMeant } from '../../../src/scoring/low-points';
import { scoreLimits, withPlan } from '../../../src/workbook/records/history-plans';
import { answeredPlan, reviewOf } from '../fixtures';
import { openReview } from '../opened-review';
import { enter, errorsIn, rowsOf, type Typed } from '../table-book';

jest.setTimeout(600_000);

type Row = Readonly<Record<string, Typed>>;
const MARCH = 'plan-03|2026-03';
const good = (id: string, more: Row = {}): Row => ({ key: `${id}|${MARCH}`, score: 85, grade: '月合格员工', ...more });
const UNKNOWN = ['Not a key: not counted', '唯一标识无法识别，此行不计'] as const;
const NO_PLAN = ['Plan not known here: not counted', '本工作簿没有该方案，此行不计'] as const;
const HARDLY = (n: string) => [`${n} is hardly a score: not counted`, `${n} 不像得分，此行不计`] as const;
const UNREAD = ['Score not read: not counted', '得分无法识别，此行不计'] as const;
const SUPERSEDED = (row: number) => [`Superseded by row ${row}`, `已由第 ${row} 行取代`] as const;
const OK = ['', ''] as const;

/** Plan 3: out of 100, 108 at most. */
const TABLE: readonly (readonly [row: Row, said: readonly [en: string, zh: string], who: string, score?: number | string])[] = [
  [good('E001'), OK, 'E001', 85],
  // scores
  [good('E002', { score: 0.85 }), ['0.85 (85%): was 85 meant? Not counted', '0.85（85%）：是否应为 85？此行不计'], '', 0.85],
  [good('E003', { score: 0.85, outcome: 'Confirmed: 0.85.' }), OK, 'E003', 0.85],
  [good('E004', { score: 0.85, outcome: '10.85' }), ['0.85 (85%): was 85 meant? Not counted', '0.85（85%）：是否应为 85？此行不计'], ''],
  [good('E005', { score: 46000 }), HARDLY('46000'), ''],
  [good('E006', { score: '2025-12-09' }), HARDLY('46000'), ''],
  [good('E007', { score: 850 }), HARDLY('850'), ''],
  [good('E008', { score: -85 }), HARDLY('-85'), ''],
  [good('E009', { score: 109, outcome: 'HR added 1: 109' }), OK, 'E009', 109],
  [good('E010', { score: '85分' }), OK, 'E010', 85],
  [good('E011', { score: ' ８５．５' }), OK, 'E011', 85.5],
  [good('E012', { score: '85%' }), UNREAD, ''],
  [good('E013', { score: '⚠' }), UNREAD, ''],
  [good('E014', { score: 'good' }), UNREAD, ''],
  [good('E015', { score: 0 }), OK, 'E015', 0],
  [good('E016', { score: '不适用', grade: '' }), OK, 'E016', '—'],
  [good('E017', { score: '' }), ['Score missing', '缺得分'], 'E017'],
  [good('E018', { grade: '' }), ['Grade missing: a gap in streaks', '缺等级，连续期数按空缺计'], 'E018', 85],
  [good('E019', { grade: ' \u200b' }), ['Grade missing: a gap in streaks', '缺等级，连续期数按空缺计'], 'E019', 85],
  [good('E020', { grade: '—' }), OK, 'E020', 85], // no grade has a name for it
  // keys
  [good('E021', { key: 'E021|plan-03|2026-3' }), UNKNOWN, ''],
  [good('E022', { key: 'E022|plan-3|2026-03' }), NO_PLAN, ''],
  [good('E023', { key: 'E023|plan-03|2026/03' }), UNKNOWN, ''],
  [good('E024', { key: 'E024|plan-03|2026-13' }), UNKNOWN, ''],
  [good('E025', { key: '2026-03|plan-03|E025' }), UNKNOWN, ''],
  [good('E026', { key: 'E026' }), UNKNOWN, ''],
  [good('E027', { key: '' }), UNKNOWN, ''],
  [good('E028', { key: '|plan-03|2026-03' }), UNKNOWN, ''],
  [good('E029', { key: ' e029｜Plan-03 | ２０２６-03\u200b' }), OK, 'E029', 85],
  // other plans: of the library, whose scores nobody knows here
  [good('E030', { key: 'E030|plan-05|2026-H1', score: 120, grade: '' }), OK, 'E030', 120],
  [good('E031', { key: 'E031|plan-05|2026', score: -1 }), HARDLY('-1'), ''],
  [good('E032', { score: 46000 }), ['Same key again below: not counted', '下方有唯一标识相同的行，此行不计'], ''],
  [good('E032'), OK, 'E032', 85],
  // closing again: what it wrote, or somebody typed, before is superseded and no fault; what is typed after it is one
  [good('E033'), SUPERSEDED(41), ''],
  [good('E034', { by: 'liu@example.com, closing' }), SUPERSEDED(42), ''],
  [good('E035', { by: 'liu@example.com, closing' }), ['Same key again below: not counted', '下方有唯一标识相同的行，此行不计'], ''],
  [good('E033', { score: 70, by: 'liu@example.com, closing' }), OK, 'E033', 70],
  [good('E034', { score: 71, by: 'liu@example.com, closing' }), OK, 'E034', 71],
  [good('E035', { score: 72 }), OK, 'E035', 72],
  // nor is a number asked about that closing worked out
  [good('E036', { score: 0.5, by: 'liu@example.com, closing' }), OK, 'E036', 0.5],
  [good('E037', { score: 120, by: 'liu@example.com, closing' }), OK, 'E037', 120],
];

test.each(['en', 'zh-CN'] as const)('each row, in %s', async (language) => {
  const { host, tab } = await openReview(reviewOf(answeredPlan('plan-03'), { cycle: 'month', language }), ['history']);
  const history = tab('history');
  await enter(host, history, Object.fromEntries(TABLE.map(([row], n) => [n, row])));
  const at = language === 'en' ? 0 : 1;
  const hidden = rowsOf(host, history, ['who', 'scores'], TABLE.length);
  const states = rowsOf(host, history, ['state'], TABLE.length + 1).map(([state]) => state);
  const seen = TABLE.map(([row], n) => [row, states[n], hidden[n]?.[0]]);
  expect(seen).toEqual(TABLE.map(([row, said, who]) => [row, said[at], who]));
  expect(states[TABLE.length]).toBe('');
  expect(TABLE.flatMap(([, , , score], n) => (score === undefined ? [] : [hidden[n]?.[1]]))).toEqual(
    TABLE.flatMap(([, , , score]) => (score === undefined ? [] : [score])),
  );
  expect(errorsIn(host, [history]).filter((each) => each !== '⚠')).toEqual([]);
});

test('what is asked of a number before it is written is what is asked of it there', () => {
  const { full, most } = scoreLimits(answeredPlan('plan-03'));
  const numbers = TABLE.flatMap(([row, [said], ,]) =>
    typeof row.score === 'number' &&
    row.outcome === undefined &&
    row.by === undefined &&
    row.grade !== '' &&
    row.key?.toString().includes(MARCH)
      ? [{ score: row.score, said }]
      : [],
  );
  const asked = ({ score }: { readonly score: number }): string => {
    if (isLowPoints(score, full)) return `${score} (${100 * score}%): was ${pointsMeant(score, full)} meant? Not counted`;
    return score < 0 || score > most ? HARDLY(String(score))[0] : '';
  };
  const own = numbers.filter(({ said }) => said === '' || /meant|hardly/.test(said));
  expect(own.length).toBeGreaterThan(5);
  expect(own.map((each) => [each.score, asked(each)])).toEqual(own.map(({ score, said }) => [score, said]));
  expect([
    pointsMeant(0.5, 20),
    pointsMeant(0.07, 100),
    isLowPoints(1.5, 10),
    isLowPoints(1.51, 10),
    isLowPoints(0, 10),
    isLowPoints(1, 9),
  ]).toEqual([10, 7, true, false, false, false]);
});

test('what a plan’s scores can be: an entry a plan, the last review’s counts', () => {
  const ready = (id: Parameters<typeof answeredPlan>[0]) => {
    const { ready: made } = reviewOf(answeredPlan(id), { cycle: id === 'plan-03' ? 'month' : 'half', language: 'en' });
    return made;
  };
  const one = withPlan('', ready('plan-03'));
  expect(one).toBe('|PLAN-03#0000010000000108G|');
  const two = withPlan(one, { ...ready('plan-05'), grades: [] });
  expect(two).toMatch(/^\|PLAN-03#0000010000000108G\|PLAN-05#00000100\d{8}-\|$/);
  expect(withPlan(two, { ...ready('plan-03'), full: 10 })).toMatch(/^\|PLAN-05#[^|]+\|PLAN-03#00000010\d{8}G\|$/);
  expect(withPlan('typed by somebody', ready('plan-03'))).toContain(one.slice(1));
});

test('every period’s key is one, and no other text', () => {
  const pattern = new RegExp(`^${PERIOD_KEY}$`);
  const keys = CYCLES.flatMap((cycle) => periodsWithin({ cycle: 'year', year: 2026, n: 1 }, cycle)).map(periodKey);
  expect(keys.filter((key) => !pattern.test(key))).toEqual([]);
  for (const key of ['2026-3', '2026-00', '2026-13', '2026-Q5', '2026-H3', '2026-T0', '2026/03', '26-03', '', 'E001']) {
    expect([key, pattern.test(key)]).toEqual([key, false]);
  }
});
