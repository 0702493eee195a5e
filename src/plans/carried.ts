// What the next period carries over from a review besides its answers, as it is kept and told.
import * as z from 'zod/mini';
import { STAGES } from './stage-ids';

/** As a person was when the review was made; '' where the roster had nothing. */
const reviewed = z.object({ id: z.string(), name: z.string(), department: z.string(), position: z.string(), manager: z.string() });

export const carried = z.object({
  /** Whom HR named: IDs by the rater's id in the plan. */
  named: z.record(z.string(), z.array(z.string())),
  /** The days that HR set by hand. */
  due: z.partialRecord(z.enum(STAGES), z.string()),
  /** Departments that were left out whole. */
  unticked: z.array(z.string()),
  /** In the roster's order. */
  people: z.array(reviewed),
});
export type Carried = z.infer<typeof carried>;

/** As it is kept: many people share few words, and a thousand of them stand in one call. */
const kept = z.extend(carried, {
  /** Departments, positions and managers, each once. */
  words: z.array(z.string()),
  /** ID, name, and by their place among the words department, position and manager. */
  people: z.array(z.tuple([z.string(), z.string(), z.number(), z.number(), z.number()])),
});

export function keptCarried({ people, ...rest }: Carried): z.infer<typeof kept> {
  const words = [...new Set(people.flatMap(({ department, position, manager }) => [department, position, manager]))];
  const places = new Map(words.map((word, n) => [word, n]));
  const at = (word: string): number => places.get(word) ?? 0;
  return {
    ...rest,
    words,
    people: people.map(({ id, name, department, position, manager }) => [id, name, at(department), at(position), at(manager)]),
  };
}

/** Undefined of what was not kept so. */
export function readCarried(text: unknown): Carried | undefined {
  const read = kept.safeParse(text).data;
  if (!read) return undefined;
  const { words, people, ...rest } = read;
  const word = (n: number): string => words[n] ?? '';
  return {
    ...rest,
    people: people.map(([id, name, department, position, manager]) => ({
      ...{ id, name },
      ...{ department: word(department), position: word(position), manager: word(manager) },
    })),
  };
}
