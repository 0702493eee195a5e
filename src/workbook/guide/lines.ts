// What the Guide says, line by line, in the workbook's language.
import { peopleAside } from '../../arrangement/review';
import type { Both } from '../../i18n/both';
import { capital, comma, marksIn, nameWithId, small } from '../../i18n/lists';
import type { ServerTexts } from '../../i18n/texts';
import type { Words } from '../../i18n/words';
import { periodTitle } from '../../plans/period';
import type { Plan } from '../../plans/plan';
import type { ReadDecision } from '../../plans/plan-decisions';
import { sectionInWords } from '../../plans/section-words';
import { stretchInWords } from '../../plans/stretch-words';
import { knownValue } from '../../plans/value';
import { gradeOf } from '../../scoring/bands';
import { readCriterion } from '../../scoring/criterion';
import { clean } from '../../scoring/decimal';
import { type Formula, formula } from '../formula/fx';
import { gradeName, gradesInWords, uncovered } from '../grade-words';
import { inWords, type Making, wordsFor } from '../making';
import { short } from '../number-format';
import { dueShort } from '../stage-dates';

export type LineKind = 'title' | 'about' | 'gap' | 'section' | 'heads' | 'stage' | 'text';
/** `cells` begin in column B. */
export type GuideLine = { readonly is: LineKind; readonly cells: readonly (string | Formula)[] };

type Say = Words<ServerTexts['guide']>;
type Topic = (making: Making, say: Say) => readonly GuideLine[];

const line = (is: LineKind, ...cells: readonly (string | Formula)[]): GuideLine => ({ is, cells });
const text = (head: string, body: string): GuideLine => line('text', head, body);
const section = (title: string, ...lines: readonly GuideLine[]): readonly GuideLine[] => [line('gap'), line('section', title), ...lines];

export function guideLines(making: Making): readonly GuideLine[] {
  const say: Say = wordsFor(making, 'guide');
  const [, ...topics] = TOPICS.flatMap((topic) => topic(making, say)); // no gap before the first
  const { plan } = making.review.ready;
  const name = making.review.options.hr[0]?.name;
  return [
    line('title', say('title', { period: inWords(making, periodTitle(making.review.options.period)) })),
    line('about', (plan.draft ? say('draft') : '') + inWords(making, plan.about) + (name ? say('ask', { name }) : say('askHr'))),
    ...topics,
    line('gap'),
    line('about', say('foot', { plan: making.called('plan') })),
  ];
}

const stages: Topic = (making, say) => {
  const { ready } = making.review;
  return section(
    say('stages'),
    line('heads', say('stage'), say('what'), say('who'), say('by')),
    ...ready.stages.map((stage, n) => {
      const by = formula(dueShort(making, stage.id, say('unset')));
      return line('stage', `${n + 1}  ${inWords(making, stage.title)}`, inWords(making, stage.what), inWords(making, stage.who), by);
    }),
  );
};

const arithmetic: Topic = (making, say) => {
  const { ready, subjects } = making.review;
  const list = listIn(making);
  return section(
    say('how'),
    ...rated(making, say),
    ...(ready.rollUps.length > 0 ? [text(say('rollUps'), rollUpsText(making, say))] : []),
    text(say('grades'), gradesText(making, say)),
    ...(ready.quotas.length > 0
      ? [
          text(
            say('limits'),
            list(ready.quotas.map(([grade, limit]) => `${gradeName(making, grade)} ${limit}`)) + roundingText(making, say),
          ),
        ]
      : []),
    // the former head's opinion is asked for where there is a box for it
    ...(making.has('comments') && subjects.some(({ person }) => person?.moved) ? [text(say('moved'), say('movedText'))] : []),
    ...asideText(making, say),
    ...(isRated(making) || ready.boxes.length > 0 ? [text(say('comments'), commentsText(making, say))] : []),
  );
};

/** Who has no row on any tab in this period; why is for HR alone, on the Plan tab. */
function asideText({ review, language }: Making, say: Say): readonly GuideLine[] {
  const people = peopleAside(review).map(({ person: { name, id } }) => nameWithId(language, name, id));
  return people.length > 0 ? [text(say('aside'), say('asideText', { people: people.join(comma(language)) }))] : [];
}

