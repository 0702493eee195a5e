// What is taken for a review's record or a tab's mark, and what is not: whoever may edit the file may have written it.
import { readRecord, readTabAbout } from '../../src/review/review-record';

const record = { plan: 'plan-05', version: 1, period: '2026-H1', language: 'zh-CN', created: '2026-07-01' };
const read = (value: unknown) => readRecord(JSON.stringify(value));

test('a record is read, with its id', () => {
  expect(read(record)).toEqual({ record: { ...record, id: 'plan-05:2026-H1' }, older: undefined });
  expect(read({ ...record, id: 'forged', more: [1] })?.record).toEqual({ ...record, id: 'plan-05:2026-H1' });
});

test.each([
  ['the version as a text', { ...record, version: '2' }, { version: 2 }],
  ['no version', { ...record, version: undefined }, { version: Number.NaN }],
  ['a language that is none of ours', { ...record, language: 'fr' }, { language: 'en' }],
])('%s', (_, value, part) => expect(read(value)?.record).toMatchObject(part));

test.each(['plan', 'period', 'language', 'created'])('without %s as a text it is none', (name) => {
  expect(read({ ...record, [name]: undefined })).toBeUndefined();
  expect(read({ ...record, [name]: 5 })).toBeUndefined();
});

test.each([undefined, '', '{', 'null', '5', '"text"', '[]', '[{}]'])('%s is neither record nor mark', (json) =>
  expect([readRecord(json), readTabAbout(json)]).toEqual([undefined, undefined]),
);

test('lists of older records are read whole or not at all', () => {
  const lists = { hr: ['hr@example.com'], tabs: ['guide', 'score:0'], names: [] };
  expect(read({ ...record, ...lists })?.older).toEqual(lists);
  expect(read({ ...record, ...lists, tabs: ['guide', 'no such kind', 'score:0'] })?.older).toEqual(lists);
  expect(read({ ...record, ...lists, tabs: ['guide', 5] })).toMatchObject({ record, older: undefined });
  expect(read({ ...record, hr: lists.hr })).toMatchObject({ record, older: undefined });
});

test.each([
  [
    { review: 'r', key: 'score:0' },
    { review: 'r', key: 'score:0' },
  ],
  [
    { review: 'r', key: 'score:0', rater: 'E001', card: 'staff', more: 1 },
    { review: 'r', key: 'score:0', rater: 'E001', card: 'staff' },
  ],
  [
    { review: 'r', key: 'score:0', rater: 5 },
    { review: 'r', key: 'score:0' },
  ],
  [{ review: 'r' }, undefined],
  [{ review: 5, key: 'guide' }, undefined],
  [{ review: 'r', key: 'no such kind' }, undefined],
])('the mark of a tab: %j', (value, about) => expect(readTabAbout(JSON.stringify(value))).toEqual(about));
