// What no sentence shown may hold, in each language: marks put wrongly, names of ours inside the program, a second name for one thing.
import type { Language } from '../../src/i18n/languages';

/** `wrong`: what is found; `right`: what to write instead. */
type Rule = readonly [wrong: RegExp, right: string];

const EVERYWHERE: readonly Rule[] = [
  [/\{\w+\}/, 'every place filled'],
  [/\b(undefined|NaN|null)\b|\[object/, 'a value'],
  [/\b[a-z]+:[a-z]*\d+\b/, 'a column by its heading'],
  [/(?<![@.\w])[a-z]+[A-Z]\w*/, 'a name that people know'],
  [/^[：:；;，,。.、]/, 'something before the mark'],
  [/[：；，、][：；，、。]|。[。：；，、]|[:;,] ?[:;,.](?!\.)/, 'one mark'],
  [/\s[。，、；：）]|（\s/, 'no space before a mark'],
];

/** glossary: one name for one thing. */
const CHINESE: readonly Rule[] = [
  [/\p{Script=Han} +\p{Script=Han}/u, 'no space within Chinese'],
  [/\p{Script=Han}[,;:!?()]|[,;:!?]\p{Script=Han}/u, 'marks of full width'],
  [/考评/, '考核'],
  [/被考核者|被考评人|被评估人|考核对象/, '被考核人'],
  [/(?<!被)考核者|评估人/, '考核人'],
  [/上级领导|直属上级/, '直接上级'],
  [/人事部/, '人力资源部'],
  [/人力资源(?!部)/, '人力资源部'],
  [/绩效沟通/, '绩效面谈'],
  [/不记名/, '无记名'],
  [/限额/, '名额'],
  [/级别/, '等级'],
  [/\b(?:higher|lower|inverse|near|within|reach|limit|below|none|progress|plusminus)\b/, 'the method’s Chinese name'],
];

const ENGLISH: readonly Rule[] = [
  [/\b[Ee]valuators?\b|\b[Aa]ppraisees?\b/, 'rater, reviewee'],
  [/\b[Ww]eightage\b/, 'weight'],
  [/\b[Ss]elf[ -](?:review|appraisal)\b/, 'self-assessment'],
  [/\bno (?:review policy|whole number|e-mail addresses|dates)\b/, 'not a …'],
  [/\b1 (?:people|raters|tabs|rows|suggestions|answers|indicators|columns)\b/, 'the singular'],
];

/** Of a language with no rules of its own those that hold everywhere are kept. */
const RULES: Readonly<Partial<Record<Language, readonly Rule[]>>> = {
  en: [...EVERYWHERE, ...ENGLISH],
  'zh-CN': [...EVERYWHERE, ...CHINESE],
};

/** The policy's own words stand in quotes, and are not ours to mend. */
const withoutQuotes = (text: string): string => {
  const shorter = text.replace(/“[^“”]*”/g, '□');
  return shorter === text ? text : withoutQuotes(shorter);
};

/** Each sentence that breaks a rule, with what it breaks. */
export const broken = (language: Language, sentences: Iterable<string>): readonly string[] =>
  [...new Set(sentences)].flatMap((sentence) =>
    (RULES[language] ?? EVERYWHERE).flatMap(([wrong, right]) => {
      const found = wrong.exec(withoutQuotes(sentence));
      return found ? [`“${found[0]}” should be ${right}: ${sentence}`] : [];
    }),
  );
