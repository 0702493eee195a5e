// One decision being answered: what is typed, what is wrong with it, and saving it.
import type { Path } from '../../../src/plans/decide';
import type { Plan } from '../../../src/plans/plan';
import type { Cycle } from '../../../src/plans/value';
import type { RosterPerson } from '../roster-person';
import type { Decision } from './decisions';
import { changeDraft, type Drafts, dropDraft } from './drafts';
import { editorFor } from './editors/bound';
import type { Fault } from './editors/editor';
import { tryOut } from './trial';

type Given = {
  readonly plan: Plan;
  readonly cycle: Cycle;
  readonly decision: Decision;
  readonly drafts: Drafts;
  readonly people: readonly RosterPerson[] | undefined;
  readonly onAnswer: (path: Path, value: unknown) => void;
};

export type Answering = ReturnType<typeof answering>;

export function answering({ plan, cycle, decision, drafts, people, onAnswer }: Given) {
  const { path, open, answer } = decision;
  const editor = editorFor(open.as, { plan, path, people });
  const draft = drafts.value.get(path);
  const saved = editor.start(answer?.value);
  const typed = draft ? draft.typed : saved;
  const reading = editor.read(typed);
  const verdict = 'value' in reading ? tryOut(plan, cycle, decision, reading.value) : { problems: [], warnings: [], plan };
  const faults: readonly Fault[] = 'faults' in reading ? reading.faults : verdict.problems.map((text) => ({ at: '', text }));

  const shown = ({ at, blank = false }: Fault): boolean => {
    if (!draft) return answer !== undefined && !blank;
    return draft.pressed || (!blank && (at === '' || draft.touched.has(at)));
  };

  const set = (next: unknown): void => {
    // typing what is saved already is no change
    if (JSON.stringify(next) === JSON.stringify(saved)) dropDraft(drafts, path);
    else changeDraft(drafts, path, next, { typed: next });
  };

  return {
    /** Something is typed that is not saved. */
    changed: draft !== undefined,
    faults,
    warnings: verdict.warnings,
    /** The plan as it would be with what is typed, where that is an answer. */
    plan: verdict.plan,
    /** What is wrong with the answer as a whole. */
    whole: faults.filter((fault) => fault.at === '' && shown(fault)),
    view: () => editor.view(typed, set, (name) => faults.find((fault) => fault.at === name && shown(fault))?.text),
    touch: (name: string): void => {
      if (draft && name && !draft.touched.has(name)) changeDraft(drafts, path, typed, { touched: new Set([...draft.touched, name]) });
    },
    useSuggestion: (): void => set(editor.start(open.suggestion)),
    dropChanges: (): void => dropDraft(drafts, path),

    /** Saves; or shows all that is wrong and answers the first field to mend. */
    save: (): { readonly saved: true } | { readonly saved: false; readonly field: string } => {
      if ('value' in reading && faults.length === 0) {
        dropDraft(drafts, path);
        onAnswer(path, reading.value);
        return { saved: true };
      }
      const field = faults[0]?.at ?? '';
      changeDraft(drafts, path, typed, { pressed: true, typed: editor.reveal(typed, field) });
      return { saved: false, field };
    },
  };
}
