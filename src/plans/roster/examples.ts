// Three people who show on an empty roster how one is filled in. Whoever bears both an ID and a name of theirs is nobody, on any roster.
import { type Both, inLanguage } from '../../i18n/both';
import { LANGUAGES, type Language } from '../../i18n/languages';
import type { Day } from '../day';
import { foldId } from '../fold-id';
import type { Person, PersonId } from '../person';

type Example = { readonly id: Both; readonly name: Both; readonly department: Both; readonly position: Both; readonly above?: number };

const SALES: Both = { en: 'Sales', 'zh-CN': '销售部' };
const EXAMPLES: readonly Example[] = [
  {
    id: { en: 'EXAMPLE-1', 'zh-CN': '示例-1' },
    name: { en: 'Example: Ann Lee', 'zh-CN': '示例：李安' },
    department: { en: 'General office', 'zh-CN': '总经办' },
    position: { en: 'General manager', 'zh-CN': '总经理' },
  },
  {
    id: { en: 'EXAMPLE-2', 'zh-CN': '示例-2' },
    name: { en: 'Example: Ben Chen', 'zh-CN': '示例：陈本' },
    department: SALES,
    position: { en: 'Head of sales', 'zh-CN': '销售部经理' },
    above: 0,
  },
  {
    id: { en: 'EXAMPLE-3', 'zh-CN': '示例-3' },
    name: { en: 'Example: Cai Wu', 'zh-CN': '示例：吴彩' },
    department: SALES,
    position: { en: 'Sales representative', 'zh-CN': '销售专员' },
    above: 1,
  },
];

export const examplePeople = (language: Language): readonly Person[] =>
  EXAMPLES.map(({ id, name, department, position, above }, n) => {
    const manager = above === undefined ? undefined : EXAMPLES[above];
    return {
      id: inLanguage(id, language) as PersonId, // ours
      name: inLanguage(name, language),
      email: `example-${n + 1}@example.com`,
      department: inLanguage(department, language),
      position: inLanguage(position, language),
      group: '',
      row: n + 2,
      manager: manager && (inLanguage(manager.id, language) as PersonId), // ours
      executive: undefined,
      delegate: undefined,
      hired: '2020-03-01' as Day, // as days are written
      base: undefined,
      status: 'active',
      probationEnds: undefined,
      moved: undefined,
    };
  });

const KNOWN = new Set(
  EXAMPLES.flatMap(({ id, name }) => LANGUAGES.map((each) => `${foldId(inLanguage(id, each))}|${inLanguage(name, each)}`)),
);

/** An example that somebody made into a person by another ID or name is one. */
export const isExample = (id: string, name: string): boolean => KNOWN.has(`${foldId(id)}|${name}`);
