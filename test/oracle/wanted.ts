// What a cell of the Summary or of History must hold by the oracle, and whether it does.
import type { Review } from '../../src/arrangement/review';
import { inLanguage } from '../../src/i18n/both';
import type { Expected } from './expected';
import type { Score } from './points';
import { near } from './rational';

/** The title that each of the Summary's columns of dimensions has: cards' dimensions of one title share one. */
export function dimensionTitles({ ready: { plan }, options: { language } }: Review): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const card of plan.scorecards) {
    for (const { id, title } of card.dimensions) {
      const own = inLanguage(title, language);
      if ([...titles.values()].includes(own)) continue;
      titles.set(titles.has(id) ? `${card.id}.${id}` : id, own);
    }
  }
  return titles;
}

type Wanted = Score | { readonly text: string | number } | { readonly says: readonly string[]; readonly saysNot: readonly string[] };

export function wantedFor(key: string, expected: Expected, titles: ReadonlyMap<string, string>): Wanted | undefined {
  const [kind, id = ''] = key.split(/:(.*)/s);
  switch (kind) {
    case 'dimension':
      return expected.dimension(titles.get(id) ?? '');
    case 'role':
      return expected.role(id);
    case 'rollUp':
      return expected.rollUp(id);
    case 'final':
      // nobody has anything to give: there is no score
      return expected.final === 'exempt' ? 'blank' : expected.final;
    case 'grade':
      return { text: expected.grade };
    case 'rank':
      return { text: expected.rank };
    case 'streak':
      return { text: expected.streak };
    case 'outcome':
      return { says: expected.says, saysNot: expected.saysNot };
    case 'bonus':
      return expected.bonus === '' ? 'blank' : expected.bonus;
  }
  return undefined;
}

export function agrees(cell: unknown, wanted: Wanted): boolean {
  if (wanted === 'blank') return cell === '';
  if (wanted === 'exempt') return cell === '—'; // never blank: that waits for a score
  if ('n' in wanted) return typeof cell === 'number' && Math.abs(cell - near(wanted)) < 1e-8;
  if ('text' in wanted) return String(cell) === String(wanted.text);
  const words = String(cell);
  return wanted.says.every((each) => words.includes(each)) && !wanted.saysNot.some((each) => words.includes(each));
}

export function said(wanted: Wanted): string {
  if (typeof wanted === 'string') return wanted;
  return 'n' in wanted ? String(near(wanted)) : JSON.stringify(wanted);
}
