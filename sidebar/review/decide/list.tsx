// The list of all decisions for a review: what is needed to start, section by section, then what is not needed yet and what may be added.
import type { ComponentChildren } from 'preact';
import type { Path } from '../../../src/plans/decide';
import type { Finding } from '../../../src/plans/finding';
import { OpenIcon } from '../../icons';
import { NextButton } from '../../parts/next-button';
import { StepHead } from '../../parts/step-head';
import { takeFocus } from '../../parts/take-focus';
import { inWords } from '../../words';
import type { DecideProps } from './decide-props';
import { type Decision, type Group, isOpen, sectionsOf } from './decisions';
import type { Drafts } from './drafts';
import { givenIn } from './given-values';
import { DecisionRow } from './list-rows';
import { Problems } from './problems';
import { findingsAt } from './trial';
import { WhoGets } from './who/who-gets';
import { say } from './words';

type Props = Pick<DecideProps, 'plan' | 'cycle' | 'people' | 'onBack' | 'onDone'> & {
  readonly decisions: readonly Decision[];
  readonly findings: readonly Finding[];
  readonly drafts: Drafts;
  readonly cameFrom: Path | 'given' | 'suggestions' | undefined;
  /** Sections that HR opened or closed, by key; the others are open where there is work or the list is short. */
  readonly folds: Map<string, boolean>;
  readonly onOpen: (decision: Decision) => void;
  readonly onShow: (screen: 'given' | 'suggestions') => void;
};

/** A list this short is shown whole. */
const SHORT = 16;

export function DecisionList(props: Props) {
  const { plan, cycle, people, decisions, findings, cameFrom, onBack, onDone, onOpen, onShow } = props;
  const needed = decisions.filter(({ group }) => group === 'start');
  const left = needed.filter(isOpen);
  const problems = findings.filter(({ level }) => level === 'problem');
  const suggested = decisions.filter((each) => isOpen(each) && each.open.suggestion !== undefined);
  const given = givenIn(plan).length;
  const done = needed.length - left.length;
  const [first] = left;
  return (
    <>
      <StepHead
        title={say('title')}
        at="decide"
        withoutFocus={cameFrom !== undefined && !(cameFrom === 'suggestions' && !first)}
        onBack={onBack}
      />
      <div class="body">
        <div class="stack">
          <div class="row between">
            <span class="strong">{say('doneOf', { done, all: needed.length })}</span>
            <span class="small quiet">
              {left.length === 0 ? say('nothingBlocks') : left.length === 1 ? say('oneBlocks') : say('blocks', { count: left.length })}
            </span>
          </div>
          <progress
            class={left.length === 0 ? 'done' : ''}
            value={done}
            max={Math.max(1, needed.length)}
            aria-label={say('doneOf', { done, all: needed.length })}
          />
          {first && (
            <div class="wrap">
              <button
                type="button"
                class="button soft compact"
                ref={cameFrom === 'suggestions' && suggested.length === 0 ? takeFocus : null}
                onClick={() => onOpen(first)}
              >
                {say('oneByOne')}
              </button>
              {suggested.length > 0 && (
                <button
                  type="button"
                  class="button line compact"
                  ref={cameFrom === 'suggestions' ? takeFocus : null}
                  onClick={() => onShow('suggestions')}
                >
                  {say('allSuggestions', { count: suggested.length })}
                </button>
              )}
            </div>
          )}
        </div>
        <WhoGets {...{ plan, cycle, people, cameFrom, onOpen }} decisions={decisions.filter(({ group }) => group === 'who')} />
        <Problems findings={findings} decisions={decisions} onOpen={onOpen} />
        <Needed {...props} needed={needed} />
        <More {...props} group="later" title={say('notYet')} about={say('notYetHelp')} />
        <More {...props} group="may" title={say('youMay')} about={say('youMayHelp')} />
        {given > 0 && (
          <button type="button" class="tap" ref={cameFrom === 'given' ? takeFocus : null} onClick={() => onShow('given')}>
            <span class="grow">{say('seeGiven', { count: given })}</span>
            <OpenIcon />
          </button>
        )}
      </div>
      <div class="foot">
        <NextButton label={say('continue')} onPress={onDone} off={reasonOf(left.length, problems.length)} />
      </div>
    </>
  );
}

