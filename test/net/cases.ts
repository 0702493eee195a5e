// What the net is drawn over: every plan of the library in each of its cycles and in each language, once into a file of its own and once beside
// the period before; and a few files that differ in what they are, not in the plan.
import type { Language } from '../../src/i18n/languages';
import { LIBRARY } from '../../src/plans/library';
import type { Person } from '../../src/plans/person';
import type { Cycle } from '../../src/plans/value';
import { company } from '../workbook/company';
import { answeredPlan, cyclesOf, namedFor, peopleFor } from '../workbook/fixtures';

type Net = {
  readonly name: string;
  /** As the sidebar sends them with `previewReview` and `createReview`. */
  readonly args: object;
  /** The same review one period later. */
  readonly next: object;
  readonly rows: readonly (readonly unknown[])[];
  readonly locale: string;
  readonly rosterTitle: string;
};

const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];

export function netCases(): readonly Net[] {
  const plain = LIBRARY.flatMap(({ id }) =>
    cyclesOf(answeredPlan(id)).flatMap((cycle) => LANGUAGES.map((language) => caseOf(id, cycle, language))),
  );
  return [
    ...plain,
    { ...caseOf('plan-05', 'half', 'en'), name: 'comma-locale', locale: 'de_DE' },
    { ...caseOf('plan-03', 'month', 'zh-CN'), name: 'adopted-roster', rosterTitle: '花名册' },
    caseOf('plan-05', 'half', 'zh-CN', company(300), 'company-of-300'),
    caseOf('plan-05', 'half', 'en', company(9), 'company-of-9'),
  ];
}

function caseOf(
  id: string,
  cycle: Cycle,
  language: Language,
  people: readonly Person[] = peopleFor(answeredPlan(id)),
  name = `${id}-${cycle}-${language}`,
): Net {
  const plan = answeredPlan(id);
  const period = { cycle, year: 2026, n: 1 };
  const args = { roster: 'Staff', plan, period, language, named: namedFor(plan, people), due: { scoring: '2026-07-03' } };
  const after = { ...period, ...(cycle === 'year' ? { year: 2027 } : { n: 2 }) };
  return { name, args, next: { ...args, roster: '', period: after }, rows: rowsOf(people), locale: 'en_US', rosterTitle: 'Staff' };
}

const HEAD = ['工号', '姓名', '邮箱', '部门', '岗位', '考核组', '直接上级', '分管领导', '入职日期', '奖金基数', '状态', '试用期至'];

const rowsOf = (people: readonly Person[]): Net['rows'] => [
  HEAD,
  ...people.map((person) => [
    ...[person.id, person.name, person.email, person.department, person.position, person.group, person.manager ?? ''],
    ...[person.executive ?? '', person.hired ?? '', person.base ?? '', person.status === 'probation' ? '试用期' : '在职'],
    person.probationEnds ?? '',
  ]),
];
