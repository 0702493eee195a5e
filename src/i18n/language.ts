// The build's language: custom functions cannot see who is looking, so their words are chosen when the script is built.
import * as en from './en';
import { fill, type Values } from './fill';
import * as zh from './zh-CN';

export type Language = 'en' | 'zh-CN';

/** Set by scripts/build.mjs (`--lang`) and by the tests. */
declare const BUILD_LANGUAGE: Language;

// one by one, so that esbuild sees which tables a build never needs
const functions = BUILD_LANGUAGE === 'zh-CN' ? zh.functions : en.functions;
const notA = BUILD_LANGUAGE === 'zh-CN' ? zh.notA : en.notA;

type Sentences = typeof en.functions;
export type Noun = keyof typeof en.notA;

/** A sentence of the custom functions. */
export const say = <K extends keyof Sentences>(key: K, ...values: Values<Sentences[K]>): string => fill(functions[key], ...values);

/** What is said of a cell, its value quoted, that is not what it should be. */
export const sayNotA = (noun: Noun, value: string): string => fill(notA[noun], { value });
