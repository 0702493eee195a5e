// What is amiss in the workbook and can be put right from here: named, then done in one call and told.
import { useMemo, useRef } from 'preact/hooks';
import type { Both } from '../../../src/i18n/both';
import { BusyIcon, DoneIcon, WarnIcon } from '../../icons';
import { FailureLine } from '../../parts/failure';
import { announce } from '../../parts/said';
import { asking } from '../../server/asking';
import { writer } from '../../server/servers';
import { inWords, sayHome } from '../../words';

/** `isNext`: it is the one next step. */
type Props = { readonly sentences: readonly Both[]; readonly isNext?: boolean; readonly onDone: () => void };

export function Repair({ sentences, isNext = false, onDone }: Props) {
  const repair = useMemo(() => asking(writer, 'repair'), []);
  const heading = useRef<HTMLHeadingElement>(null);
  const [mended, running] = [repair.answer.value?.mended, repair.running.value];
  const press = async () => {
    if (running) return;
    const outcome = await repair.ask({});
    if (!outcome?.ok) return;
    announce(doneIn(outcome.value.mended.length));
    heading.current?.focus(); // the button goes with what is mended
    onDone();
  };
  if (sentences.length === 0 && mended === undefined) return null;
  return (
    <section class="stack-1">
      <h2 class="label" tabIndex={-1} ref={heading}>
        {sayHome(sentences.length > 0 ? 'amiss' : 'repaired')}
      </h2>
      {sentences.length === 0 && mended !== undefined && (
        <div class="banner ok">
          <DoneIcon />
          <Sentences first={doneIn(mended.length)} sentences={mended} />
        </div>
      )}
      {sentences.length > 0 && (
        <>
          <div class="banner warn">
            <WarnIcon />
            <Sentences sentences={sentences} />
          </div>
          <FailureLine failure={repair.failure.value} />
          <button type="button" class={`button ${isNext ? 'filled' : 'line'} wide`} aria-busy={running} onClick={() => void press()}>
            {running && <BusyIcon />}
            <span>{sayHome(running ? 'repairing' : 'repair')}</span>
          </button>
        </>
      )}
    </section>
  );
}

const doneIn = (count: number): string => (count === 0 ? sayHome('nothingAmiss') : sayHome('mended', { count }));

const Sentences = ({ first = '', sentences }: { readonly first?: string; readonly sentences: readonly Both[] }) => (
  <ul class="grow stack small">
    {first !== '' && <li class="strong">{first}</li>}
    {sentences.map((sentence) => (
      <li key={sentence.en}>{inWords(sentence)}</li>
    ))}
  </ul>
);
