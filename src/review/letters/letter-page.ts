// The letter as a page of A4 and as a mail: tables and styles in place, so that mail programs and Google's own PDF show the same. Not seen in Google.
import type { Language } from '../../i18n/languages';
import { SERVER } from '../../i18n/texts';
import { wordsIn } from '../../i18n/words';
import type { Mail } from '../sending/mail';
import { element, type Inside, type Markup } from '../sending/markup';
import { FACES } from '../sending/message';
import type { Letter } from './letter';
import type { Section, Told } from './letter-text';

const [INK, QUIET, BLUE, LINE] = ['#1f1f1f', '#444746', '#16324f', '#dadce0'] as const;
const paragraph = (style: string, ...inside: readonly Inside[]): Markup => element('p', { style: `margin:0;${style}` }, ...inside);
const table = (style: string, ...rows: readonly Inside[]): Markup =>
  element(
    'table',
    { role: 'presentation', cellpadding: '0', cellspacing: '0', style: `width:100%;border-collapse:collapse;${style}` },
    ...rows,
  );
const cell = (style: string, ...inside: readonly Inside[]): Markup =>
  element('td', { style: `padding:5px 0;vertical-align:top;font:14px/20px ${FACES};${style}` }, ...inside);
const row = (...cells: readonly Inside[]): Markup => element('tr', {}, ...cells);
const heading = (text: string): Markup => element('h2', { style: `margin:14px 0 4px;font:bold 15px/20px ${FACES};color:${BLUE}` }, text);

/** One page; `breaks`: another follows it. */
export function letterPage(letter: Letter, told: Told, language: Language, breaks = false): Markup {
  const say = wordsIn(SERVER, 'letters', language);
  const who = [
    [say('name'), letter.name],
    [say('id'), letter.id],
    [say('department'), letter.department],
    ...(letter.group === '' ? [] : [[say('group'), letter.group] as const]),
  ] as const;
  return element(
    'div',
    {
      lang: language,
      style: `width:660px;margin:0 auto;padding:20px 0;font:14px/20px ${FACES};color:${INK};background:#fff${breaks ? ';page-break-after:always' : ''}`,
    },
    paragraph(
      `text-align:right;color:${QUIET};font-size:12px;padding-bottom:8px;border-bottom:2px solid ${BLUE}`,
      say('confidential', { name: letter.name }),
    ),
    element('h1', { style: `margin:14px 0 0;font:bold 24px/32px ${FACES}` }, say('title')),
    paragraph(`margin-bottom:12px;color:${QUIET}`, told.days === '' ? told.period : `${told.period} · ${told.days}`),
    table(
      'margin-bottom:12px',
      row(
        ...who.map(([title, text]) =>
          cell('width:25%', paragraph(`font-size:12px;color:${QUIET}`, title), paragraph('font-weight:bold', text)),
        ),
      ),
    ),
    result(letter, told, language),
    sums(told, language),
    sideBySide(told.sections),
    paragraph(`margin-top:20px;padding-top:8px;border-top:1px solid ${LINE};color:${QUIET};font-size:12px;text-align:right`, told.signed),
  );
}

const result = (letter: Letter, told: Told, language: Language): Markup => {
  const say = wordsIn(SERVER, 'letters', language);
  const big = (title: string, text: string): Markup =>
    cell(
      'padding:12px 16px',
      paragraph(`font-size:12px;color:${QUIET}`, title),
      paragraph('font-size:26px;line-height:32px;font-weight:bold', text),
    );
  return table(
    'background:#f3f6fb',
    row(
      big(say('final'), told.final),
      ...(letter.grade === '' ? [] : [big(say('grade'), letter.grade)]),
      cell(
        'padding:12px 16px;width:55%;font-size:12px;line-height:18px',
        ...told.notes.map((note) => paragraph('margin-bottom:4px', note)),
      ),
    ),
  );
};

