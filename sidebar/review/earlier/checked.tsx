// Lines that have been looked through: how many can be taken in, which are not and why, what is to be known, and the button that adds them.
import { useEffect, useRef } from 'preact/hooks';
import type { Answer } from '../../../src/rpc/contract';
import { InfoIcon, WarnIcon } from '../../icons';
import { FailureLine } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { useSaid } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { SignItem, SignList } from '../../parts/sign-list';
import { inWords, sayEarlier } from '../../words';
import type { EarlierState } from './earlier-state';
import { RefusedLine } from './refused-line';

type Checked = Answer<'checkEarlier'>;
type Props = { readonly earlier: EarlierState; readonly checked: Checked };

export function Checked({ earlier, checked }: Props) {
  const { check, add } = earlier;
  const { lines, taken, rows, refused, first, notes } = checked;
  const heading = useRef<HTMLParagraphElement>(null);
  useSaid(`${taken} ${sayEarlier('of', { lines })}`, 'whenShown');
  useEffect(() => heading.current?.focus(), []);
  const choose: EarlierState['choose'] = async (more) => {
    heading.current?.focus(); // what was pressed goes with the answer
    await earlier.choose(more);
  };
  return (
    <>
      <ScreenHead title={sayEarlier('title')} onBack={earlier.back} withoutFocus />
      <div class="body">
        <p class="row baseline" tabIndex={-1} ref={heading}>
          <span class="figure">{taken}</span>
          <span class="quiet">{sayEarlier('of', { lines })}</span>
        </p>
        {refused > 0 && (
          <SignList title={sayEarlier('notTaken')}>
            {first.map((each) => (
              <RefusedLine key={each.line} refused={each} earlier={earlier} onChoose={choose} />
            ))}
          </SignList>
        )}
        {refused > first.length && <p class="small quiet">{sayEarlier('more', { count: refused - first.length })}</p>}
        {notes.length > 0 && (
          <SignList title={sayEarlier('know')}>
            {notes.map((note) => (
              <Note key={note.key} note={note} earlier={earlier} onChoose={choose} />
            ))}
          </SignList>
        )}
        <p class="small quiet">{sayEarlier('signed')}</p>
      </div>
      <div class="foot">
        <FailureLine failure={add.failure.value ?? check.failure.value} />
        <p class="small quiet">{sayEarlier('onlyAdded')}</p>
        <NextButton
          label={rows === 1 ? sayEarlier('addOne') : sayEarlier('add', { count: rows })}
          off={rows === 0 ? sayEarlier('nothing') : ''}
          busy={add.running.value ? sayEarlier('adding') : check.running.value ? sayEarlier('checking') : undefined}
          onPress={() => void earlier.take()}
        />
        {add.failure.value && (
          <button type="button" class="button plain wide" onClick={() => void earlier.look()}>
            {sayEarlier('checkAgain')}
          </button>
        )}
      </div>
    </>
  );
}

type NoteProps = { readonly note: Checked['notes'][number]; readonly earlier: EarlierState; readonly onChoose: EarlierState['choose'] };

function Note({ note: { sign, what, why, ask }, earlier: { choices }, onChoose }: NoteProps) {
  const { fill, exempt } = choices.value;
  const [label, more] =
    ask === 'fill'
      ? [sayEarlier(fill ? 'leaveBlank' : 'fill'), { fill: !fill }]
      : ask === 'exempt'
        ? [sayEarlier(exempt ? 'noRows' : 'exempt'), { exempt: !exempt }]
        : [sayEarlier('takeBack'), { left: [] }];
  return (
    <SignItem sign={sign} Icon={sign === 'warn' ? WarnIcon : InfoIcon} text={inWords(what)} about={why && inWords(why)}>
      {ask && (
        <button type="button" class="link small" onClick={() => void onChoose(more)}>
          {label}
        </button>
      )}
    </SignItem>
  );
}
