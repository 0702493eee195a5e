// What a stage is, as the top of each of its screens says it, and what such a screen is given.
import { dayInWords } from '../../../src/i18n/day-words';
import type { Answer } from '../../../src/rpc/contract';
import { DoneIcon, WarnIcon } from '../../icons';
import { language, sayStages } from '../../words';

export type StageOf = Answer<'readStages'>['list'][number];

export type StageProps = {
  readonly review: string;
  readonly stage: StageOf;
  readonly sheetId: number;
  /** The day it is, by the spreadsheet's clock. */
  readonly today: string;
  readonly obstacles: readonly string[];
  /** What was done, in words. */
  readonly onDone: (words: string) => Promise<void>;
  readonly onBack: () => void;
};

/** What the stage is, under its title. */
export const About = ({ stage: { what, who, due } }: Pick<StageProps, 'stage'>) => (
  <div class="stack-1">
    <p>{what}</p>
    <p class="meta">{who}</p>
    {due !== '' && <p class="meta">{sayStages('until', { day: dayInWords(due, language()) })}</p>}
  </div>
);

/** That it is noted, when and by whom. */
export const Noted = ({ stage: { on, by, number, record, ahead } }: Pick<StageProps, 'stage'>) => {
  const day = dayInWords(on, language());
  return (
    <div class={ahead ? 'banner warn' : 'banner ok'}>
      {ahead ? <WarnIcon /> : <DoneIcon />}
      <div class="small grow">
        <p class="strong">{by === '' ? sayStages('isDone', { day }) : sayStages('isDoneBy', { day, who: by })}</p>
        {ahead && <p>{sayStages('ahead')}</p>}
        {[number, record].filter(Boolean).map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </div>
  );
};