function sums({ sums: lines, total }: Told, language: Language): Markup {
  const say = wordsIn(SERVER, 'letters', language);
  if (lines.length === 0) return paragraph('', '');
  const right = `text-align:right;width:90px;border-bottom:1px solid ${LINE};`;
  const left = `border-bottom:1px solid ${LINE};`;
  const adds = total !== '';
  const heads = [say('score'), say('weight'), ...(adds ? [say('counts')] : [])];
  return element(
    'div',
    {},
    heading(say('sum')),
    table(
      '',
      row(
        cell(`${left}font-size:12px;color:${QUIET}`, say('dimension')),
        ...heads.map((head) => cell(`${right}font-size:12px;color:${QUIET}`, head)),
      ),
      ...lines.map(({ title, score, weight, counts }) =>
        row(cell(left, title), ...[score, weight, ...(adds ? [counts] : [])].map((text) => cell(right, text))),
      ),
      ...(adds
        ? [row(cell(`${left}font-weight:bold`, say('exact')), cell(right, ''), cell(right, ''), cell(`${right}font-weight:bold`, total))]
        : []),
    ),
  );
}

/** Two beside each other, so that a letter with four comments is one page; one that is left over has the whole width. */
const sideBySide = (sections: readonly Section[]): Markup =>
  table(
    '',
    ...sections.flatMap((section, n) => {
      if (n % 2 === 1) return [];
      const other = sections[n + 1];
      const style = 'padding:0 16px 0 0;vertical-align:top;';
      if (!other) return [row(element('td', { colspan: '2', style }, ...sectionIn(section)))];
      return [row(...[section, other].map((each) => element('td', { style: `${style}width:50%` }, ...sectionIn(each))))];
    }),
  );

const sectionIn = ({ title, lines, numbered }: Section): readonly Markup[] => [
  heading(title),
  numbered
    ? element('ol', { style: 'margin:0;padding-left:20px' }, ...lines.map((line) => element('li', {}, line)))
    : element('div', {}, ...lines.map((line) => paragraph('', line))),
];

/** Whole by itself, for whoever cannot open the PDF. */
export function letterMail(letter: Letter, told: Told, language: Language, to: string, sender: string): Mail {
  const say = wordsIn(SERVER, 'letters', language);
  const hello = [say('hello', { name: letter.name }), say('opening', { period: told.period })];
  const html = element(
    'div',
    { lang: language, style: `max-width:660px;font:14px/20px ${FACES};color:${INK}` },
    ...hello.map((text) => paragraph('margin-bottom:12px', text)),
    result(letter, told, language),
    sums(told, language),
    ...told.sections.flatMap((section) => sectionIn(section)),
    paragraph(`margin-top:24px;color:${QUIET}`, told.signed),
  );
  const sumLines = told.sums.map(({ title, score, weight, counts }) =>
    [title, score, weight, ...(counts === '' ? [] : [counts])].join(' · '),
  );
  const text = [
    ...hello,
    [`${say('final')} ${told.final}`, ...(letter.grade === '' ? [] : [`${say('grade')} ${letter.grade}`])].join(' · '),
    [...sumLines, ...(told.total === '' ? [] : [`${say('exact')} · ${told.total}`])].join('\n'),
    told.notes.join('\n'),
    ...told.sections.map(({ title, lines }) => [title, ...lines].join('\n')),
    told.signed,
  ].filter((part) => part !== '');
  return {
    to,
    subject: told.subject,
    text: text.join('\n\n'),
    html: html.html,
    sender,
    page: { name: say('file', { id: letter.id, period: told.period }), html: page(letterPage(letter, told, language), language) },
  };
}

/** A whole document of pages; `hint` is seen over them and not printed. */
export const page = (body: Markup, language: Language, hint = ''): string => {
  const noted =
    hint === '' ? [] : [element('p', { class: 'hint', style: `margin:0;padding:8px;font:13px ${FACES};background:#f3f6fb` }, hint)];
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('style', {}, '@media print{.hint{display:none}}@page{size:A4}'),
  );
  return `<!DOCTYPE html>${element('html', { lang: language }, head, element('body', { style: 'margin:0;background:#fff' }, ...noted, body)).html}`;
};
