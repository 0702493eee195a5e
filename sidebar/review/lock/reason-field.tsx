// The field for a reason that is kept in the Log, and whether it says something.
import type { Signal } from '@preact/signals';
import { LongField } from '../../parts/fields';
import { sayLock } from '../../words';

/** As the server has it (review/locking/locking.ts). */
const LEAST = 5;
export const saysWhy = (reason: string): boolean => reason.trim().length >= LEAST;

type Props = { readonly label: string; readonly reason: Signal<string> };

export const ReasonField = ({ label, reason }: Props) => <LongField label={label} value={reason} help={sayLock('reasonHelp')} />;
