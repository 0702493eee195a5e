// Closing a period: what is missing, each with its way on; who is set aside and what is waived; what happens then; and what was done.

import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Answer } from '../../../src/rpc/contract';
import { CircleIcon, DoneIcon, GivenIcon, LockIcon } from '../../icons';
import { FailureLine, FailureReport } from '../../parts/failure';
import { NextButton } from '../../parts/next-button';
import { Pair } from '../../parts/pairs';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { SignItem, SignList } from '../../parts/sign-list';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { reader, writer } from '../../server/servers';
import { inWords, sayClose } from '../../words';
import { Closed } from './closed';
import { ObstacleRow } from './obstacle-row';
import { argsOf, give, leftOf, newSaid, requireAgain, type Said, takeBack } from './said';

type Props = {
  readonly review: Pick<Answer<'readReview'>, 'id' | 'period'>;
  readonly onBack: () => void;
  /** Goes on with the next period; undefined where the plan is none of the library's. */
  readonly onNext: (() => void) | undefined;
};

type Read = Answer<'readClosing'>;

export function Close({ review, onBack, onNext }: Props) {
  const look = useMemo(() => asking(reader, 'readClosing'), []);
  const close = useMemo(() => asking(writer, 'closeReview'), []);
  const said = useMemo(newSaid, []);
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => void look.ask({ review: review.id }), [look, review.id]);
  const [read, failure, done] = [look.answer.value, look.failure.value, close.answer.value];
  if (done) return <Closed period={review.period} done={done} onBack={onBack} onNext={onNext} />;
  const left = read ? leftOf(read.obstacles, said) : [];
  const press = async () => {
    const outcome = await close.ask(argsOf(review.id, said));
    if (outcome && !outcome.ok && outcome.error.code === 'open') await look.ask({ review: review.id });
  };
  const settle = (change: () => void) => {
    change();
    heading.current?.focus(); // what was pressed goes with the change
  };
  return (
    <>
      <ScreenHead title={sayClose('title')} onBack={onBack} />
      <div class="body">
        {read === undefined && look.running.value && <Waiting text={sayClose('reading')} />}
        {read === undefined && failure && <FailureReport failure={failure} op="readClosing" />}
        {read && (
          <>
            <p class="row baseline" tabIndex={-1} ref={heading}>
              <span class="figure">{left.length > 0 ? left.length : read.rows}</span>
              <span class="quiet">{sayClose(left.length === 0 ? 'rows' : left.length === 1 ? 'missingOne' : 'missing')}</span>
            </p>
            {left.length > 0 && (
              <SignList title={sayClose('inTheWay')}>
                {left.map((obstacle) => (
                  <ObstacleRow
                    key={obstacle.key}
                    obstacle={obstacle}
                    asked={said.asked.value}
                    onAsk={(asked) => {
                      said.asked.value = asked;
                      if (!asked) heading.current?.focus();
                    }}
                    onGive={(reason) => settle(() => give(said, reason))}
                  />
                ))}
              </SignList>
            )}
            <Reasons read={read} said={said} settle={settle} />
            {left.length > 0 ? <Standing read={read} /> : <Then read={read} said={said} />}
            <div>
              <button type="button" class="link" aria-disabled={look.running.value} onClick={() => void lookAgain()}>
                {sayClose('lookAgain')}
              </button>
            </div>
          </>
        )}
      </div>
      <div class="foot">
        {read && <FailureLine failure={close.failure.value ?? failure} />}
        {read ? (
          <>
            {left.length === 0 && <p class="small quiet">{sayClose('later')}</p>}
            <NextButton
              icon={<LockIcon />}
              label={sayClose('close')}
              off={left.length > 0 ? missingInWords(left.length) : ''}
              busy={close.running.value ? sayClose('closing') : undefined}
              onPress={() => void press()}
            />
          </>
        ) : (
          failure && (
            <TryAgain busy={look.running.value ? sayClose('reading') : undefined} onPress={() => void look.ask({ review: review.id })} />
          )
        )}
      </div>
    </>
  );

  async function lookAgain(): Promise<void> {
    if (look.running.value) return;
    const outcome = await look.ask({ review: review.id });
    if (!outcome?.ok) return;
    const count = leftOf(outcome.value.obstacles, said).length;
    announce(count > 0 ? missingInWords(count) : sayClose('close'));
  }
}

