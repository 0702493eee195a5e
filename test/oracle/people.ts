// What people type, made up: somebody far above, somebody far below, somebody exactly on an edge, somebody half scored, and so on.
import type { Language } from '../../src/i18n/languages';
import type { Method } from '../../src/plans/plan-indicators';
import type { Indicator } from './cards';
import type { Cell } from './points';
import type { Random } from './random';

/** `edge`: every rater gives a grade's edge and nothing else applies. `twin`: as the one before. */
export const KINDS = ['high', 'low', 'any', 'edge', 'gaps', 'exempt', 'twin', 'decimals'] as const;
/** `absent`: nobody scores them. */
export type Kind = (typeof KINDS)[number] | 'absent';

const EXEMPT: readonly [string, ...string[]] = ['N/A', '不适用', '-'];

/** One cell; undefined for one that is left blank. */
export function cellFor(kind: Kind, indicator: Indicator, role: string, edge: number, random: Random, language: Language): Cell {
  if (kind === 'absent') return undefined;
  const chance = random.next();
  // what is typed of whoever is high is reckoned from 100
  if (role === 'target' && kind === 'high') return 100;
  if (role === 'target') return kind === 'gaps' && chance < 0.3 ? undefined : 80 + random.below(400) / 10;
  const how = role === 'second' ? indicator.also?.how : indicator.how;
  if (!how) return undefined;
  if (kind === 'edge') return how.kind === 'rated' ? edge : random.of(EXEMPT);
  if (kind === 'gaps' && chance < 0.1) return undefined;
  if (chance < (kind === 'exempt' ? 0.45 : 0.05)) return random.of(EXEMPT);
  return typed(how, kind, typeof indicator.target === 'number' ? indicator.target : 100, random, language);
}

function typed(how: Method, kind: Kind, target: number, random: Random, language: Language): Cell {
  const good = kind === 'high' || (kind !== 'low' && random.next() < 0.7);
  switch (how.kind) {
    case 'yesNo':
      return language === 'zh-CN' ? (good ? '是' : '否') : good ? 'Yes' : 'No';
    case 'deduct':
      return good ? random.below(2) : 2 + random.below(5);
    case 'rated':
      return rated(kind, good, random);
    case 'steps':
      return good ? 90 + random.below(20) : random.below(400) / 10 - 5;
    case 'kpi': {
      if (how.method === 'none') return good ? 0 : random.below(4);
      const less = ['lower', 'limit', 'below', 'inverse'].includes(how.method);
      const exactly = random.next() < 0.15;
      const by = exactly ? 1 : less === good ? 0.5 + random.next() * 0.5 : 1 + random.next() * (kind === 'low' ? 2 : 0.4);
      const worse = kind === 'low' && !less ? by * 0.3 : by;
      const value = Math.round(target * worse * 1000) / 1000;
      // a score tab asks about so low a percentage, and waits for the answer
      return target >= 5 && value > 0 && value <= 1.5 ? 1.6 : value;
    }
  }
}

function rated(kind: Kind, good: boolean, random: Random): Cell {
  if (kind === 'high') return 93 + random.below(15) / 2;
  if (kind === 'low') return 20 + random.below(60) / 2;
  if (kind === 'decimals') return random.of([89.995, 89.9999, 90.0001, 79.95, 59.999999, 90.05, 84.445]);
  const points = good ? 70 + random.below(601) / 20 : random.below(1400) / 20;
  return random.next() < 0.06 ? random.of([85.5, 77, 90]) : points;
}
