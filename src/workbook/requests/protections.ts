// Who may type on a new tab: all of it is HR's, and cells given to somebody are theirs by a protection of their own.
import type { Tab } from '../tab';
import { gridRange, type Request } from './request';

/** The whole tab is HR's; input cells are opened in it, and given to their editors by a protection of their own. */
export function protection(
  tab: Tab,
  id: number,
  hr: readonly string[],
  inFile: (emails: readonly string[]) => string[],
  first: number,
): readonly Request[] {
  const given = givenOn(tab);
  const editors = (more: readonly string[]) => {
    const users = inFile([...hr, ...more]);
    return users.length > 0 ? { editors: { users } } : {};
  };
  const sheet: Request = {
    addProtectedRange: {
      protectedRange: {
        protectedRangeId: first,
        range: { sheetId: id },
        description: tab.title,
        ...(given.length > 0 ? { unprotectedRanges: given.map(({ area }) => gridRange(id, area)) } : {}),
        ...editors([]),
      },
    },
  };
  return [
    sheet,
    ...given.map(
      (input, n): Request => ({
        addProtectedRange: {
          protectedRange: {
            protectedRangeId: first + 1 + n,
            range: gridRange(id, input.area),
            // to whom it is given, so that HR can change, and the rater is let in once the file is shared with them
            description: input.editors.join(', '),
            ...editors(input.editors),
          },
        },
      }),
    ),
  ];
}

/** A rater whose address is not known yet gets it once HR lets them in, and has the cells until then by no name. */
const givenOn = ({ inputs, kind }: Tab): Tab['inputs'] => inputs.filter(({ editors }) => kind === 'score' || editors.length > 0);

type Ids = { readonly all: readonly [first: number, count: number]; readonly of: readonly number[] };

/** Ids in a row for the protections of all tabs: the first and how many, and the first of each tab. */
export function protectionIds(tabs: readonly Tab[], taken: readonly number[]): Ids {
  const counts = tabs.map((tab) => 1 + givenOn(tab).length);
  const count = counts.reduce((sum, each) => sum + each, 0);
  const first = firstFree(taken, count);
  const of: number[] = [];
  let next = first;
  for (const each of counts) {
    of.push(next);
    next += each;
  }
  return { all: [first, count], of };
}

/** The first of so many ids in a row of which none is taken. */
function firstFree(taken: readonly number[], count: number): number {
  let first = 1;
  for (const id of [...taken].sort((a, b) => a - b)) {
    if (id >= first + count) break;
    first = Math.max(first, id + 1);
  }
  return first;
}