/** Whether anybody scores: a review that only gathers shorter ones has no score tab, and nothing to say of any. */
const isRated = ({ review }: Making): boolean => review.ready.cards.some(({ raters }) => raters.length > 0);

/** Indicators, dimensions and raters, card by card. */
function rated(making: Making, say: Say): readonly GuideLine[] {
  if (!isRated(making)) return [];
  const { cards, full } = making.review.ready;
  const perCard = (parts: (card: (typeof cards)[number]) => readonly string[]): string => {
    const sentences = cards.map((card) => say('card', { card: inWords(making, card.title), list: listIn(making)(parts(card)) }));
    return sentences.join(cards.length > 2 ? '\n' : marksIn(making.language).space);
  };
  return [
    text(say('indicators'), say('indicatorsText', { full })),
    text(
      say('dimensions'),
      perCard(({ dimensions }) =>
        dimensions.map(({ title, weight }) => say('share', { title: inWords(making, title), share: short(weight) })),
      ),
    ),
    text(
      say('raters'),
      perCard(({ raters }) =>
        raters.map(({ counts, share, ...rater }) => {
          const title = inWords(making, rater.title);
          return counts ? say('share', { title, share: short(share) }) : say('shown', { title });
        }),
      ),
    ),
  ];
}

/** What shorter periods make of the score, a sentence each. */
function rollUpsText(making: Making, say: Say): string {
  const periods = wordsFor(making, 'summary');
  const sentences = making.review.ready.rollUps.map(({ from, how, share }) => {
    const values = { cycle: say(from), cycles: small(periods(from)), share: short(share) };
    return capital(say(how, values));
  });
  return sentences.join(marksIn(making.language).space);
}

/** What becomes of a limit that is no whole number of people. */
function roundingText({ review, language }: Making, say: Say): string {
  const { rounding, atLeastOne } = review.ready.headRule;
  const one = atLeastOne === undefined ? [] : [say('atLeastOne', { people: atLeastOne })];
  return [say('limitsEnd') + say(rounding), ...one].join(marksIn(language).space);
}

/** The grades in words, scores that none of them covers, and what the choice between the exact score and the one shown means, by a score just under an edge. */
function gradesText(making: Making, say: Say): string {
  const { grades, basis, decimals } = making.review.ready;
  if (grades.length === 0) return say('noGrades');
  const words = gradesInWords(grades, making.language);
  const bands = grades.map((grade) => ({ grade: inWords(making, grade.name), criterion: readCriterion(grade.criterion) ?? [] }));
  const edge = bands.flatMap(({ criterion }) => criterion).find(({ sign }) => sign === '>=')?.edge;
  const holes = uncovered(grades).map((stretch) => say('hole', { stretch: stretchInWords(stretch, making.language) }));
  const and = (sentence: string): string => [sentence, ...holes].join(marksIn(making.language).space);
  if (edge === undefined || edge <= 0) return and(say('gradesOnly', { grades: words }));
  const score = clean(edge - 5 / 10 ** (decimals + 1));
  const graded = basis === 'exact' ? score : edge;
  const values = { grades: words, score, grade: String(gradeOf(graded, bands) ?? '—') };
  return and(basis === 'exact' ? say('exact', values) : say('asShown', { ...values, as: edge.toFixed(decimals) }));
}

function commentsText(making: Making, say: Say): string {
  const { comments, grades, boxes, boxesFor, cards } = making.review.ready;
  const list = listIn(making);
  const names = grades.filter(({ id }) => comments.includes(id)).map(({ name }) => inWords(making, name));
  const who = comments === 'all' || comments === 'none' ? say(comments) : say('some', { grades: list(names) });
  const parts = list(boxes.map((box) => inWords(making, box)));
  if (boxes.length === 0) return who;
  if (!boxesFor) return who + say('boxes', { boxes: parts });
  const whose = cards.filter(({ id }) => boxesFor.includes(id)).map(({ title }) => inWords(making, title));
  return who + say('boxesFor', { boxes: parts, cards: list(whose) });
}

