// What the policy itself gives, as people read it: what it is, its value and the sentence that gives it, in the plan's order.
import type { Both } from '../../../src/i18n/both';
import type { Path } from '../../../src/plans/decide';
import type { Plan } from '../../../src/plans/plan';
import { rangesOf } from '../../../src/plans/ready-grades';
import { type AnswerKind, type Quote, quotesOf } from '../../../src/plans/value';
import { textOf } from '../../../src/scoring/reading';
import { inWords } from '../../words';
import { edgesInWords } from '../edges-in-words';
import { answerWords, cycleWords, listOf } from './answer-words';
import { type Place, placeOf } from './places';
import { valuesOf } from './values';
import { say } from './words';

type GivenValue = {
  readonly path: Path;
  readonly place: Place;
  readonly what: string;
  readonly value: string;
  readonly quotes: readonly Quote[];
};

export function givenIn(plan: Plan): readonly GivenValue[] {
  const all = valuesOf(plan).flatMap(({ path, value }): readonly GivenValue[] =>
    value.state === 'given' ? [{ path, place: placeOf(plan, path), quotes: quotesOf(value), ...wordsFor(plan, path, value.value) }] : [],
  );
  // a grade's edges are up to four values of one sentence
  return all.filter(({ path, what }, n) => !path.startsWith('grades/list/') || all.findIndex((each) => each.what === what) === n);
}

type Words = { readonly what: string; readonly value: string };

function wordsFor(plan: Plan, path: Path, value: unknown): Words {
  const [first = '', n = '', third = '', d = '', fifth = '', i = '', seventh = ''] = path.split('/');
  if (first === 'scorecards') return onCard(plan, { n, third, d, fifth, i, seventh, value });
  if (first === 'grades' && n === 'list') return grade(plan, Number(third));
  if (first === 'decisions') {
    const title = plan.decisions[Number(n)]?.title;
    return { what: title ? inWords(title) : '', value: worded(value) };
  }
  if (first === 'stages') {
    const title = plan.stages[Number(n)]?.title;
    return { what: title ? inWords(title) : '', value: due(value) };
  }
  const name = path.replace(/\/\d+/g, '');
  const what = hasName(name) ? say(VALUE_NAMES[name]) : path;
  const streak = first === 'streaks' ? plan.streaks[Number(n)] : undefined;
  return { what: streak ? say('ofStreak', { streak: inWords(streak.text), what }) : what, value: worded(value) };
}

const VALUE_NAMES = {
  cycles: 'nameCycles',
  'rollUps/how': 'nameRollUp',
  'rollUps/share': 'nameRollUpShare',
  'grades/cutoffs': 'nameCutoffs',
  'grades/full': 'nameFull',
  'grades/decimals': 'nameDecimals',
  'grades/basis': 'nameBasis',
  'grades/quotas': 'nameQuotas',
  'grades/beyond': 'nameBeyond',
  'grades/rounding': 'nameRounding',
  'grades/atLeastOne': 'nameAtLeastOne',
  'grades/gap': 'nameGap',
  'streaks/mode': 'nameStreak',
  'streaks/window': 'nameWindow',
  outcomes: 'nameOutcomes',
  bonus: 'nameBonus',
  'appeal/days': 'nameAppeal',
  'appeal/counted': 'nameCounted',
  'appeal/answer': 'nameAnswer',
  'comments/required': 'nameComments',
  'confidentiality/viewers': 'nameViewers',
  'confidentiality/channel': 'nameChannel',
} as const;

const hasName = (name: string): name is keyof typeof VALUE_NAMES => name in VALUE_NAMES;

type OnCard = Readonly<Record<'n' | 'third' | 'd' | 'fifth' | 'i' | 'seventh', string>> & { readonly value: unknown };

function onCard(plan: Plan, { n, third, d, fifth, i, seventh, value }: OnCard): Words {
  const card = plan.scorecards[Number(n)];
  const dimension = card?.dimensions[Number(d)];
  const as = (kind: AnswerKind): string => answerWords(kind, value);
  if (third === 'weights')
    return { what: say('nameWeights'), value: as({ kind: 'weights', of: card?.dimensions.map(({ title }) => title) ?? [] }) };
  if (third === 'shares') {
    const counting = card?.raters.filter(({ counts }) => counts).map(({ title }) => title) ?? [];
    return { what: say('nameShares'), value: as({ kind: 'weights', of: counting }) };
  }
  if (third === 'raters') return { what: say('nameLeast'), value: textOf(value) };
  if (fifth === 'weights') {
    return { what: say('nameIndicatorWeights'), value: as({ kind: 'weights', of: dimension?.indicators.map(({ title }) => title) ?? [] }) };
  }
  if (fifth === 'adds') return { what: say('nameAdds'), value: as({ kind: 'indicators' }) };
  const indicator = dimension?.indicators[Number(i)];
  return seventh === 'how'
    ? { what: say('method'), value: as({ kind: 'method' }) }
    : { what: say('target'), value: as({ kind: 'target', unit: indicator?.unit }) };
}

function grade(plan: Plan, n: number): Words {
  const named = rangesOf(plan.grades)[n];
  return { what: named ? inWords(named.name) : '', value: named ? edgesInWords(named.range, plan.grades.list[n]) : '' };
}

/** Values that are words: what the schema's own names mean. */
const WORDS = {
  mean: 'wordMean',
  last: 'wordLast',
  reference: 'wordReference',
  exact: 'wordExact',
  shown: 'wordShown',
  consecutive: 'wordConsecutive',
  total: 'wordTotal',
  calendar: 'wordCalendar',
  working: 'wordWorking',
  none: 'wordNone',
  all: 'wordAll',
  shared: 'wordShared',
  separate: 'wordSeparate',
  full: 'wordFull',
  free: 'wordFree',
  down: 'wordDown',
  halfUp: 'wordHalfUp',
  up: 'wordUp',
  largestRemainder: 'wordLargestRemainder',
} as const;

const isWord = (text: string): text is keyof typeof WORDS => text in WORDS;

function worded(value: unknown): string {
  if (Array.isArray(value)) return listOf(value).map(worded).join(say('and'));
  if (isBoth(value)) return inWords(value);
  const text = textOf(value);
  return isWord(text) ? say(WORDS[text]) : cycleWords(text) || text;
}

const isBoth = (value: unknown): value is Both => typeof value === 'object' && value !== null && 'en' in value && 'zh-CN' in value;

function due(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('count' in value) || !('of' in value)) return '';
  return say(value.of === 'daysAfter' ? 'daysAfter' : 'dayOfNextMonth', { count: textOf(value.count) });
}
