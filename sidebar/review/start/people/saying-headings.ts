// What HR says of a roster's headings and words: kept with the workbook, and the roster as it then is read.
import { useMemo } from 'preact/hooks';
import type { Answer, Args } from '../../../../src/rpc/contract';
import { useFocusAfter } from '../../../parts/focus-after';
import { type Asking, asking } from '../../../server/asking';
import { writer } from '../../../server/servers';

/** `people`: the roster, read again by what is said; the focus goes back to the field. */
export function useSayingHeadings(people: Asking<'checkPeople'>, onSaid?: (roster: Answer<'checkPeople'>) => void) {
  const saying = useMemo(() => asking(writer, 'sayRoster'), []);
  const focusAfter = useFocusAfter();
  const onSay = async (said: Omit<Args<'sayRoster'>, 'roster'>, field: string): Promise<void> => {
    const told = await saying.ask({ roster: people.answer.value?.roster ?? '', ...said });
    if (!told?.ok) return;
    focusAfter(field);
    people.answer.value = told.value;
    onSaid?.(told.value);
  };
  return { saying, onSay };
}
