// Lists, and names with an ID, with the marks of each language: `E009, E034` and `E009、E034`; `Li Min (E002)` and `李敏（E002）`.
import type { Language } from './language';

/** What stands between the parts of a list. */
export const comma = (language: Language): string => (language === 'zh-CN' ? '、' : ', ');

export const nameWithId = (language: Language, name: string, id: string): string =>
  language === 'zh-CN' ? `${name}（${id}）` : `${name} (${id})`;
