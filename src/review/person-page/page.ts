// How a result came about, as pages of A4 to be printed: everything that is written down of it, and nothing of anybody else's result.
import { shortDay } from '../../i18n/day-words';
import type { Language } from '../../i18n/languages';
import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import { clean } from '../../scoring/decimal';
import { element, type Inside, type Markup } from '../sending/markup';
import { FACES } from '../sending/message';
import type { GivenBy, PersonFacts } from './facts';

const [INK, QUIET, BLUE, LINE] = ['#1f1f1f', '#444746', '#16324f', '#dadce0'] as const;

/** `made`: by whom and when this was drawn up; `period`: what it is of. */
type Setting = { readonly language: Language; readonly period: string; readonly made: string; readonly decimals: number };

export function personPage(facts: PersonFacts, { language, period, made, decimals }: Setting): Markup {
  const say = wordsIn(SERVER, 'personPage', language);
  const shown = (score: number): string => String(clean(Math.round(score * 10 ** decimals) / 10 ** decimals));
  const who = [facts.id, facts.department, facts.group].filter((each) => each !== '').join(' · ');
  const result = [facts.final === undefined ? say('noScore') : shown(facts.final), facts.grade].filter((each) => each !== '').join('  ');
  return element(
    'div',
    { lang: language, style: `width:680px;margin:0 auto;padding:16px 0;font:13px/19px ${FACES};color:${INK};background:#fff` },
    text(`text-align:right;color:${QUIET};font-size:12px;padding-bottom:6px;border-bottom:2px solid ${BLUE}`, say('confidential')),
    element('h1', { style: `margin:12px 0 0;font:bold 22px/28px ${FACES}` }, say('title', { name: facts.name })),
    text(`color:${QUIET}`, who),
    text(`color:${QUIET};margin-bottom:10px`, say('of', { period, plan: facts.plan, version: facts.version })),
    text('padding:10px 14px;background:#f3f6fb;font-size:20px;line-height:28px;font-weight:bold', result),
    ...(facts.place === '' ? [] : [text(`color:${QUIET};padding-top:4px`, say('place', { place: facts.place }))]),
    ...facts.raters.flatMap((rater) => given(rater, language, shown)),
    ...together(facts, language, shown),
    ...changes(facts, language),
    ...list(
      say('approved'),
      facts.approvals.map(({ title, by, on }) => say('approval', { stage: title, who: by, day: shortDay(on, language, true) })),
    ),
    ...list(say('follows'), facts.follows === '' ? [] : [facts.follows]),
    ...list(
      say('logged'),
      facts.logged.map(({ when, who: by, what, detail, old, now }) =>
        [`${when} · ${by} · ${what}`, detail, ...(old === '' && now === '' ? [] : [`${old} → ${now}`])]
          .filter((each) => each !== '')
          .join('. '),
      ),
    ),
    text(`margin-top:16px;padding-top:8px;border-top:1px solid ${LINE};color:${QUIET};font-size:12px`, made),
  );
}

const text = (style: string, ...inside: readonly Inside[]): Markup => element('p', { style: `margin:0;${style}` }, ...inside);
const heading = (words: string): Markup => element('h2', { style: `margin:16px 0 4px;font:bold 15px/20px ${FACES};color:${BLUE}` }, words);
const NUMBER = 'text-align:right;white-space:nowrap;';

function table(heads: readonly string[], rows: readonly (readonly string[])[], numbers: number): Markup {
  const style = (n: number): string =>
    `padding:3px 6px 3px 0;border-bottom:1px solid ${LINE};vertical-align:top;${n >= heads.length - numbers ? NUMBER : ''}`;
  return element(
    'table',
    { cellpadding: '0', cellspacing: '0', style: `width:100%;border-collapse:collapse;font:13px/18px ${FACES}` },
    element(
      'tr',
      {},
      ...heads.map((head, n) =>
        element(
          'th',
          { style: `${style(n)}font-size:12px;color:${QUIET};font-weight:normal;${n >= heads.length - numbers ? '' : 'text-align:left;'}` },
          head,
        ),
      ),
    ),
    ...rows.map((cells) => element('tr', {}, ...cells.map((cell, n) => element('td', { style: style(n) }, cell)))),
  );
}

/** What one rater gave, indicator by indicator, and what that makes. */
function given({ name, roles, lines, score }: GivenBy, language: Language, shown: (score: number) => string): readonly Markup[] {
  const say = wordsIn(SERVER, 'personPage', language);
  const cell = (value: string | number | null): string => (value === null ? '' : typeof value === 'number' ? String(clean(value)) : value);
  return [
    heading(say('rater', { name, roles })),
    table(
      [say('dimension'), say('indicator'), say('target'), say('actual'), say('points'), say('weight')],
      lines.map(({ dimension, indicator, target, actual, points, weight, exempt }) => [
        ...[dimension, indicator, cell(target), cell(actual), exempt ? say('exempt') : cell(points)],
        `${clean(weight * 100)}%`,
      ]),
      4,
    ),
    text('padding:4px 0;font-weight:bold;text-align:right', score === undefined ? say('awaited') : say('makes', { score: shown(score) })),
  ];
}

function together({ parts, calculated, final }: PersonFacts, language: Language, shown: (score: number) => string): readonly Markup[] {
  const say = wordsIn(SERVER, 'personPage', language);
  const process = wordsIn(SERVER, 'letters', language);
  const titled = (title: string): string => (isCycle(title) ? process(title) : title);
  return [
    ...(parts.length > 0
      ? [
          heading(say('together')),
          table(
            [say('part'), say('score'), say('share'), say('counts')],
            parts.map(({ title, score, share }) => [
              titled(title),
              shown(score),
              `${clean(share)}%`,
              String(clean(Math.round(score * share * 100) / 10_000)),
            ]),
            3,
          ),
        ]
      : []),
    ...(calculated === undefined
      ? []
      : [text('padding:4px 0;font-weight:bold;text-align:right', say('calculated', { score: clean(calculated) }))]),
    ...(calculated !== undefined && final !== undefined && clean(calculated) !== clean(final)
      ? [text('padding:0 0 4px;font-weight:bold;text-align:right', say('adjusted', { score: clean(final) }))]
      : []),
  ];
}
const CYCLES = ['month', 'quarter', 'half', 'year', 'term'] as const;
const isCycle = (title: string): title is (typeof CYCLES)[number] => CYCLES.some((each) => each === title);

function changes({ changes: all }: PersonFacts, language: Language): readonly Markup[] {
  const say = wordsIn(SERVER, 'personPage', language);
  if (all.length === 0) return [];
  return [
    heading(say('changes')),
    table(
      [say('n'), say('fromTo'), say('why'), say('source'), say('by'), say('on'), say('state')],
      all.map(({ n, from, to, why, source, by, on, state }) => [String(n), `${from} → ${to}`, why, source, by, on, state]),
      0,
    ),
  ];
}

const list = (title: string, lines: readonly string[]): readonly Markup[] =>
  lines.length === 0
    ? []
    : [heading(title), element('ul', { style: 'margin:0;padding-left:18px' }, ...lines.map((line) => element('li', {}, line)))];
