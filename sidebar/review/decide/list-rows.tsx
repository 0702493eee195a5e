// Rows of the list of decisions: one that is open, with the sentence that leaves it open, and one that is answered, with who and when.
import { DoneIcon, ErrorIcon, OpenIcon } from '../../icons';
import { PolicyQuote } from '../../parts/policy-quote';
import { takeFocus } from '../../parts/take-focus';
import { inWords } from '../../words';
import { answerWords } from './answer-words';
import { NeedBadge, RecordBadge } from './badges';
import { type Decision, isOpen } from './decisions';
import { dayWords, say } from './words';

type Props = {
  readonly decision: Decision;
  /** What the plan's checks say of the answer; '' where it is in order. */
  readonly problem: string;
  /** Something is typed there that is not saved. */
  readonly typed: boolean;
  /** The decision that was open before: its row takes the focus back. */
  readonly cameFrom: boolean;
  readonly heading: 'h3' | 'h4';
  readonly onOpen: (decision: Decision) => void;
};

export const DecisionRow = (props: Props) =>
  isOpen(props.decision) ? (
    props.decision.group === 'start' ? (
      <OpenCard {...props} />
    ) : (
      <OpenLine {...props} />
    )
  ) : (
    <AnsweredLine {...props} />
  );

const OpenCard = ({ decision, typed, cameFrom, heading: Heading, onOpen }: Props) => (
  <article class="card pick open">
    <div class="row between">
      <span class="wrap">
        <NeedBadge decision={decision} />
        {decision.forTheRecord && <RecordBadge />}
      </span>
      <span class="meta num">{decision.n}</span>
    </div>
    {decision.place.within && <p class="meta">{decision.place.within}</p>}
    <Heading class="heading">
      <button type="button" class="cover" ref={cameFrom ? takeFocus : null} onClick={() => onOpen(decision)}>
        {inWords(decision.open.question)}
      </button>
    </Heading>
    {decision.open.quote && <PolicyQuote quote={decision.open.quote} />}
    {typed && <Typed />}
  </article>
);

const OpenLine = ({ decision, typed, cameFrom, onOpen }: Props) => (
  <button type="button" class="tap" ref={cameFrom ? takeFocus : null} onClick={() => onOpen(decision)}>
    <span class="grow stack-1">
      {(decision.group === 'later' || decision.forTheRecord) && (
        <span class="wrap">
          {decision.group === 'later' && <NeedBadge decision={decision} />}
          {decision.forTheRecord && <RecordBadge />}
        </span>
      )}
      {(decision.place.within || decision.place.section.startsWith('scorecards')) && (
        <span class="meta">{[decision.place.title, decision.place.within].filter(Boolean).join(' · ')}</span>
      )}
      <span>{inWords(decision.open.question)}</span>
      {typed && <Typed />}
    </span>
    <OpenIcon />
  </button>
);

const AnsweredLine = ({ decision: { open, answer, ...decision }, problem, typed, cameFrom, onOpen }: Props) => (
  <div class="item">
    <span class={problem ? 'sign error' : 'sign ok'}>{problem ? <ErrorIcon /> : <DoneIcon />}</span>
    <div class="grow">
      <p class="small quiet">{inWords(open.question)}</p>
      <p class="strong">{answerWords(open.as, answer?.value)}</p>
      {decision.forTheRecord && <RecordBadge />}
      {problem && <p class="small wrong">{problem}</p>}
      {answer && (
        <p class="meta">
          {answer.who
            ? say('decidedBy', { who: answer.who, day: dayWords(answer.when) })
            : say('decidedOn', { day: dayWords(answer.when) })}
        </p>
      )}
      {typed && <Typed />}
    </div>
    <button
      type="button"
      class="link"
      ref={cameFrom ? takeFocus : null}
      aria-label={say('changeThis', { question: inWords(open.question) })}
      onClick={() => onOpen({ open, answer, ...decision })}
    >
      {say('change')}
    </button>
  </div>
);

const Typed = () => (
  <span>
    <span class="badge">{say('typedNotSaved')}</span>
  </span>
);
