// How points come about: the method, what it does in a sentence, and what it needs besides.
import { type Method, method } from '../../../../src/plans/plan-indicators';
import type { AnswerKind } from '../../../../src/plans/value';
import { hasDetail, METHOD_KEYS } from '../../../../src/scoring/kpi-methods';
import { useSaid } from '../../../parts/said';
import { KIND_HELP, KIND_NAMES, METHOD_KINDS, sayKpi } from '../method-words';
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
  const kpi = draft.kind === 'kpi' && draft.method !== '' ? draft.method : undefined;
  const helpText = kpi ? sayKpi(`${kpi}Help`) : draft.kind === '' ? '' : say(KIND_HELP[draft.kind]);
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
          options={METHOD_KEYS.map((value) => ({ value, label: sayKpi(value) }))}
          fault={faultAt(`${name}-method`)}
          describedBy={helpId}
          onPick={(picked) => change({ method: METHOD_KEYS.find((each) => each === picked) ?? '', detail: '' })}
        />
      )}
      <p class="small quiet" id={helpId}>
        {helpText}
      </p>
      {kpi && hasDetail(kpi) && <Field title={sayKpi(`${kpi}Detail`)} {...text('detail')} />}
      {draft.kind === 'steps' && <Field title={say('stepsTitle')} hint={say('stepsHint')} lines={3} {...text('steps')} />}
      {draft.kind === 'deduct' && <Field title={say('deductTitle')} unit={say('points')} figure {...text('points')} />}
    </div>
  );
}
