// How points come about: the method, what it does in a sentence, and what it needs besides.
import { type Method, method } from '../../../../src/plans/plan-indicators';
import type { AnswerKind } from '../../../../src/plans/value';
import { useSaid } from '../../../parts/said';
import { DETAIL_NAMES, KIND_HELP, KIND_NAMES, KPI_HELP, KPI_METHODS, METHOD_KINDS, needsDetail } from '../method-words';
import { say } from '../words';
import type { Editor, EditorProps } from './editor';
import { Field, Select } from './field';
import { type MethodDraft, methodDraft, readMethod } from './method-draft';

type As = Extract<AnswerKind, { kind: 'method' }>;

export const methodEditor: Editor<As, MethodDraft> = {
  start: (_, value) => methodDraft(asMethod(value)),
  read: (draft) => {
    const read = readMethod(draft, 'how');
    return 'fault' in read ? { faults: [read.fault] } : read;
  },
  View: ({ draft, set, faultAt }) => <MethodFields name="how" draft={draft} set={set} faultAt={faultAt} />,
};

const asMethod = (value: unknown): Method | undefined => method.safeParse(value).data;

type Props = Pick<EditorProps<As, MethodDraft>, 'draft' | 'set' | 'faultAt'> & { readonly name: string };

export function MethodFields({ name, draft, set, faultAt }: Props) {
  const change = (part: Partial<MethodDraft>) => set({ ...draft, ...part });
  const help = draft.kind === 'kpi' && draft.method !== '' ? KPI_HELP[draft.method] : draft.kind !== '' ? KIND_HELP[draft.kind] : undefined;
  const helpText = help ? say(help) : '';
  useSaid(helpText);
  const helpId = `answer-${name}-help`;
  const text = (field: 'detail' | 'steps' | 'points') => ({
    name: `${name}-${field}`,
    value: draft[field],
    onInput: (typed: string) => change({ [field]: typed }),
    fault: faultAt(`${name}-${field}`),
  });
  return (
    <div class="stack">
      <Select
        title={say('method')}
        name={`${name}-kind`}
        value={draft.kind}
        options={METHOD_KINDS.map((value) => ({ value, label: say(KIND_NAMES[value]) }))}
        fault={faultAt(`${name}-kind`)}
        describedBy={helpId}
        onPick={(kind) => change({ kind: METHOD_KINDS.find((each) => each === kind) ?? '' })}
      />
      {draft.kind === 'kpi' && (
        <Select
          title={say('kpiMethod')}
          name={`${name}-method`}
          value={draft.method}
          options={KPI_METHODS.map((value) => ({ value, label: say(value) }))}
          fault={faultAt(`${name}-method`)}
          describedBy={helpId}
          onPick={(picked) => change({ method: KPI_METHODS.find((each) => each === picked) ?? '', detail: '' })}
        />
      )}
      <p class="small quiet" id={helpId}>
        {helpText}
      </p>
      {draft.kind === 'kpi' && needsDetail(draft.method) && <Field title={say(DETAIL_NAMES[draft.method])} {...text('detail')} />}
      {draft.kind === 'steps' && <Field title={say('stepsTitle')} hint={say('stepsHint')} lines={3} {...text('steps')} />}
      {draft.kind === 'deduct' && <Field title={say('deductTitle')} unit={say('points')} figure {...text('points')} />}
    </div>
  );
}
