// What a result letter says of one person, from the Summary as it stands: only of them, and so that its reader can redo the sum.
import { inLanguage } from '../../i18n/both';
import { comma } from '../../i18n/lists';
import { foldId } from '../../plans/fold-id';
import type { ReadyPlan } from '../../plans/ready';
import type { ReadyCard } from '../../plans/ready-cards';
import { type Cycle, type Quote, quotesOf } from '../../plans/value';
import { textOf } from '../../scoring/reading';
import { criterionInWords, gradesInWords } from '../../workbook/grade-words';
import { cardOf } from '../card-of';
import type { ReviewReadBack } from '../read-back';
import type { ReviewRecord } from '../review-record';

type Row = ReviewReadBack['tabs'][number]['rows'][number];

/** A line of the sum: what it is, its score, its points out of 100, and what it counts. */
export type SumLine = {
  readonly title: string | { readonly rollUp: Cycle };
  readonly score: number;
  readonly weight: number;
  readonly counts: number;
};

export type Letter = {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly group: string;
  readonly final: number;
  /** What the raters' scores give, where another result counts. */
  readonly calculated: number | undefined;
  /** '' where the plan has no grades. */
  readonly grade: string;
  readonly gradeWords: string;
  readonly bands: string;
  readonly lines: readonly SumLine[];
  /** Whether the lines add up to the score: where they do not, as with N/A, the letter shows no sum that does not hold. */
  readonly adds: boolean;
  /** Roles with their shares; no names. */
  readonly raters: string;
  readonly comments: readonly { readonly title: string; readonly text: string }[];
  readonly follows: string;
  /** The clauses of the policy that it rests on. */
  readonly clauses: readonly string[];
  readonly rank: number | undefined;
};

/** What a letter cannot be without. */
export type Lacking = 'score' | 'grade' | 'comments';
export type LetterOf = {
  readonly letter: Letter;
  readonly lacking: readonly Lacking[] /** Names of others that stand in it. */;
  readonly others: readonly string[];
};

export function lettersOf(read: ReviewReadBack, ready: ReadyPlan, { language }: Pick<ReviewRecord, 'language'>): readonly LetterOf[] {
  const rowsOf = (key: string) => read.tabs.find((tab) => tab.key === key)?.rows ?? [];
  const rows = rowsOf('summary');
  const boxes = new Map(rowsOf('comments').map((row) => [foldId(textOf(row.id)), row]));
  const names = rows.map(({ name }) => textOf(name)).filter((name) => name.length > 1);
  return rows.map((row) => {
    const id = textOf(row.id);
    const card = cardOf(ready, textOf(row.group), language);
    const comments = commentsIn(boxes.get(foldId(id)), ready, language);
    const [final, calculated] = [numberIn(row.final), numberIn(row.calculated)];
    const lines = card ? linesOf(row, card, ready, language) : [];
    const sum = lines.reduce((all, { counts }) => all + counts, 0);
    const own = ready.grades.find(({ name, id: grade }) => [inLanguage(name, language), grade].includes(textOf(row.grade)));
    const letter: Letter = {
      ...{ id, name: textOf(row.name), department: textOf(row.department), group: ready.cards.length > 1 ? textOf(row.group) : '' },
      final: final ?? 0,
      calculated: calculated !== undefined && calculated !== final ? calculated : undefined,
      grade: textOf(row.grade),
      gradeWords: own ? criterionInWords(own.criterion, language) : '',
      bands: gradesInWords(ready.grades, language),
      lines,
      adds: lines.length > 0 && Math.abs(sum - (calculated ?? final ?? Number.NaN)) < CLOSE,
      raters: card ? sharesOf(card, language) : '',
      comments,
      follows: textOf(row.outcome),
      clauses: clausesOf(textOf(row.outcome), ready, language),
      rank: numberIn(row.rank),
    };
    const lacking: readonly (Lacking | false)[] = [
      final === undefined && 'score',
      ready.grades.length > 0 && letter.grade === '' && 'grade',
      comments.some(({ text }) => text === '') && 'comments',
    ];
    const said = comments.map(({ text }) => text).join('\n');
    const others = names.filter((name) => name !== letter.name && !letter.name.includes(name) && said.includes(name));
    return { letter, lacking: lacking.filter((each) => each !== false), others: [...new Set(others)] };
  });
}

/** Half a unit of the second decimal: what is shown adds up. */
const CLOSE = 0.005;

const numberIn = (cell: unknown): number | undefined => (typeof cell === 'number' ? cell : undefined);

/** Of dimensions, then of the shorter periods that count. */
function linesOf(row: Row, card: ReadyCard, ready: ReadyPlan, language: ReviewRecord['language']): readonly SumLine[] {
  const rolled = ready.rollUps.filter(({ share, cards }) => share > 0 && cards.includes(card.id));
  const rest = 100 - rolled.reduce((sum, { share }) => sum + share, 0);
  const line = (title: SumLine['title'], cell: unknown, weight: number): readonly SumLine[] =>
    typeof cell === 'number' && weight > 0 ? [{ title, score: cell, weight, counts: (cell * weight) / 100 }] : [];
  return [
    ...card.dimensions.flatMap(({ id, title, weight }) => line(inLanguage(title, language), row[`dimension:${id}`], (weight * rest) / 100)),
    ...rolled.flatMap(({ from, share }) => line({ rollUp: from }, row[`rollUp:${from}`], share)),
  ];
}

const sharesOf = ({ raters }: ReadyCard, language: ReviewRecord['language']): string =>
  raters
    .filter(({ counts }) => counts)
    .map(({ title, share }) => `${inLanguage(title, language)} ${share}%`)
    .join(comma(language));

function commentsIn(row: Row | undefined, { boxes }: ReadyPlan, language: ReviewRecord['language']): Letter['comments'] {
  return row ? boxes.map((box, n) => ({ title: inLanguage(box, language), text: textOf(row[`box:${n}`]).trim() })) : [];
}

/** Of the rules whose words stand there. */
function clausesOf(follows: string, { plan, streaks, outcomes }: ReadyPlan, language: ReviewRecord['language']): readonly string[] {
  if (follows === '') return [];
  const bySection = ({ section }: Quote): string => section;
  const ruled = streaks
    .filter(({ text }) => follows.includes(inLanguage(text, language)))
    .flatMap(({ id }) => plan.streaks.find((each) => each.id === id)?.quote ?? []);
  const given = plan.outcomes.state === 'given' && outcomes.some(([, text]) => follows.includes(text)) ? quotesOf(plan.outcomes) : [];
  return [...new Set([...ruled, ...given].map(bySection))];
}
