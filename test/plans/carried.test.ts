// What the next period carries over comes back as it was kept, and takes little room.
import * as fc from 'fast-check';
import { type Carried, keptCarried, readCarried } from '../../src/plans/carried';

const word = fc.constantFrom('', '销售部', '客服部', 'Sales', '“E001”\\', '=1+1', '😀');
const people = fc.array(fc.record({ id: fc.string(), name: fc.string(), department: word, position: word, manager: word }));
const OTHERS = { named: { committee: ['E001'] }, due: { scoring: '2026-07-03' }, unticked: [''] } as const;

test('word for word, for whomever', () =>
  fc.assert(
    fc.property(people, (all) => {
      const carried: Carried = {
        named: { committee: [...OTHERS.named.committee] },
        due: OTHERS.due,
        unticked: [...OTHERS.unticked],
        people: all,
      };
      expect(readCarried(JSON.parse(JSON.stringify(keptCarried(carried))))).toEqual(carried);
    }),
  ));

test.each([[undefined], [{}], [{ ...OTHERS, people: [] }], [{ ...OTHERS, words: [], people: [['E001', 'N', 0, 0]] }]])(
  'what was not kept so is none: %j',
  (kept) => expect(readCarried(kept)).toBeUndefined(),
);

test('a thousand people of few departments take 40 bytes each at most', () => {
  const all = Array.from({ length: 1000 }, (_, n) => ({
    ...{ id: `E${1000 + n}`, name: '欧阳小明', department: `第${n % 12}事业部`, position: '高级客户经理', manager: `E${n % 60}` },
  }));
  const text = JSON.stringify(keptCarried({ ...OTHERS, named: {}, unticked: [], people: all }));
  expect(Buffer.byteLength(text)).toBeLessThan(40_000);
});
