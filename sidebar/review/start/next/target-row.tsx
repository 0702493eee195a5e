// One target: whose it is, last period's with a click that keeps it, and the field; below, what is wrong with what is typed.
import { nameWithId } from '../../../../src/i18n/lists';
import { WarnIcon } from '../../../icons';
import { useFocusAfter } from '../../../parts/focus-after';
import { language, sayTargets } from '../../../words';
import { FaultText, Input } from '../../decide/editors/field';
import { doubtOf, keptText, readTarget, type Wanted } from './targets';

type Props = {
  readonly id: string;
  readonly heading: string;
  readonly wanted: Wanted;
  readonly text: string;
  readonly onType: (text: string) => void;
};

export function TargetRow({ id, heading, wanted, text, onType }: Props) {
  const focusAfter = useFocusAfter();
  const { name, last, sure } = wanted;
  const who = wanted.id === '' ? name : name === '' ? wanted.id : nameWithId(language(), name, wanted.id);
  const about = { name: who, indicator: heading };
  const read = readTarget(text, sure);
  const fault = read === undefined ? sayTargets('notNumber') : undefined;
  const doubt = doubtOf(wanted, text);
  const keep = () => {
    focusAfter(`answer-${id}`);
    onType(keptText(wanted));
  };
  return (
    <li class="stack-1 padded">
      <div class="row">
        <span class="grow">
          <span class="strong">{who}</span>
          <span class="small quiet line-of-its-own last">
            {last ? sayTargets('last', { value: last[1] }) : sayTargets('noLast')}
            {last && read === null && (
              <>
                {' '}
                <button type="button" class="link" aria-label={sayTargets('keepFor', { ...about, value: last[1] })} onClick={keep}>
                  {sayTargets('keep')}
                </button>
              </>
            )}
          </span>
        </span>
        <span class="target">
          <Input name={id} label={sayTargets('target', about)} value={text} onInput={onType} fault={fault} small figure />
        </span>
      </div>
      <FaultText name={id} text={fault} />
      {doubt !== undefined && (
        <p class="small row top">
          <span class="sign warn">
            <WarnIcon />
          </span>
          <span class="grow">{sayTargets('doubt', { typed: doubt, meant: Number((doubt * 100).toFixed(8)) })}</span>
        </p>
      )}
    </li>
  );
}
