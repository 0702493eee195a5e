// A grade in its own colour, or with a dashed edge where it is none of the plan's.
import { sayCalibrate } from '../../words';
import type { Read } from './calibration-state';

type Props = { readonly name: string; readonly rules: Read['rules'] };

export const stepOf = (name: string, { grades }: Read['rules']): number | undefined => grades.find(({ grade }) => grade === name)?.step;

export const GradeChip = ({ name, rules }: Props) => (
  <span class={`grade grade-${stepOf(name, rules) ?? 'none'}`}>{name === '' ? sayCalibrate('noGrade') : name}</span>
);
