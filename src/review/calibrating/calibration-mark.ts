// Where it is kept who was confirmed. What was confirmed is a row of the Log, as every decision is: whose result, which, at which session. Any
// editor of the Log may type there, so the rows that count are named by their fingerprints in metadata of the script's own project on the
// Summary, left in the same call. Both are found wherever the tabs are moved, sorted or renamed; a row that is changed or cut counts no more,
// and its people are open again. Adjustments is not the place: its rows are results that are not what the raters' scores give. A column of the
// Summary would not do either: its rows spill, and reviews that run already would have none.
import type { Request } from '../../workbook/requests/request';
import { changeMark, type Metadata, markIdFor, marksWith, putMark } from '../project-mark';

/** `prints`: of the Log's rows that count. `ended`: when the calibration was ended and by whom; undefined while it goes on. */
export type Calibration = {
  readonly prints: readonly string[];
  readonly ended?: { readonly at: string; readonly by: string } | undefined;
};
export type CalibrationMark = Calibration & { readonly id: number };

const CALIBRATION_MARK = 'st.cal';

const idFor = (seal: number): number => markIdFor(seal, 49_979_687);

/** Those on a tab. */
export const calibrationMarks = (metadata: readonly Metadata[]): readonly CalibrationMark[] =>
  marksWith(metadata, CALIBRATION_MARK).map(({ id, text }) => {
    const [prints = '', at = '', by = ''] = text.split(' ');
    return { id, prints: prints.split(',').filter(Boolean), ended: at === '' ? undefined : { at, by } };
  });

/** Which of them counts on a tab that has these seals. */
export function calibrationIn(marks: readonly CalibrationMark[] = [], seals: ReadonlySet<number> = new Set()): Calibration | undefined {
  const ids = new Set([...seals].map(idFor));
  const found = marks.find(({ id }) => ids.has(id));
  return found && { prints: found.prints, ended: found.ended };
}

/** `seal`: the Summary's own. `before`: what is there already. */
export function markCalibration(sheetId: number, seal: number, { prints, ended }: Calibration, before: Calibration | undefined): Request {
  const text = [prints.join(','), ...(ended ? [ended.at, ended.by] : [])].join(' ');
  return before ? changeMark(idFor(seal), text) : putMark(idFor(seal), CALIBRATION_MARK, text, sheetId);
}
