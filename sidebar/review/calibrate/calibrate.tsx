// Calibrating: looking results over, settling them person by person, and adjusting one of them on the way. What was chosen and typed stays meanwhile.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { comma } from '../../../src/i18n/lists';
import type { Answer } from '../../../src/rpc/contract';
import { FailureReport } from '../../parts/failure';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { reader, writer } from '../../server/servers';
import { language, sayCalibrate } from '../../words';
import { Adjust } from '../adjust/adjust';
import { mayConfirm, newCalibration } from './calibration-state';
import { LookOver } from './look-over';
import { Settle } from './settle';

type Props = { readonly review: string; readonly onBack: () => void };

export function Calibrate({ review, onBack }: Props) {
  const look = useMemo(() => asking(reader, 'readCalibration'), []);
  const confirm = useMemo(() => asking(writer, 'confirmResults'), []);
  const end = useMemo(() => asking(writer, 'endCalibration'), []);
  const state = useMemo(newCalibration, []);
  const view = useSignal<'look' | 'settle'>('look');
  /** Whose result is adjusted meanwhile, and the button that led there. */
  const [adjusting, left] = [useSignal(''), useSignal('')];
  const [said, moved] = [useSignal(''), useSignal('')];
  const start = async () => {
    const outcome = await look.ask({ review });
    if (!outcome?.ok) return;
    if (state.on.value === '') state.on.value = outcome.value.today;
    const able = new Set(outcome.value.people.filter(mayConfirm).map(({ id }) => id));
    state.picked.value = new Set([...state.picked.value].filter((id) => able.has(id)));
  };
  useEffect(() => void start(), [review]);
  // back from adjusting, beside what led there; where that is gone the title has the focus
  useEffect(() => {
    if (adjusting.value === '' && left.value !== '') document.getElementById(left.value)?.focus();
  }, [adjusting.value]);
  const read = look.answer.value;
  const failure = look.failure.value;
  if (adjusting.value !== '') return <Adjust review={review} person={adjusting.value} onBack={adjusted} />;
  if (!read)
    return (
      <>
        <ScreenHead title={sayCalibrate('title')} onBack={onBack} />
        <div class="body">
          {failure ? <FailureReport failure={failure} op="readCalibration" /> : <Waiting text={sayCalibrate('reading')} />}
        </div>
        <div class="foot">
          {failure && <TryAgain busy={look.running.value ? sayCalibrate('reading') : undefined} onPress={() => void start()} />}
        </div>
      </>
    );
  if (view.value === 'look') return <LookOver {...{ read, state, onAdjust, onBack }} onGo={turnTo('settle')} />;
  return (
    <Settle
      {...{ read, state, said, moved, onAdjust }}
      confirming={confirm.running.value}
      ending={end.running.value}
      failure={confirm.failure.value ?? end.failure.value ?? failure}
      onConfirm={() => void press()}
      onEnd={() => void finish()}
      onBack={turnTo('look')}
      onHome={onBack}
    />
  );

  function onAdjust(person: string, from: string): void {
    [said.value, moved.value] = ['', ''];
    [left.value, adjusting.value] = [from, person];
  }

  /** The list as it is by then comes first: whoever was adjusted may stand in it no more. */
  async function adjusted(): Promise<void> {
    await start();
    adjusting.value = '';
  }

  function turnTo(to: 'look' | 'settle') {
    return () => {
      [said.value, moved.value, left.value] = ['', '', ''];
      view.value = to;
    };
  }

  async function press(): Promise<void> {
    const chosen = (read?.people ?? []).filter(mayConfirm).filter(({ id }) => state.picked.value.has(id));
    const people = chosen.map(({ id, score, grade }) => ({ id, score, grade }));
    const { session, took, on } = state;
    [said.value, moved.value] = ['', ''];
    const outcome = await confirm.ask({ review, people, session: session.value.trim(), took: took.value.trim(), on: on.value });
    if (!outcome?.ok) return;
    if ('moved' in outcome.value) {
      const others = new Set(outcome.value.moved.map(({ id }) => id));
      state.picked.value = new Set([...state.picked.value].filter((id) => !others.has(id)));
      moved.value = sayCalibrate('moved', { who: outcome.value.moved.map(movedInWords).join(comma(language())) });
    } else {
      said.value = sayCalibrate('confirmed', { count: outcome.value.count });
      state.picked.value = new Set();
      announce(said.value);
    }
    await start();
  }

  async function finish(): Promise<void> {
    said.value = '';
    confirm.forget();
    const outcome = await end.ask({ review });
    if (!outcome?.ok) return;
    await start();
    announce(sayCalibrate('endedNow'));
  }
}

type Moved = Extract<Answer<'confirmResults'>, { readonly moved: unknown }>['moved'][number];

const movedInWords = ({ name, now }: Moved): string =>
  now
    ? sayCalibrate('movedOne', { name, now: [now.score, now.grade].filter((each) => each !== '').join(' ') })
    : sayCalibrate('gone', { name });
