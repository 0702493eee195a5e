// Named ranges: added, moved, renamed, deleted.
import type { Draft } from '../book/draft';
import { applyMask, parseMask } from '../book/field-mask';
import { renameName } from '../book/formulas';
import type { GridRange, NamedRange } from '../book/schema';
import { rewriteFormulas } from './every-formula';
import { boxIn, given, type Handlers } from './handler';

export const nameRequests = {
  addNamedRange(draft, { namedRange = {} }) {
    const name = checkName(draft, given(namedRange.name, 'name'));
    const range = checkRange(draft, namedRange.range);
    const namedRangeId = namedRange.namedRangeId ?? freeNameId(draft);
    if (draft.book.namedRanges.some((each) => each.namedRangeId === namedRangeId))
      throw new Error(`A named range with id "${namedRangeId}" already exists.`);
    const added = { ...namedRange, name, namedRangeId, range };
    draft.set({ namedRanges: [...draft.book.namedRanges, added] });
    return { namedRange: added };
  },

  /** A new name goes into every formula that uses the old one. */
  updateNamedRange(draft, { namedRange = {}, fields }) {
    const before = named(draft, namedRange.namedRangeId);
    const asked = applyMask<NamedRange>(before, namedRange, parseMask(given(fields, 'fields')));
    const after = {
      ...asked,
      namedRangeId: before.namedRangeId,
      name: checkName(draft, given(asked.name, 'name'), before.namedRangeId),
      range: checkRange(draft, asked.range),
    };
    draft.set({ namedRanges: draft.book.namedRanges.map((each) => (each === before ? after : each)) });
    if (after.name !== before.name) rewriteFormulas(draft, (formula) => renameName(formula, before.name, after.name));
    return undefined;
  },

  deleteNamedRange(draft, { namedRangeId }) {
    const gone = named(draft, namedRangeId);
    draft.set({ namedRanges: draft.book.namedRanges.filter((each) => each !== gone) });
    return undefined;
  },
} satisfies Handlers;

function named(draft: Draft, id: string | undefined) {
  const found = draft.book.namedRanges.find(({ namedRangeId }) => namedRangeId === given(id, 'namedRangeId'));
  if (!found) throw new Error(`No named range with id: ${id}`);
  return found;
}

function checkRange(draft: Draft, range: GridRange | undefined): GridRange {
  boxIn(draft, given(range, 'range'));
  return given(range, 'range');
}

/** Letters, digits and underscores; not like an address, and unique ignoring case. */
function checkName(draft: Draft, name: string, ownId?: string): string {
  const isName = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i.test(name);
  if (!isName) throw new Error(`Invalid name: "${name}". A name has letters, digits and underscores and is not like A1, R1C1 or TRUE.`);
  const twin = draft.book.namedRanges.some((each) => each.namedRangeId !== ownId && each.name.toLowerCase() === name.toLowerCase());
  if (twin) throw new Error(`A named range with the name "${name}" already exists.`);
  return name;
}

function freeNameId({ book }: Draft): string {
  const taken = new Set(book.namedRanges.map(({ namedRangeId }) => namedRangeId));
  let n = taken.size + 1;
  while (taken.has(`name${n}`)) n++;
  return `name${n}`;
}
