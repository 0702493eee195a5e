// A page of its own around the decision screens: one plan of the library with its answers in this page's own state.
/// <reference path="../../sidebar/page.d.ts" />
import { signal } from '@preact/signals';
import { render } from 'preact';
import { Decide } from '../../sidebar/review/decide/decide';
import type { DecideProps } from '../../sidebar/review/decide/decide-props';
import { editorFor } from '../../sidebar/review/decide/editors/bound';
import { valuesOf } from '../../sidebar/review/decide/values';
import { decide, reopen } from '../../src/plans/decide';
import { LIBRARY } from '../../src/plans/library';
import type { Plan } from '../../src/plans/plan';
import type { Cycle } from '../../src/plans/value';
import '../../sidebar/styles/tokens.css';
import '../../sidebar/styles/components.css';
import '../../sidebar/styles/functions.css';
import '../../sidebar/styles/review.css';

export type Setting = {
  readonly plan: string;
  readonly cycle: Cycle;
  readonly answers: readonly (readonly [path: string, value: unknown])[];
  readonly people?: DecideProps['people'];
};
/** What the screens asked of whoever shows them, in order. */
export type Asked = readonly [what: 'answer' | 'reopen' | 'back' | 'done', path?: string, value?: unknown];

declare global {
  interface Window {
    readonly setting: Setting;
    asked: Asked[];
    /** What the editor makes of an answer that it is opened with. */
    again(plan: string, path: string, value: unknown): unknown;
  }
}

const WHO = { who: 'liufang@example.com', when: '2026-06-22T08:00:00.000Z' };

const { setting } = window;
const library = LIBRARY.find(({ id }) => id === setting.plan);
if (!library) throw new Error(`no plan ${setting.plan}`);
const plan = signal<Plan>(library);
window.asked = [];
/** Going back leaves the screens; coming again is another visit. */
const visit = signal(0);
const typed: DecideProps['typed'] = new Map();

function answer(path: string, value: unknown): void {
  const outcome = decide(plan.value, path, { value, ...WHO });
  if (!outcome.ok) throw new Error(`${outcome.why} at ${path}`);
  plan.value = outcome.plan;
}

window.again = (id, path, value) => {
  const of = LIBRARY.find((each) => each.id === id);
  const at = valuesOf(of).find((each) => each.path === path)?.value;
  if (!of || at?.state !== 'open') return `nothing is open at ${id} ${path}`;
  const editor = editorFor(at.as, { plan: of, path });
  return editor.read(editor.start(value));
};

for (const [path, value] of setting.answers) answer(path, value);

function Page() {
  return (
    <Decide
      key={visit.value}
      plan={plan.value}
      cycle={setting.cycle}
      people={setting.people}
      onAnswer={(path, value) => {
        window.asked.push(['answer', path, value]);
        answer(path, value);
      }}
      onReopen={(path) => {
        window.asked.push(['reopen', path]);
        const outcome = reopen(plan.value, path);
        if (outcome.ok) plan.value = outcome.plan;
      }}
      typed={typed}
      onBack={() => {
        window.asked.push(['back']);
        visit.value += 1;
      }}
      onDone={() => window.asked.push(['done'])}
    />
  );
}

const panel = document.createElement('main');
panel.className = 'st panel';
document.body.append(panel);
render(<Page />, panel);
