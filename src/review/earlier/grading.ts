// A plan's grades in one cycle, as earlier results are held to them: by name in any language, and by score.
import { inLanguage } from '../../i18n/both';
import type { Language } from '../../i18n/languages';
import { foldName } from '../../plans/fold-id';
import type { Plan } from '../../plans/plan';
import { readyGrades } from '../../plans/ready-grades';
import { type Cycle, knownValue } from '../../plans/value';
import { gradingBy } from '../../scoring/grading';

export type Grading = {
  /** Best first, as the workbook's language has them; none where the plan has no grades. */
  readonly names: readonly string[];
  /** Each by its name in any language and by its id, folded. */
  readonly named: ReadonlyMap<string, string>;
  /** The grade of a score; `—` in a hole between grades, as on the Summary. */
  readonly gradeOf: (score: number) => string;
};

export function gradingOf({ grades }: Plan, cycle: Cycle, language: Language): Grading {
  const list = readyGrades(grades, cycle).map(({ id, name, criterion }) => {
    const policys = grades.list.find((each) => each.id === id)?.name ?? name;
    return { own: inLanguage(name, language), all: [id, ...Object.values(name), ...Object.values(policys)], criterion };
  });
  const rules = list.map(({ own, criterion }) => ({ grade: own, criterion }));
  const by = { basis: knownValue(grades.basis) ?? 'exact', decimals: knownValue(grades.decimals) ?? 2 } as const;
  return {
    names: list.map(({ own }) => own),
    named: new Map([...list].reverse().flatMap(({ own, all }) => all.map((name) => [foldName(name), own] as const))),
    gradeOf: gradingBy(rules, by),
  };
}
