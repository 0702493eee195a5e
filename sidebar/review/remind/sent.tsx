// What came of sending: who was written to and when, who was not and why.
import { CloseIcon, DoneIcon, WarnIcon } from '../../icons';
import { ScreenHead } from '../../parts/screen-head';
import { SignItem, SignList } from '../../parts/sign-list';
import { sayRemind } from '../../words';
import { PerhapsSent } from './perhaps-sent';
import { type Result, saidOf } from './remind-state';
import type { Read } from './who-first';

type Props = {
  readonly review: string;
  readonly result: Result;
  /** As it is by now. */
  readonly read: Read;
  readonly onSettled: () => void;
  readonly onBack: () => void;
};

type Why = Result['unsent'][number]['why'] | 'notChosen' | 'waits';
const WHY = {
  finished: 'whyFinished',
  noAddress: 'whyNoAddress',
  refused: 'whyRefused',
  perhaps: 'whyPerhaps',
  since: 'whySince',
  notChosen: 'whyNotChosen',
  waits: 'whyWaits',
} as const satisfies Readonly<Record<Why, string>>;
/** Where HR has something to do. */
const ASKS: ReadonlySet<Why> = new Set(['noAddress', 'refused', 'perhaps', 'waits']);

export function SentScreen({ review, result, read, onSettled, onBack }: Props) {
  const { sent, unsent, asked } = result;
  const names = new Map(asked.behind.map(({ id, name }) => [id, name]));
  const out = new Set(sent.map(({ id }) => id));
  const said = new Map(unsent.map(({ id, why }): [string, Why] => [id, why]));
  const waits = new Set(read.waiting);
  const notSent = asked.behind.flatMap(({ id, name, email }): readonly { name: string; why: Why }[] => {
    if (out.has(id)) return [];
    return [{ name, why: said.get(id) ?? (waits.has(id) ? 'waits' : email === '' ? 'noAddress' : 'notChosen') }];
  });
  return (
    <>
      <ScreenHead title={sayRemind('title')} onBack={onBack} />
      <div class="body">
        <div class={sent.length > 0 ? 'banner ok' : 'banner'}>
          {sent.length > 0 ? <DoneIcon /> : <WarnIcon />}
          <div class="grow small">
            <p class="strong">{saidOf(result)}</p>
            {sent.length > 0 && <p>{sayRemind('logged')}</p>}
          </div>
        </div>
        <PerhapsSent review={review} mails={read.perhaps} onSettled={onSettled} />
        {sent.length > 0 && (
          <SignList title={sayRemind('sent')}>
            {sent.map(({ id, to, at }) => (
              <SignItem key={id} sign="ok" Icon={DoneIcon} text={names.get(id) ?? id} about={`${to} · ${at.slice(11, 16)}`} />
            ))}
          </SignList>
        )}
        {notSent.length > 0 && (
          <SignList title={sayRemind('notSent')}>
            {notSent.map(({ name, why }) => (
              <SignItem
                key={name}
                sign={ASKS.has(why) ? 'warn' : 'idle'}
                Icon={ASKS.has(why) ? WarnIcon : CloseIcon}
                text={name}
                about={sayRemind(WHY[why])}
              />
            ))}
          </SignList>
        )}
      </div>
      <div class="foot">
        <button type="button" class="button filled wide" onClick={onBack}>
          {sayRemind('home')}
        </button>
      </div>
    </>
  );
}