function reasonOf(open: number, problems: number): string {
  if (open > 0) return open === 1 ? say('oneMore') : say('more', { count: open });
  if (problems > 0) return problems === 1 ? say('oneProblem') : say('problems', { count: problems });
  return '';
}

type RowsProps = Props & { readonly rows: readonly Decision[]; readonly heading: 'h3' | 'h4' };

const Rows = ({ rows, heading, findings, drafts, cameFrom, onOpen }: RowsProps) => (
  <ul class="stack">
    {rows.map((decision) => (
      <li key={decision.path}>
        <DecisionRow
          {...{ decision, heading, onOpen }}
          problem={findingsAt(findings, decision.path)
            .filter(({ level }) => level === 'problem')
            .map(({ sentence }) => inWords(sentence))
            .join(' ')}
          typed={drafts.value.has(decision.path)}
          cameFrom={cameFrom === decision.path}
        />
      </li>
    ))}
  </ul>
);

/** What is needed, by section; within each what is open comes first. */
function Needed(props: Props & { readonly needed: readonly Decision[] }) {
  const { needed } = props;
  const sections = sectionsOf(needed);
  if (needed.length === 0) return <p class="quiet">{say('nothingNeeded')}</p>;
  return (
    <section class="stack">
      <h2 class="heading">{say('needed')}</h2>
      {sections.map(({ key, title, decisions }) => {
        const open = decisions.filter(isOpen);
        return (
          <Fold
            key={key}
            {...{ ...props, id: key, heading: 'h3' as const, title }}
            count={open.length > 0 ? say('toAnswer', { count: open.length }) : say('nOf', { n: decisions.length, all: decisions.length })}
            wide={open.length > 0 || needed.length <= SHORT || decisions.some(({ path }) => path === props.cameFrom)}
          >
            <Rows {...props} heading="h4" rows={[...open, ...decisions.filter((each) => !isOpen(each))]} />
          </Fold>
        );
      })}
    </section>
  );
}

type MoreProps = Props & { readonly group: Group; readonly title: string; readonly about: string };

function More({ group, title, about, ...props }: MoreProps) {
  const rows = props.decisions.filter((each) => each.group === group);
  if (rows.length === 0) return null;
  const open = rows.filter(isOpen).length;
  return (
    <Fold
      {...{ ...props, id: group, heading: 'h2' as const, title }}
      count={say('nOf', { n: rows.length - open, all: rows.length })}
      wide={rows.some(({ path }) => path === props.cameFrom)}
    >
      <p class="small quiet">{about}</p>
      <Rows {...props} heading="h3" rows={rows} />
    </Fold>
  );
}

type FoldProps = Pick<Props, 'folds'> & {
  readonly id: string;
  readonly heading: 'h2' | 'h3';
  readonly title: string;
  readonly count: string;
  readonly wide: boolean;
  readonly children: ComponentChildren;
};

/** A part of the list that opens and closes, and stays as HR left it. */
const Fold = ({ id, heading: Heading, title, count, wide, folds, children }: FoldProps) => (
  <details
    class="fold"
    open={folds.get(id) ?? wide}
    onToggle={({ currentTarget: { open } }) => {
      // the event comes too when the page itself opens it
      if (open !== (folds.get(id) ?? wide)) folds.set(id, open);
    }}
  >
    <summary>
      <Heading class={`grow ${Heading === 'h2' ? 'heading' : 'label'}`}>{title}</Heading>
      <span class="meta num">{count}</span>
    </summary>
    <div class="stack">{children}</div>
  </details>
);
