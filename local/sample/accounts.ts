// Who one can be on the local host: HR, who owns the file, and the sample company's managers.
import { companyIn } from './company';

type Language = 'en' | 'zh-CN';
export type Account = { readonly email: string; readonly name: string; readonly position: string; readonly owner: boolean };

const HR = 'E004';

export function accountsIn(language: Language): readonly Account[] {
  const people = companyIn(language);
  const above = new Set(people.flatMap(({ manager, executive }) => [manager, executive]));
  const managers = people.filter(({ id }) => id !== HR && above.has(id));
  const hr = people.filter(({ id }) => id === HR);
  return [...hr, ...managers].map(({ id, email, name, position }) => ({ email, name, position, owner: id === HR }));
}
