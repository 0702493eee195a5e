// What comes of HR's answers to a plan's decisions, where the plan itself says it in data: told, due, asked for, left out.
import { type Both, inBoth, inLanguage } from '../i18n/both';
import { marksIn } from '../i18n/lists';
import type { Path } from './decide';
import type { Decision, Plan, Stage } from './plan';
import { type AnswerKind, knownValue } from './value';

type Effect = Decision['effect'];
type EffectOf<K extends Effect['is']> = Extract<Effect, { readonly is: K }>;
type Answered<K extends Effect['is']> = {
  readonly path: Path;
  readonly effect: EffectOf<K>;
  readonly title: Both;
  readonly answer: string | number | boolean;
  readonly as: AnswerKind | undefined;
};

/** The decisions with an effect of that kind that are answered. */
function answeredIn<K extends Effect['is']>({ decisions }: Plan, kind: K): readonly Answered<K>[] {
  return decisions.flatMap(({ effect, title, value }, n) => {
    const answer = knownValue(value);
    if (answer === undefined || !isOf(effect, kind)) return [];
    return [{ path: `decisions/${n}/value`, effect, title, answer, as: value.state === 'decided' ? value.open.as : undefined }];
  });
}

const isOf = <K extends Effect['is']>(effect: Effect, kind: K): effect is EffectOf<K> => effect.is === kind;

/** What an indicator is judged by, with the answers that say more of it. */
export const standardOf = (plan: Plan, indicator: string, standard: Both | undefined): Both | undefined =>
  withTold(
    standard,
    answeredIn(plan, 'told').filter(({ effect }) => effect.indicators?.includes(indicator)),
  );

/** A stage with the answers that say more of what is done in it, and by when. */
export function stageAsDecided(plan: Plan, stage: Stage): Stage {
  const what =
    withTold(
      stage.what,
      answeredIn(plan, 'told').filter(({ effect }) => effect.stages?.includes(stage.id)),
    ) ?? stage.what;
  const due = plan.decisions.find(({ effect }) => effect.is === 'due' && effect.stage === stage.id)?.value;
  const like = answeredIn(plan, 'dueLike').find(({ effect, answer }) => answer === effect.answer && effect.stages.includes(stage.id))
    ?.effect.like;
  const other = plan.stages.find(({ id }) => id === like);
  return { ...stage, what, ...(other && { due: other.due }), ...(due && dueFrom(due)) };
}

function dueFrom(value: Decision['value']): Pick<Stage, 'due'> {
  if (value.state !== 'decided' || typeof value.value !== 'number') return {};
  const { open, ...decided } = value;
  const { suggestion: _, ...question } = open;
  return { due: { ...decided, value: { count: value.value, of: 'daysAfter' }, open: question } };
}

/** The grades, by id, that need a comment because HR decided so. */
export const gradesCommented = (plan: Plan): readonly string[] =>
  answeredIn(plan, 'comment').flatMap(({ effect, answer }) => (answer === effect.answer ? effect.grades : []));

/** The indicators, by id, that HR decided to leave out. */
export const leftOut = (plan: Plan): ReadonlySet<string> =>
  new Set(answeredIn(plan, 'drops').flatMap(({ effect, answer }) => (answer === effect.answer ? effect.indicators : [])));

/** The answers that ask HR for an indicator. */
export const wantedIndicators = (plan: Plan): readonly Answered<'adds'>[] =>
  answeredIn(plan, 'adds').filter(({ effect, answer }) => answer === effect.answer);

/** `Within the time set (how late: 3 days)`; the answers alone where there is nothing to say them of. */
function withTold(said: Both | undefined, told: readonly Answered<'told'>[]): Both | undefined {
  if (told.length === 0) return said;
  return inBoth((language) => {
    const { colon, semicolon, open, close } = marksIn(language);
    const words = told.map(
      ({ title, answer, as }) => inLanguage(title, language) + colon + inLanguage(answerInWords(answer, as), language),
    );
    return said ? inLanguage(said, language) + open + words.join(semicolon) + close : words.join(semicolon);
  });
}

function answerInWords(answer: string | number | boolean, as: AnswerKind | undefined): Both {
  const option = as?.kind === 'choice' ? as.options.find(({ value }) => value === answer) : undefined;
  if (option) return option.label;
  const unit = as?.kind === 'number' ? as.unit : undefined;
  return inBoth((language) => (unit ? `${answer} ${inLanguage(unit, language)}` : String(answer)));
}
