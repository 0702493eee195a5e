// One function: what it does, how it is written, its examples, and a foot that inserts the chosen one.
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { CATALOGUE, type FunctionName } from '../../src/functions/catalogue';
import type { Entry } from '../../src/functions/declare';
import type { Both } from '../../src/i18n/both';
import { ScreenHead } from '../parts/screen-head';
import { inserter } from '../server/servers';
import { inWords, say } from '../words';
import { ExampleChoice } from './example-choice';
import { InsertFoot } from './insert-foot';
import { insertion } from './insertion';

type Props = { readonly name: FunctionName; readonly onBack: () => void };

export function FunctionPage({ name, onBack }: Props) {
  const entry: Entry = CATALOGUE[name]();
  const target = useMemo(() => insertion(inserter, entry.page.examples), [name]);

  // before the page is drawn, so that the button never looks as if it knew its cell
  useLayoutEffect(() => {
    target.look();
    // the active cell may have changed whenever someone comes back from the sheet
    document.documentElement.addEventListener('pointerenter', target.look);
    window.addEventListener('focus', target.look);
    return () => {
      document.documentElement.removeEventListener('pointerenter', target.look);
      window.removeEventListener('focus', target.look);
    };
  }, [target]);

  return (
    <>
      <ScreenHead title={name} back={say('back')} onBack={onBack} />
      <div class="body">
        <p>{inWords(entry.page.about)}</p>
        <code class="code">{signatureOf(name, entry)}</code>
        <Arguments entry={entry} />
        <ExampleChoice examples={entry.page.examples} target={target} />
      </div>
      <InsertFoot target={target} />
    </>
  );
}

/** `=GRADE(score, [bands], [unnamed])` */
const signatureOf = (name: FunctionName, { parameters }: Entry): string =>
  `=${name}(${Object.entries(parameters)
    .map(([parameter, { shown }]) => (shown.optional ? `[${parameter}]` : parameter))
    .join(', ')})`;

const Arguments = ({ entry: { page, parameters } }: { readonly entry: Entry }) => (
  <section class="stack">
    <h2 class="label">{say('arguments')}</h2>
    <dl class="args">
      {Object.entries(parameters).map(([parameter, { shown }]) => (
        <div key={parameter}>
          <dt>
            <code>{parameter}</code> {shown.optional && <span class="meta">{say('optional')}</span>}
          </dt>
          <dd>{said(page.parameters[parameter])}</dd>
        </div>
      ))}
    </dl>
  </section>
);

const said = (prose: Both | undefined): string => (prose ? inWords(prose) : '');
