// How grades are spread: before and now, against the limits; by department, when asked for.
import { type GradeSpread, spreadOf } from '../../../src/scoring/spread';
import { DoneIcon, WarnIcon } from '../../icons';
import { sayCalibrate } from '../../words';
import { isScored, type Person, type Read } from './calibration-state';
import { GradeChip, stepOf } from './grade-chip';
import { Histogram } from './histogram';

type Props = {
  readonly people: readonly Person[];
  readonly rules: Read['rules'];
  /** They are all whom limits are about. */
  readonly isAll: boolean;
};

export function Spread({ people, rules, isAll }: Props) {
  const scored = people.filter(isScored);
  const spread = spreadOf(scored.map(gradesOf), rules, isAll);
  const most = Math.max(1, ...spread.flatMap(({ before, after }) => [before, after]));
  const limited = rules.limits.length > 0;
  return (
    <section class="stack">
      <h2 class="heading">{sayCalibrate(limited ? 'spread' : 'spreadAlone')}</h2>
      {scored.length === 0 ? <p>{sayCalibrate('nobody')}</p> : <Histogram people={scored} rules={rules} />}
      {spread.length > 0 && scored.length > 0 && (
        <>
          <table class={limited && isAll ? 'spread limited' : 'spread'}>
            <caption class="unseen">{sayCalibrate(limited ? 'spread' : 'spreadAlone')}</caption>
            <thead>
              <tr>
                <th scope="col">{sayCalibrate('grade')}</th>
                <th scope="col">{sayCalibrate('before')}</th>
                <th scope="col">{sayCalibrate('after')}</th>
                {limited && isAll && <th scope="col">{sayCalibrate('limit')}</th>}
              </tr>
            </thead>
            <tbody>
              {spread.map((each) => (
                <Line key={each.grade} {...{ each, most, rules }} limited={limited && isAll} />
              ))}
            </tbody>
          </table>
          <p class="meta">{sayCalibrate('beforeHelp')}</p>
          {!limited && <p class="small quiet">{sayCalibrate('noLimits')}</p>}
          {limited && !isAll && <p class="small quiet">{sayCalibrate('limitsForAll')}</p>}
          <Departments people={scored} rules={rules} />
        </>
      )}
    </section>
  );
}

const gradesOf = ({ before, grade }: Person) => ({ before, after: grade });

type LineProps = { readonly each: GradeSpread; readonly most: number; readonly rules: Read['rules']; readonly limited: boolean };

function Line({ each: { grade, before, after, limit }, most, rules, limited }: LineProps) {
  const bar = (count: number, kind: string) => (
    <td class="num">
      <span class={before === after ? '' : 'strong'}>{count}</span>
      <span class="track" aria-hidden="true">
        {count > 0 && <i class={`${kind} bar-${stepOf(grade, rules) ?? 'none'}`} style={{ width: `${(count / most) * 100}%` }} />}
      </span>
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <GradeChip name={grade} rules={rules} />
      </th>
      {bar(before, 'hollow')}
      {bar(after, 'full')}
      {limited && <td>{limit && <Verdict limit={limit} />}</td>}
    </tr>
  );
}

function Verdict({ limit: { off, least, most } }: { readonly limit: NonNullable<GradeSpread['limit']> }) {
  return (
    <>
      <span class="meta line-of-its-own">{limitInWords(least, most)}</span>
      {off === 0 ? (
        <span class="badge">
          <DoneIcon />
          {sayCalibrate('ok')}
        </span>
      ) : (
        <span class="badge open">
          <WarnIcon />
          {sayCalibrate(off > 0 ? 'over' : 'short', { count: Math.abs(off) })}
        </span>
      )}
    </>
  );
}

function limitInWords(least: number, most: number): string {
  if (least === most && most > 0) return sayCalibrate('exactly', { heads: most });
  if (most === Number.POSITIVE_INFINITY) return sayCalibrate('least', { heads: least });
  return least === 0 ? sayCalibrate('most', { heads: most }) : sayCalibrate('between', { least, most });
}

/** Each with the grades that somebody there has or had. */
function Departments({ people, rules }: Pick<Props, 'people' | 'rules'>) {
  const names = [...new Set(people.map(({ department }) => department))].sort((a, b) => Number(a === '') - Number(b === ''));
  if (names.length < 2) return null;
  return (
    <details class="unfold">
      <summary>{sayCalibrate('departments')}</summary>
      <ul class="list tight">
        {names.map((name) => {
          const own = people.filter(({ department }) => department === name);
          const some = spreadOf(own.map(gradesOf), rules, false).filter(({ before, after }) => before + after > 0);
          return (
            <li key={name} class="stack-1">
              <span>{sayCalibrate('group', { group: name || sayCalibrate('noDepartment'), count: own.length })}</span>
              <ul class="wrap spaced">
                {some.map(({ grade, before, after }) => (
                  <li key={grade}>
                    <span aria-hidden="true">
                      <GradeChip name={grade} rules={rules} />{' '}
                      <span class={before === after ? 'num small' : 'num small strong'}>{sayCalibrate('arrow', { before, after })}</span>
                    </span>
                    <span class="unseen">{sayCalibrate('was', { grade, before, after })}</span>
                  </li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
