// The columns that reading back cannot do without, as the list of kinds of tabs has them, with their headings in all languages.
import { type Both, inBoth } from '../i18n/both';
import { SERVER } from '../i18n/texts';
import { factsOf, type Heading } from '../workbook/tab-kinds';
import { kindOf, type SheetState } from './spreadsheet';

export function neededOn(sheet: SheetState): Readonly<Record<string, Heading>> {
  const kind = kindOf(sheet);
  return kind === '' ? {} : (factsOf(kind).needed ?? {});
}

export const headingOf = ([table, key]: Heading): Both =>
  inBoth((language) => {
    const texts: Readonly<Record<string, string>> = SERVER[language][table];
    return texts[key] ?? '';
  });
