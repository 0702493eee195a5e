// What was found, problems first: each with its row, what is wrong and what to do. Long lists open by themselves at the end.
import { useSignal } from '@preact/signals';
import type { Both } from '../../../src/i18n/both';
import { ErrorIcon, WarnIcon } from '../../icons';
import { inWords, sayPeople, sayRoster } from '../../words';

type Found = {
  readonly level: 'problem' | 'warning';
  readonly path: string;
  readonly sentence: Both;
  /** The rows that it is about, where they can be shown. */
  readonly rows?: readonly number[];
  /** How many of these are of people who are left out. */
  readonly spared?: number;
};

const FIRST = 5;

export const problemsIn = (findings: readonly Found[]): readonly Found[] => findings.filter(({ level }) => level === 'problem');

type Props = { readonly findings: readonly Found[]; readonly onShow?: (rows: readonly number[]) => void };

export function Findings({ findings, onShow }: Props) {
  const problems = problemsIn(findings);
  const warnings = findings.filter(({ level }) => level === 'warning');
  return (
    <>
      {problems.length > 0 && (
        <section class="stack-1">
          <h2 class="label">{sayPeople('problems', { count: problems.length })}</h2>
          <List found={problems} onShow={onShow} />
        </section>
      )}
      {warnings.length > 0 && (
        <section class="stack-1">
          <h2 class="label">{sayPeople('warnings', { count: warnings.length })}</h2>
          <List found={warnings} onShow={onShow} />
        </section>
      )}
    </>
  );
}

type ListProps = { readonly found: readonly Found[]; readonly onShow: Props['onShow'] };

function List({ found, onShow }: ListProps) {
  const all = useSignal(false);
  const more = found.length - FIRST;
  const shown = all.value || more <= 1 ? found : found.slice(0, FIRST);
  return (
    <>
      <ul class={shown[0]?.level === 'problem' ? 'stack' : 'list'}>
        {shown.map((each) => (
          <li key={`${each.path} ${each.sentence.en}`} class={each.level === 'problem' ? 'card bad item' : 'item'}>
            <Sign level={each.level} />
            <div class="grow">
              <Sentence text={inWords(each.sentence)} />
              <Rows found={each} onShow={onShow} />
            </div>
          </li>
        ))}
      </ul>
      {shown.length < found.length && (
        <button type="button" class="link" onClick={() => (all.value = true)}>
          {sayPeople('more', { count: more })}
        </button>
      )}
    </>
  );
}

/** Who of them is left out, and the way to their rows. */
function Rows({ found: { rows = [], spared = 0 }, onShow }: { readonly found: Found; readonly onShow: Props['onShow'] }) {
  if (!onShow || rows.length === 0) return null;
  return (
    <>
      {spared > 0 && <p class="meta">{spared === rows.length ? sayRoster('canWait') : sayRoster('spared', { count: spared })}</p>}
      <button
        type="button"
        class="link"
        aria-label={sayRoster('showOf', { rows: rows.slice(0, 5).join(', ') })}
        onClick={() => onShow(rows)}
      >
        {sayRoster('show')}
      </button>
    </>
  );
}

const Sign = ({ level }: Pick<Found, 'level'>) =>
  level === 'problem' ? (
    <span class="sign error">
      <ErrorIcon />
    </span>
  ) : (
    <span class="sign warn">
      <WarnIcon />
    </span>
  );

/** `Row 5, E-mail: …` with where it is on a line of its own. */
function Sentence({ text }: { readonly text: string }) {
  const [, where, rest] = /^((?:Rows? |第 )[^:：]*)[:：]\s*(.*)$/s.exec(text) ?? [];
  return where && rest ? (
    <p class="grow">
      <span class="strong line-of-its-own">{where}</span>
      {rest}
    </p>
  ) : (
    <p class="grow">{text}</p>
  );
}
