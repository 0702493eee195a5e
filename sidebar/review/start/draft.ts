// A review that is about to be started: everything HR has chosen and answered so far. Kept with the workbook as HR goes (kept-draft.ts).
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Language } from '../../../src/i18n/languages';
import { dayOf, instantIn } from '../../../src/plans/day';
import { decide, type Path, reopen } from '../../../src/plans/decide';
import { nextPeriod } from '../../../src/plans/next-period';
import { type Period, periodOf } from '../../../src/plans/period';
import type { Plan } from '../../../src/plans/plan';
import type { AsideAsked } from '../../../src/plans/set-aside';
import type { Cycle } from '../../../src/plans/value';
import type { Holidays } from '../../../src/plans/working-days';
import { type Asking, asking } from '../../server/asking';
import { creator, reader } from '../../server/servers';
import { language, saySettings, tell } from '../../words';
import type { DecideScreen } from '../decide/decide-props';
import type { DraftsByPlan } from '../decide/drafts';
import { likelyPeriod } from '../periods';
import { planWith } from '../plan-names';
import { type Due, dueAfter, type Last } from './going-on';
import { enteredTargets, type TypedTargets, type Wanted, wantedTargets } from './next/targets';
import { type Counted, counted } from './people/counted';
import type { PlanFilter } from './plans/plan-search';
import { reviewArgs } from './review-args';

export type Step = 'next' | 'changes' | 'targets' | 'plans' | 'details' | 'cycle' | 'decide' | 'people' | 'period' | 'preview' | 'create';

/** An answer, who gave it and when; by path. */
type Given = Parameters<typeof decide>[2];
export type Answers = ReadonlyMap<Path, Given>;

export type Aside = Readonly<Record<string, AsideAsked>>;
export type SettingAside = AsideAsked & { readonly id: string };

export type Draft = {
  readonly step: Signal<Step>;
  readonly search: Signal<string>;
  readonly filter: Signal<PlanFilter>;
  readonly planId: Signal<string>;
  /** With the answers so far; a plan that is left for another keeps its own. */
  readonly plan: ReadonlySignal<Plan | undefined>;
  readonly withAnswers: (plan: Plan) => Plan;
  readonly cycle: Signal<Cycle>;
  /** What was answered and has made no review yet, by plan and in the order in which it was. */
  readonly answers: ReadonlySignal<ReadonlyMap<string, Answers>>;
  /** Answers all at once, as they were kept. */
  readonly answerAll: (all: ReadonlyMap<string, Answers>) => void;
  /** The id of the review that is gone on from, '' for none; and what the server tells of it, once it has been asked. */
  readonly from: Signal<string>;
  readonly last: Signal<Last | undefined>;
  /** Goes on from a review: with all that was answered and chosen, for the next period by the plan's calendar that is not in the workbook. */
  readonly goOnFrom: (review: Last, there: readonly string[], holidays: Holidays) => void;
  readonly answer: (path: Path, value: unknown) => void;
  readonly reopen: (path: Path) => void;
  /** What is typed into answers and not saved yet: kept when the decisions are left and opened again. */
  readonly typed: DraftsByPlan;
  /** Which of the screens of decisions is shown. */
  readonly deciding: Signal<DecideScreen>;
  readonly roster: Asking<'checkPeople'>;
  /** Departments that are not reviewed. */
  readonly untickedDepartments: Signal<ReadonlySet<string>>;
  readonly counted: ReadonlySignal<Counted>;
  /** IDs by rater; a rater that is missing here is found by position. */
  readonly named: Signal<Readonly<Record<string, readonly string[]>>>;
  /** Those set aside for the period, by ID; and whoever is about to be, on the screen for that. */
  readonly aside: Signal<Aside>;
  readonly settingAside: Signal<SettingAside | undefined>;
  /** Targets of each their own as they are typed, for whomever; and those that the review has a place for. */
  readonly targets: Signal<TypedTargets>;
  readonly wanted: ReadonlySignal<readonly Wanted[]>;
  readonly year: Signal<number>;
  readonly n: Signal<number>;
  readonly due: Signal<Due>;
  /** Of the tabs; the sidebar's own until HR chooses. */
  readonly language: Signal<Language | ''>;
  readonly setCycle: (cycle: Cycle) => void;
  /** With the last review's days, moved to it. */
  readonly setPeriod: (period: Period, holidays: Holidays) => void;
  /** Asks what would be made. An answer that does not fit the plan is a failure that names it. */
  readonly check: () => void;
  readonly preview: Asking<'previewReview'>;
  readonly creation: Asking<'createReview'>;
  /** One call, however often it is pressed. */
  readonly create: () => Promise<void>;
  /** Goes on from no review any more: a start begins with a plan. */
  readonly startAnew: () => void;
  /** After a review is made: the next start begins with a plan, and the answers stay. */
  readonly begin: () => void;
};

