// The stages of a review, for HR: how each stands and what it waits for; from here each is noted, undone, and somebody named who approves.

import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { shortDay } from '../../../src/i18n/day-words';
import { CircleIcon, ClockIcon, DoneIcon, OpenIcon, WarnIcon } from '../../icons';
import { FailureLine, FailureReport } from '../../parts/failure';
import { OpenTabLink } from '../../parts/open-tab';
import { announce } from '../../parts/said';
import { ScreenHead } from '../../parts/screen-head';
import { takeFocus } from '../../parts/take-focus';
import { TryAgain } from '../../parts/try-again';
import { Waiting } from '../../parts/waiting';
import { asking } from '../../server/asking';
import { reader } from '../../server/servers';
import { inWords, language, sayStages } from '../../words';
import type { StageOf } from './stage-about';
import { StagePage } from './stage-page';

type Props = {
  readonly review: string;
  /** The place of the stage that is shown; 0 for the list. */
  readonly shown: Signal<number>;
  readonly onBack: () => void;
};

export function Stages({ review, shown, onBack }: Props) {
  const look = useMemo(() => asking(reader, 'readStages'), []);
  const left = useSignal(0);
  useEffect(() => void look.ask({ review }), [look, review]);
  const [read, failure, running] = [look.answer.value, look.failure.value, look.running.value];
  const stage = read?.list.find(({ n }) => n === shown.value);
  const toList = () => {
    [left.value, shown.value] = [shown.value, 0];
  };
  const onDone = async (words: string) => {
    announce(words);
    await look.ask({ review });
  };
  if (read && stage)
    return (
      <StagePage
        key={`${stage.n} ${stage.on} ${stage.approval?.stands} ${stage.email}`}
        {...{ review, stage, onDone }}
        today={read.today}
        sheetId={read.sheetId}
        obstacles={read.obstacles.map(inWords)}
        onBack={toList}
      />
    );
  return (
    <>
      <ScreenHead title={sayStages('title')} onBack={onBack} withoutFocus={left.value > 0} />
      <div class="body">
        {read === undefined && running && <Waiting text={sayStages('reading')} />}
        {read === undefined && failure && <FailureReport failure={failure} op="readStages" />}
        {read && (
          <>
            <p class="small quiet">{sayStages('help')}</p>
            <ol class="list">
              {read.list.map((each) => (
                <li key={each.n}>
                  <StageRow
                    stage={each}
                    focus={left.value === each.n}
                    onOpen={() => {
                      shown.value = each.n;
                    }}
                  />
                </li>
              ))}
            </ol>
            <div>
              <OpenTabLink sheetId={read.sheetId} title={sayStages('tab')} alone />
            </div>
          </>
        )}
      </div>
      <div class="foot">
        {read && <FailureLine failure={failure} />}
        {read === undefined && failure && (
          <TryAgain busy={running ? sayStages('reading') : undefined} onPress={() => void look.ask({ review })} />
        )}
        {read && (
          <button type="button" class="button plain wide" onClick={onBack}>
            {sayStages('toHome')}
          </button>
        )}
      </div>
    </>
  );
}

type RowProps = { readonly stage: StageOf; readonly focus: boolean; readonly onOpen: () => void };

function StageRow({ stage, focus, onOpen }: RowProps) {
  const [sign, Icon] = signOf(stage);
  return (
    <button type="button" class="tap" ref={focus ? takeFocus : null} aria-current={stage.next ? 'step' : undefined} onClick={onOpen}>
      <span class={`sign ${sign}`}>
        <Icon />
      </span>
      <span class="grow">
        <span class={stage.next ? 'strong' : ''}>{stage.title}</span>
        <span class="small quiet line-of-its-own">{aboutOf(stage)}</span>
      </span>
      <span class="small quiet num one-line">{dayOf(stage)}</span>
      <OpenIcon />
    </button>
  );
}

const signOf = ({ done, next, ahead, approval }: StageOf) => {
  if (ahead || approval?.stands === 'other' || approval?.stands === 'back') return ['warn', WarnIcon] as const;
  if (done) return ['ok', DoneIcon] as const;
  return next ? (['warn', ClockIcon] as const) : (['idle', CircleIcon] as const);
};

function aboutOf({ done, next, ahead, closes, lacks, approval, who, by }: StageOf): string {
  if (approval?.stands === 'other') return sayStages('other', { who: approval.by || who });
  if (approval?.stands === 'back') return sayStages('back', { who: approval.by || who });
  if (ahead) return sayStages('ahead');
  if (done) return by || who;
  if (next) return closes ? sayStages('closes') : sayStages('next');
  return lacks.length > 0 && !closes ? sayStages('waits', { count: lacks.length }) : who;
}

const dayOf = ({ done, on, due }: StageOf): string =>
  on !== '' ? shortDay(on, language()) : !done && due !== '' ? sayStages('until', { day: shortDay(due, language()) }) : '';
