// How many are reviewed, people and departments apart: `People reviewed: 36, departments reviewed: 8`; `被考核人 36 人、被考核部门 8 个`.
import type { Language } from '../i18n/languages';
import { capital, comma } from '../i18n/lists';
import { CHECKS } from '../i18n/texts';
import { wordsIn } from '../i18n/words';

export function reviewedInWords(language: Language, people: number, departments: number): string {
  const say = wordsIn(CHECKS, 'counts', language);
  const parts = [
    ...(people > 0 || departments === 0 ? [say('people', { count: people })] : []),
    ...(departments > 0 ? [say('departments', { count: departments })] : []),
  ];
  return capital(parts.join(comma(language)));
}
