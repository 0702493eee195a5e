// What custom functions say, in the language of the build.
import { fill, type Values } from './fill';
import { type FunctionTexts, functions, notA } from './texts';

type Sentences = FunctionTexts['functions'];
export type Noun = keyof FunctionTexts['notA'];

/** A sentence of the custom functions. */
export const say = <K extends keyof Sentences>(key: K, ...values: Values<Sentences[K]>): string =>
  fill((functions as Readonly<Record<K, string>>)[key], ...values);

/** What is said of a cell, its value quoted, that is not what it should be. */
export const sayNotA = (noun: Noun, value: string): string => fill(notA[noun], { value });