export function newDraft(sender: ReadonlySignal<string>): Draft {
  const step = signal<Step>('plans');
  const answers = signal<ReadonlyMap<string, Answers>>(new Map());
  /** Those with which a review was made: told anew once one of them changes. */
  const made = signal<ReadonlySet<Answers>>(new Set());
  const answered = signal<ReadonlyMap<string, Plan>>(new Map());
  const planId = signal('');
  const plan = computed(() => answered.value.get(planId.value) ?? planWith(planId.value));
  const deciding = signal<DecideScreen>('list');
  const cycle = signal<Cycle>('year');
  const roster = asking(reader, 'checkPeople');
  const untickedDepartments = signal<ReadonlySet<string>>(new Set());
  const named = signal<Readonly<Record<string, readonly string[]>>>({});
  const aside = signal<Aside>({});
  const settingAside = signal<SettingAside>();
  const targets = signal<TypedTargets>({});
  const year = signal(0);
  const n = signal(1);
  const due = signal<Due>({});
  const fromReview = signal('');
  const last = signal<Last>();
  const tabLanguage = signal<Language | ''>('');
  const preview = asking(reader, 'previewReview');
  const creation = asking(creator, 'createReview');

  const people = computed(() => roster.answer.value?.people ?? []);
  const countedNow = computed(() => counted(plan.value, cycle.value, people.value, untickedDepartments.value, Object.keys(aside.value)));

  const wanted = computed(() => wantedTargets(plan.value, cycle.value, people.value, countedNow.value, last.value?.targets));

  /** `given`: undefined where an answer is taken back. The last answer is the last in order. */
  function keep(outcome: ReturnType<typeof decide<Plan>>, path: Path, given: Given | undefined): void {
    if (!outcome.ok) return;
    const { id } = outcome.plan;
    const others = [...(answers.value.get(id) ?? [])].filter(([other]) => other !== path);
    batch(() => {
      answered.value = new Map(answered.value).set(id, outcome.plan);
      answers.value = new Map(answers.value).set(id, new Map([...others, ...(given ? [[path, given] as const] : [])]));
    });
  }

  function answerAll(all: ReadonlyMap<string, Answers>): void {
    for (const [id, each] of all) {
      for (const [path, given] of each) {
        const own = answered.value.get(id) ?? planWith(id);
        if (own) keep(decide(own, path, given), path, given);
      }
    }
  }

  function setPeriod(period: Period, holidays: Holidays): void {
    batch(() => {
      cycle.value = period.cycle;
      year.value = period.year;
      n.value = period.n;
      due.value = plan.value ? dueAfter(last.value, plan.value, period, holidays) : {};
    });
  }

  function startAnew(): void {
    batch(() => {
      planId.value = '';
      fromReview.value = '';
      last.value = undefined;
      aside.value = {};
      settingAside.value = undefined;
      targets.value = {};
      step.value = 'plans';
    });
  }

  const args = () =>
    reviewArgs({
      roster: roster.answer.value?.roster ?? '',
      plan: plan.value,
      period: { cycle: cycle.value, year: year.value, n: n.value },
      language: tabLanguage.value || language(),
      named: named.value,
      due: due.value,
      aside: aside.value,
      targets: enteredTargets(wanted.value, targets.value),
      only: untickedDepartments.value.size === 0 ? undefined : countedNow.value.ticked,
      print: roster.answer.value?.print,
    });

  return {
    typed: new Map(),
    deciding,
    answers: computed(() => new Map([...answers.value].filter(([, each]) => !made.value.has(each)))),
    answerAll,
    step,
    search: signal(''),
    filter: signal<PlanFilter>('all'),
    planId,
    plan,
    withAnswers: (each) => answered.value.get(each.id) ?? each,
    cycle,
    from: fromReview,
    last,
    goOnFrom(from, there, holidays) {
      const period = periodOf(from.period);
      if (!period) return;
      batch(() => {
        // what is typed for the period after another is no answer here
        if (fromReview.value !== `${from.plan}:${from.period}`) targets.value = {};
        fromReview.value = `${from.plan}:${from.period}`;
        last.value = from;
        planId.value = from.plan;
        deciding.value = 'list';
        answerAll(new Map([[from.plan, new Map(from.answers.map(({ path, ...answer }) => [path, answer]))]]));
        if (!plan.value) return;
        const next = nextPeriod(plan.value, period, there);
        setPeriod(next, holidays);
        tabLanguage.value = from.language;
        named.value = from.carried?.named ?? {};
        untickedDepartments.value = new Set(from.carried?.unticked);
        aside.value = {};
        step.value = 'next';
      });
    },
    answer(path, value) {
      const who = sender.value.trim() || saySettings('hr');
      const given = { value, who, when: instantIn(new Date()) };
      if (plan.value) keep(decide(plan.value, path, given), path, given);
    },
    reopen(path) {
      if (plan.value) keep(reopen(plan.value, path), path, undefined);
    },
    roster,
    untickedDepartments,
    counted: countedNow,
    named,
    aside,
    settingAside,
    targets,
    wanted,
    year,
    n,
    due,
    language: tabLanguage,
    setPeriod,
    setCycle(next) {
      const likely = likelyPeriod(next, dayOf(new Date()));
      batch(() => {
        if (next !== cycle.value || year.value === 0) {
          year.value = likely.year;
          n.value = likely.n;
          due.value = {};
        }
        cycle.value = next;
      });
    },
    check() {
      const asked = args();
      if (asked.ok) void preview.ask(asked.args);
      else preview.failure.value = { code: 'open', ...tell('odd', { path: asked.path }), at: new Date() };
    },
    preview,
    creation,
    async create() {
      const asked = args();
      if (creation.running.value || !asked.ok) return;
      step.value = 'create';
      await creation.ask(asked.args);
    },
    startAnew,
    begin() {
      batch(() => {
        const own = answers.value.get(planId.value);
        if (own) made.value = new Set([...made.value, own]);
        startAnew();
        creation.forget();
        preview.forget();
      });
    },
  };
}

/** The cycles that the policy gives; undefined where it is HR who says. */
export const givenCycles = ({ cycles }: Plan): readonly Cycle[] | undefined => (cycles.state === 'given' ? cycles.value : undefined);
