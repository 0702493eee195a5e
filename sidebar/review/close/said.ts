// What HR has said on the way to closing: who is set aside and what is waived, each with a reason. Kept while the screen is open.
import { type Signal, signal } from '@preact/signals';
import { obstaclesLeft } from '../../../src/plans/closing-obstacles';
import { foldId } from '../../../src/plans/fold-id';
import type { Answer, Args } from '../../../src/rpc/contract';

export type Obstacle = Answer<'readClosing'>['obstacles'][number];
type Aside = { readonly id: string; readonly name: string; readonly reason: string };

/** What a reason is being written for. */
export type Asked = { readonly key: string; readonly person?: { readonly id: string; readonly name: string } };

export type Said = {
  readonly aside: Signal<readonly Aside[]>;
  readonly waived: Signal<Readonly<Record<string, string>>>;
  readonly asked: Signal<Asked | undefined>;
};

export const newSaid = (): Said => ({ aside: signal([]), waived: signal({}), asked: signal(undefined) });

export function give(said: Said, reason: string): void {
  const { key, person } = said.asked.value ?? {};
  if (person) said.aside.value = [...said.aside.value.filter(({ id }) => id !== person.id), { ...person, reason }];
  else if (key !== undefined) said.waived.value = { ...said.waived.value, [key]: reason };
  said.asked.value = undefined;
}

export const takeBack = ({ aside }: Said, person: string): void => {
  aside.value = aside.value.filter(({ id }) => id !== person);
};

export function requireAgain({ waived }: Said, key: string): void {
  const { [key]: _, ...others } = waived.value;
  waived.value = others;
}

export const leftOf = (all: readonly Obstacle[], { aside, waived }: Said): readonly Obstacle[] =>
  obstaclesLeft(all, new Set(aside.value.map(({ id }) => foldId(id))), waived.value);

export const argsOf = (review: string, { aside, waived }: Said): Args<'closeReview'> => ({
  review,
  aside: Object.fromEntries(aside.value.map(({ id, reason }) => [id, reason])),
  waived: { ...waived.value },
});