const follows: Topic = (making, say) => {
  const { streaks, outcomes, plan, cycle } = making.review.ready;
  const list = listIn(making);
  const lines = [
    ...outcomes.map(([grade, outcome]) => text(gradeName(making, grade), outcome)),
    ...streaks.map(({ id, periods, mode, window, ...streak }) => {
      const values = { grades: list(streak.grades.map((grade) => gradeName(making, grade))), count: periods, periods: say(`${cycle}s`) };
      const total = window ? say('streakWindow', { ...values, window }) : say('streakTotal', values);
      const gap = marksIn(making.language).space;
      const own = plan.streaks.find((each) => each.id === id);
      const again = own?.again && streak.again !== 'each' ? answerInWords(plan, own.again) : undefined;
      const besides = [
        again && say('again', { when: inWords(making, again) }),
        streak.service && say(streak.service.by, { years: streak.service.years }),
        streak.caution && inWords(making, streak.caution),
      ];
      const caution = besides.map((words) => (words ? words + gap : '')).join('');
      const clause = {
        text: inWords(making, streak.text),
        caution,
        section: sectionInWords(own?.quote.section ?? '', making.language),
      };
      return text(mode === 'consecutive' ? say('streakInRow', values) : total, say('clause', clause));
    }),
    ...(plan.uses.length > 0
      ? [text(say('uses'), capital(plan.uses.map((use) => small(inWords(making, use.text))).join(marksIn(making.language).semicolon)))]
      : []),
  ];
  return lines.length > 0 ? section(say('follows'), ...lines, text(say('advice'), say('adviceText'))) : [];
};

/** HR’s choice in the words in which it was asked. */
function answerInWords({ decisions }: Plan, id: ReadDecision): Both | undefined {
  const value = decisions.find((each) => each.id === id)?.value;
  if (value?.state !== 'decided' || value.open.as.kind !== 'choice') return undefined;
  return value.open.as.options.find((option) => option.value === value.value)?.label;
}

const reading: Topic = (making, say) => {
  const { plan, cards } = making.review.ready;
  const viewers = knownValue(plan.confidentiality.viewers);
  const channel = knownValue(plan.confidentiality.channel) ?? 'shared';
  const names = typeof viewers === 'string' ? viewers : viewers && listIn(making)(viewers.map((each) => inWords(making, each)));
  const raters = cards.flatMap(({ raters: all }) => all).filter(({ id }, n, all) => all.findIndex((each) => each.id === id) === n);
  return section(
    say('reading'),
    text(say('results'), names ? say('viewers', { viewers: names }) : say('viewersOpen')),
    text(say('file'), say(channel) + say('names')),
    ...raters.flatMap(({ title, via, least }) => {
      const words = inWords(making, title);
      return via === 'tab' ? [] : [text(words, say(via, { title: words, least }))];
    }),
  );
};

const disagree: Topic = (making, say) => {
  const { plan, stages: present } = making.review.ready;
  const { appeal } = plan;
  const inOtherCycles = plan.stages.some(({ id }) => id === 'appeal') && !present.some(({ id }) => id === 'appeal');
  if (!appeal || inOtherCycles) return section(say('disagree'), text(say('appeal'), say('noAppeal')));
  const [days, counted, answer] = [knownValue(appeal.days), knownValue(appeal.counted), knownValue(appeal.answer)];
  const then = [
    inWords(making, appeal.next),
    days === undefined || counted === undefined ? '' : say('within', { days, counted: say(counted) }),
    answer ? say('answer', { days: answer }) : '',
    say('locked'),
  ];
  return section(say('disagree'), text(say('first'), inWords(making, appeal.first)), text(say('next'), then.join('')));
};

const TOPICS: readonly Topic[] = [stages, arithmetic, follows, reading, disagree];

const listIn =
  ({ language }: Making) =>
  (parts: readonly string[]): string =>
    parts.join(comma(language));
