// The one field of an answer that is typed: named by the question, with what belongs to it and what is wrong under it.
import type { ComponentChildren } from 'preact';
import type { AnswerKind } from '../../../../src/plans/value';
import type { EditorProps } from './editor';
import { FaultText, type FieldProps, Input } from './field';

type Props = Pick<EditorProps<AnswerKind, string>, 'draft' | 'set' | 'faultAt'> &
  Pick<FieldProps, 'describedBy' | 'hint' | 'unit' | 'figure' | 'lines'> & { readonly children?: ComponentChildren };

export const AnswerField = ({ draft, set, faultAt, children, ...field }: Props) => (
  <div class="stack-1">
    <Input name="answer" labelledBy="question" value={draft} onInput={set} fault={faultAt('answer')} {...field} />
    {children}
    <FaultText name="answer" text={faultAt('answer')} />
  </div>
);
