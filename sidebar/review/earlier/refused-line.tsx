// One line that is not taken: why, and each way on: a grade of the plan's, what the score is, or leaving it out.
import { useSignal } from '@preact/signals';
import type { Answer } from '../../../src/rpc/contract';
import { ErrorIcon } from '../../icons';
import { SignItem } from '../../parts/sign-list';
import { takeFocus } from '../../parts/take-focus';
import { inWords, sayEarlier } from '../../words';
import type { EarlierState } from './earlier-state';

type Props = {
  readonly refused: Answer<'checkEarlier'>['first'][number];
  readonly earlier: EarlierState;
  readonly onChoose: EarlierState['choose'];
};

export function RefusedLine({ refused: { line, what, why, ask }, earlier: { choices }, onChoose }: Props) {
  const open = useSignal(false);
  const { grades, left } = choices.value;
  /** With the line, for who does not see it. */
  const named = (label: string) => ({ 'aria-label': `${label}: ${inWords(what)}`, children: label });
  return (
    <SignItem sign="error" Icon={ErrorIcon} text={inWords(what)} about={inWords(why)}>
      <span class="row wraps">
        {ask?.kind === 'grade' &&
          (open.value ? (
            ask.names.map((name, n) => (
              <button
                key={name}
                type="button"
                class="button plain compact"
                ref={n === 0 ? takeFocus : null}
                onClick={() => void onChoose({ grades: { ...grades, [ask.word]: name } })}
                {...named(name)}
              />
            ))
          ) : (
            <button
              type="button"
              class="link small"
              onClick={() => {
                open.value = true;
              }}
              {...named(sayEarlier('chooseGrade'))}
            />
          ))}
        {ask?.kind === 'low' && (
          <button
            type="button"
            class="link small"
            onClick={() => void onChoose({ low: 'meant' })}
            {...named(sayEarlier('meant', { meant: ask.meant }))}
          />
        )}
        {ask && ask.kind !== 'grade' && (
          <button
            type="button"
            class="link small"
            onClick={() => void onChoose({ [ask.kind]: 'written' })}
            {...named(sayEarlier('right', { typed: ask.typed }))}
          />
        )}
        <button
          type="button"
          class="link small"
          onClick={() => void onChoose({ left: [...left, line] })}
          {...named(sayEarlier('leaveOut'))}
        />
      </span>
    </SignItem>
  );
}