const missingInWords = (count: number): string => (count === 1 ? sayClose('offOne') : sayClose('off', { count }));

/** Whom HR set aside and what they waived, now or as the review was created, each to be taken back. */
function Reasons({ read, said, settle }: { readonly read: Read; readonly said: Said; readonly settle: (change: () => void) => void }) {
  const waived = read.obstacles.filter(({ key }) => said.waived.value[key] !== undefined);
  return (
    <>
      {said.aside.value.length + read.kept.length > 0 && (
        <SignList title={sayClose('aside')}>
          {read.kept.map(({ id, name, reason, by }) => (
            <SignItem
              key={id}
              sign="idle"
              Icon={CircleIcon}
              text={`${name} · ${id}`}
              about={sayClose('asideBefore', { reason, who: by })}
            />
          ))}
          {said.aside.value.map(({ id, name, reason }) => (
            <SignItem key={id} sign="idle" Icon={CircleIcon} text={`${name} · ${id}`} about={sayClose('asideAbout', { reason })}>
              <button type="button" class="link small" onClick={() => settle(() => takeBack(said, id))}>
                {sayClose('takeBack', { name })}
              </button>
            </SignItem>
          ))}
        </SignList>
      )}
      {waived.length > 0 && (
        <SignList title={sayClose('waived')}>
          {waived.map(({ key, sentence }) => (
            <SignItem key={key} sign="idle" Icon={CircleIcon} text={inWords(sentence)} about={said.waived.value[key]}>
              <button type="button" class="link small" onClick={() => settle(() => requireAgain(said, key))}>
                {sayClose('require')}
              </button>
            </SignItem>
          ))}
        </SignList>
      )}
    </>
  );
}

/** What is complete, and what other periods will ask. */
const Standing = ({ read: { complete, notNow } }: { readonly read: Read }) => (
  <>
    {complete.length > 0 && (
      <SignList title={sayClose('complete')}>
        {complete.map((each) => (
          <SignItem key={each.en} sign="ok" Icon={DoneIcon} text={inWords(each)} />
        ))}
      </SignList>
    )}
    {notNow.length > 0 && (
      <SignList title={sayClose('notNow')}>
        {notNow.map((each) => (
          <SignItem key={each.en} sign="idle" Icon={CircleIcon} text={inWords(each)} about={sayClose('notNowHelp')} />
        ))}
      </SignList>
    )}
  </>
);

/** What closing does, once nothing is in the way. */
function Then({ read: { rows, aside: kept, added, tabs }, said }: { readonly read: Read; readonly said: Said }) {
  const aside = kept + said.aside.value.length;
  return (
    <>
      <dl class="pairs small">
        <Pair name={sayClose('withResult')} count={rows - aside} />
        <Pair name={sayClose('exempt')} count={aside} />
      </dl>
      <SignList title={sayClose('happens')}>
        <SignItem sign="info" Icon={GivenIcon} text={added < rows ? sayClose('happensAdded', { count: added }) : sayClose('happensRows')} />
        <SignItem sign="info" Icon={LockIcon} text={sayClose('happensTabs', { count: tabs })} />
        <SignItem sign="info" Icon={DoneIcon} text={sayClose('happensCount')} />
      </SignList>
      <SignList title={sayClose('stays')}>
        <SignItem sign="idle" Icon={DoneIcon} text={sayClose('staysDeleted')} />
        <SignItem sign="idle" Icon={DoneIcon} text={sayClose('staysAccess')} />
      </SignList>
    </>
  );
}
