// Who came, went and moved since the last review.
import * as fc from 'fast-check';
import { type Before, changesSince, type Now } from '../../src/plans/people-since';

const before = (id: string, more: Partial<Before> = {}): Before => ({
  id,
  name: `N${id}`,
  department: 'D',
  position: 'P',
  manager: 'M',
  ...more,
});
const now = (id: string, more: Partial<Now> = {}): Now => ({
  ...{ id, name: `N${id}`, department: 'D', position: 'P', manager: 'M', status: 'active', reviewed: true, aside: false, chosen: true },
  ...more,
});
const said = (then: readonly Before[], there: readonly Now[]): readonly string[] =>
  changesSince(then, there).changes.map(({ kind, id, moves }) => [kind, id, ...moves.map(({ what }) => what)].join(' '));

test.each<[what: string, then: readonly Before[], there: readonly Now[], changes: readonly string[]]>([
  ['nothing', [before('1')], [now('1')], []],
  [
    'an ID, department and position written otherwise',
    [before('a 1', { manager: 'm' })],
    [now('Ａ1', { department: ' d', position: 'Ｐ' })],
    [],
  ],
  ['somebody new', [], [now('1')], ['came 1']],
  ['somebody new who is not reviewed', [], [now('1', { reviewed: false, status: 'dispatched' })], []],
  ['somebody who is not there any more', [before('1')], [], ['left 1']],
  ['somebody who has left by the roster', [before('1')], [now('1', { status: 'left', reviewed: false })], ['left 1']],
  ['a new department', [before('1')], [now('1', { department: 'E' })], ['moved 1 department']],
  ['a new position under a new manager', [before('1')], [now('1', { position: 'Q', manager: 'N' })], ['moved 1 position manager']],
  ['a manager gone blank', [before('1')], [now('1', { manager: undefined })], ['moved 1 manager']],
  ['what was not known then has not changed', [{ id: '1' }], [now('1')], []],
  ['on leave', [before('1')], [now('1', { away: '休假' })], ['leave 1']],
  ['new and on leave', [], [now('1', { away: '休假' })], ['came 1', 'leave 1']],
  ['moved and on leave', [before('1')], [now('1', { away: '休假', department: 'E' })], ['moved 1 department', 'leave 1']],
  ['set aside', [before('1')], [now('1', { away: '休假', reviewed: false, aside: true })], ['aside 1']],
  ['on probation anew', [before('1')], [now('1', { status: 'probation', reviewed: false })], ['probation 1']],
  ['new and on probation', [], [now('1', { status: 'probation', reviewed: false })], ['probation 1']],
  ['on probation in a department that is left out', [], [now('1', { status: 'probation', reviewed: false, chosen: false })], []],
  ['no scorecard any more', [before('1')], [now('1', { reviewed: false })], ['out 1']],
  ['two of one name', [before('1', { name: 'X' }), before('2', { name: 'X' })], [now('2', { name: 'X' })], ['left 1']],
])('%s', (_, then, there, changes) => expect(said(then, there)).toEqual(changes));

test('those who came less those who went make the number of now, whoever they are', () => {
  const ids = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'));
  const anyNow = fc.record({
    status: fc.constantFrom('active', 'left', 'probation', 'dispatched'),
    aside: fc.boolean(),
    out: fc.boolean(),
  });
  fc.assert(
    fc.property(ids, fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8', '9'), anyNow), (then, there) => {
      const { changes, sum } = changesSince(
        then.map((id) => before(id)),
        Object.entries(there).map(([id, { status, aside, out }]) =>
          now(id, { status, aside, reviewed: status === 'active' && !aside && !out }),
        ),
      );
      const gone = Object.values(sum.gone).reduce((all, each) => all + each, 0);
      expect(sum.before + sum.came - gone).toBe(sum.now);
      expect(changes.filter(({ kind }) => kind === 'came')).toHaveLength(sum.came);
    }),
  );
});
