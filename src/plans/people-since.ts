// Who is new since the last review, who went, and who moved: people as they were then against the roster as it is now.
import { foldId } from './fold-id';
import { textKey } from './position';

/** What is left out is not known: a review made before it was kept tells its people's IDs alone. */
export type Before = {
  readonly id: string;
  readonly name?: string | undefined;
  readonly department?: string | undefined;
  readonly position?: string | undefined;
  readonly manager?: string | undefined;
};

export type Now = {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly position: string;
  readonly manager?: string | undefined;
  readonly status: string;
  /** The word for it where they are away, as on leave. */
  readonly away?: string | undefined;
  readonly probationEnds?: string | undefined;
  readonly reviewed: boolean;
  readonly aside: boolean;
  /** Of a department that is reviewed. */
  readonly chosen: boolean;
};

/** `out`: on the roster and not reviewed, for another reason than those that have a kind of their own. */
type ChangeKind = 'came' | 'left' | 'moved' | 'leave' | 'probation' | 'aside' | 'out';
type Moved = 'department' | 'position' | 'manager';
export type Change = {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly name: string;
  readonly department: string;
  /** Of those who moved, what: from what to what. */
  readonly moves: readonly { readonly what: Moved; readonly from: string; readonly to: string }[];
  readonly now: Now | undefined;
};

type Sum = { readonly before: number; readonly came: number; readonly gone: Readonly<Record<Gone, number>>; readonly now: number };
type Gone = 'left' | 'probation' | 'aside' | 'out';
export const GONE: readonly Gone[] = ['left', 'aside', 'probation', 'out'];

/** In the order of the kinds, within each in the roster's. */
export function changesSince(before: readonly Before[], now: readonly Now[]): { readonly changes: readonly Change[]; readonly sum: Sum } {
  const then = new Map(before.map((each) => [foldId(each.id), each]));
  const there = new Map(now.map((each) => [foldId(each.id), each]));
  const gone = [...then].flatMap(([key, each]): readonly Change[] => {
    const found = there.get(key);
    const kind = found ? goneAs(found) : 'left';
    return kind ? [changeOf(kind, { ...each, ...found }, found)] : [];
  });
  const present = now.flatMap((each): readonly Change[] => {
    const was = then.get(foldId(each.id));
    const moves = was && each.reviewed ? movesOf(was, each) : [];
    return [
      ...(!was && each.reviewed ? [changeOf('came', each, each)] : []),
      ...(!was && each.chosen && each.status === 'probation' ? [changeOf('probation', each, each)] : []),
      ...(moves.length > 0 ? [{ ...changeOf('moved', each, each), moves }] : []),
      ...(each.reviewed && each.away ? [changeOf('leave', each, each)] : []),
    ];
  });
  const all = [...gone, ...present];
  const count = (kind: Gone): number => gone.filter((each) => each.kind === kind).length;
  return {
    changes: CHANGE_KINDS.flatMap((kind) => all.filter((each) => each.kind === kind)),
    sum: {
      before: then.size,
      came: present.filter(({ kind }) => kind === 'came').length,
      gone: { left: count('left'), probation: count('probation'), aside: count('aside'), out: count('out') },
      now: now.filter(({ reviewed }) => reviewed).length,
    },
  };
}

/** In the order in which they are told. */
export const CHANGE_KINDS: readonly ChangeKind[] = ['came', 'left', 'moved', 'leave', 'aside', 'probation', 'out'];

/** Why somebody is reviewed no longer; undefined where they are. */
function goneAs({ reviewed, status, aside }: Now): Gone | undefined {
  if (reviewed) return undefined;
  return status === 'left' ? 'left' : status === 'probation' ? 'probation' : aside ? 'aside' : 'out';
}

function movesOf(was: Before, now: Now): Change['moves'] {
  const pairs = (['department', 'position', 'manager'] as const).map((what) => ({ what, from: was[what], to: now[what] ?? '' }));
  return pairs.flatMap(({ what, from, to }) => {
    const key = what === 'manager' ? foldId : textKey;
    return from !== undefined && key(from) !== key(to) ? [{ what, from, to }] : [];
  });
}

const changeOf = (kind: ChangeKind, { id, name = '', department = '' }: Before, now: Now | undefined): Change => ({
  ...{ kind, id, name, department, moves: [], now },
});
