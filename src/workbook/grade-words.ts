// Grades in words, with what is inside an edge and what is not: `A 90 and above · B 80 to under 90`.
import type { Language } from '../i18n/language';
import type { ReadyGrade } from '../plans/ready-grades';
import { readCriterion, type Sign } from '../scoring/criterion';
import { inWords, type Making } from './making';

const ONE: Readonly<Record<Language, Readonly<Record<Sign, (edge: number) => string>>>> = {
  en: {
    '>=': (edge) => `${edge} and above`,
    '>': (edge) => `above ${edge}`,
    '<=': (edge) => `${edge} and under`,
    '<': (edge) => `under ${edge}`,
    '=': (edge) => `${edge}`,
  },
  'zh-CN': {
    '>=': (edge) => `${edge} 分（含）以上`,
    '>': (edge) => `${edge} 分以上（不含）`,
    '<=': (edge) => `${edge} 分（含）以下`,
    '<': (edge) => `${edge} 分以下（不含）`,
    '=': (edge) => `${edge} 分`,
  },
};

export const gradesInWords = (grades: readonly ReadyGrade[], language: Language): string =>
  grades.map((grade) => `${grade.name[language]} ${criterionInWords(grade.criterion, language)}`).join(language === 'en' ? ' · ' : '；');

/** HR's word for a grade, as the grades have it in the workbook's language. */
export function gradeName(making: Making, typed: string): string {
  const found = making.review.ready.grades.find(({ id, name }) => [id, name.en, name['zh-CN']].includes(typed.trim()));
  return found ? inWords(making, found.name) : typed;
}

export function criterionInWords(criterion: string, language: Language): string {
  const parts = readCriterion(criterion) ?? [];
  const [low, high] = [parts[0], parts[1]];
  if (!low) return criterion;
  if (!high) return ONE[language][low.sign](low.edge);
  if (language === 'en') return `${low.sign === '>' ? 'above ' : ''}${low.edge} to ${high.sign === '<' ? 'under ' : ''}${high.edge}`;
  return `${low.edge} 分（${low.sign === '>' ? '不含' : '含'}）至 ${high.edge} 分（${high.sign === '<' ? '不含' : '含'}）`;
}
