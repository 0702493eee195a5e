// The approvals at Home, for HR: which comes next and what is to be done about it, and how each of them stands.
import { shortDay } from '../../../src/i18n/day-words';
import type { Answer } from '../../../src/rpc/contract';
import { CircleIcon, ClockIcon, DoneIcon, WarnIcon } from '../../icons';
import { language, sayStages } from '../../words';

type Stages = NonNullable<Answer<'readReview'>['stages']>;
type Stage = Stages['list'][number];
type Approval = NonNullable<Stage['approval']>;

/** Of a review without approvals, or while none of them is near, nothing. `isLockNext`: the scores are locked first. */
export function HomeApprovals({ stages: { list }, isLockNext }: { readonly stages: Stages; readonly isLockNext: boolean }) {
  const all = list.filter(({ approval }) => approval);
  const next = list.find((stage) => stage.next);
  const isNear = next?.approval !== undefined || all.some(({ approval }) => approval?.stands !== 'open');
  if (all.length === 0 || !isNear) return null;
  return (
    <>
      {next?.approval && !isLockNext && <NextCard stage={next} approval={next.approval} />}
      <section class="stack-1">
        <h2 class="label">{sayStages('approvals')}</h2>
        <ol class="list">
          {all.map((stage, n) => stage.approval && <ApprovalRow key={n} stage={stage} approval={stage.approval} n={n + 1} />)}
        </ol>
      </section>
    </>
  );
}

type One = { readonly stage: Stage; readonly approval: Approval };

function NextCard({ stage: { title }, approval: { stands, approver, note } }: One) {
  const [head, text] =
    stands === 'back'
      ? [sayStages('nextBack'), note]
      : stands === 'other'
        ? [sayStages('nextOther'), sayStages('nextOtherHelp')]
        : approver
          ? [sayStages('nextGives', { who: approver }), sayStages('nextGivesHelp')]
          : [sayStages('nextName', { stage: title }), sayStages('nextNameHelp')];
  return (
    <section class="card tint">
      <h2 class="heading">{head}</h2>
      <p class="small">{text}</p>
    </section>
  );
}

function ApprovalRow({ stage: { title, due, next }, approval, n }: One & { readonly n: number }) {
  const { stands, on } = approval;
  const [sign, Icon] =
    stands === 'given' || stands === 'bare'
      ? (['ok', DoneIcon] as const)
      : stands === 'other' || stands === 'back'
        ? (['warn', WarnIcon] as const)
        : next
          ? (['warn', ClockIcon] as const)
          : (['idle', CircleIcon] as const);
  const day =
    on !== '' && stands !== 'other' ? shortDay(on, language()) : due === '' ? '' : sayStages('until', { day: shortDay(due, language()) });
  return (
    <li class="item">
      <span class={`sign ${sign}`}>
        <Icon />
      </span>
      <span class="grow">
        <span class="strong">{`${n}  ${title}`}</span>
        <span class="small quiet line-of-its-own">{aboutOf(approval, next)}</span>
      </span>
      <span class="small quiet num one-line">{day}</span>
    </li>
  );
}

function aboutOf({ stands, who, by, approver }: Approval, next: boolean): string {
  switch (stands) {
    case 'given':
      return sayStages('isGiven', { who: by || who });
    case 'bare':
    case 'other':
    case 'back':
      return sayStages(stands, { who: by || who });
    default:
      return approver ? sayStages(next ? 'waitsFor' : 'waitsTurn', { who: approver }) : sayStages(next ? 'nobody' : 'waitsTurn', { who });
  }
}
