// What is wrong with the plan as it is answered, with the way to each answer that can mend it; and what is only to be known.
import type { Finding } from '../../../src/plans/finding';
import { ErrorIcon, WarnIcon } from '../../icons';
import { inWords } from '../../words';
import type { Decision } from './decisions';
import { say } from './words';

type Props = {
  readonly findings: readonly Finding[];
  readonly decisions: readonly Decision[];
  readonly onOpen: (decision: Decision) => void;
};

export function Problems({ findings, decisions, onOpen }: Props) {
  if (findings.length === 0) return null;
  return (
    <ul class="stack">
      {findings.map(({ level, path, sentence }) => {
        const at = decisions.find((decision) => path === decision.path || path.startsWith(`${decision.path}/`));
        return (
          <li key={`${path} ${sentence.en}`} class={level === 'problem' ? 'banner error small' : 'banner warn small'}>
            {level === 'problem' ? <ErrorIcon /> : <WarnIcon />}
            <div class="grow">
              <p>{inWords(sentence)}</p>
              {at && (
                <button
                  type="button"
                  class="link"
                  aria-label={say('changeThis', { question: inWords(at.open.question) })}
                  onClick={() => onOpen(at)}
                >
                  {say('change')}
                </button>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
