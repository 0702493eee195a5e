// Targets of each their own: last period's is shown, and kept with one click or typed anew. What stays blank is typed on the score tabs later.
import { fill } from '../../../../src/i18n/fill';
import { marksIn } from '../../../../src/i18n/lists';
import { WarnIcon } from '../../../icons';
import { FailureReport } from '../../../parts/failure';
import { NextButton } from '../../../parts/next-button';
import { useSaid } from '../../../parts/said';
import { StepHead } from '../../../parts/step-head';
import { Waiting } from '../../../parts/waiting';
import { inWords, language, sayPeople, sayTargets } from '../../../words';
import { titleOfKey } from '../../periods';
import type { Draft } from '../draft';
import type { Last } from '../going-on';
import { TargetGroup } from './target-group';
import { allKept, canKeep, countTargets, groupsOf, type Wanted } from './targets';

type Props = { readonly draft: Draft; readonly last: Last; readonly onBack: () => void; readonly onDone: () => void };

export function TargetsStep({ draft, last, onBack, onDone }: Props) {
  const { targets, wanted, roster } = draft;
  const { all, entered, faults, blank } = countTargets(wanted.value, targets.value);
  const { groups, areMany } = groupsOf(wanted.value);
  const keepable = wanted.value.filter((each) => canKeep(each, targets.value)).length;
  const count = sayTargets('entered', { count: entered, all });
  const period = inWords(titleOfKey(last.period));
  useSaid(count);
  const keepAll = () => {
    if (keepable > 0) targets.value = allKept(wanted.value, targets.value);
  };
  return (
    <>
      <StepHead title={sayTargets('title')} at="targets" onBack={onBack} />
      <div class="body">
        {roster.running.value && <Waiting text={sayPeople('reading')} />}
        {roster.failure.value && <FailureReport failure={roster.failure.value} op="checkPeople" />}
        <div class="stack-1">
          <div class="row between">
            <span class="strong">{count}</span>
            <button type="button" class="link" aria-disabled={keepable === 0} onClick={keepAll}>
              {sayTargets('keepAll')}
            </button>
          </div>
          <p class="meta">{sayTargets('from', { period })}</p>
        </div>
        {last.targets?.lost && (
          <div class="banner warn">
            <WarnIcon />
            <p class="grow small">{sayTargets('lost', { period })}</p>
          </div>
        )}
        {groups.map((group, n) => (
          <TargetGroup
            key={`${group.kept}\n${group.department}`}
            id={`target-${n}`}
            heading={headingOf(group.wanted[0])}
            {...{ group, targets }}
            folded={areMany}
          />
        ))}
        <p class="meta">{sayTargets('shared')}</p>
      </div>
      <div class="foot">
        <p class="small quiet">{blank > 0 ? sayTargets('blank', { count: blank }) : ''}</p>
        <NextButton label={sayTargets('continue')} off={faults > 0 ? sayTargets('faults', { count: faults }) : ''} onPress={onDone} />
      </div>
    </>
  );
}

/** An indicator's title with its unit. */
function headingOf(wanted: Wanted | undefined): string {
  if (!wanted) return '';
  const name = inWords(wanted.title);
  return wanted.unit ? fill(marksIn(language()).withUnit, { name, unit: inWords(wanted.unit) }) : name;
}
