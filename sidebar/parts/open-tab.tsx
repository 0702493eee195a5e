// Shows a tab of the workbook: the filled button of a screen's foot, or a link in a list. What fails is said beside it.
import { useMemo } from 'preact/hooks';
import { GoIcon, TabIcon } from '../icons';
import { asking } from '../server/asking';
import { reader } from '../server/servers';
import { sayHome } from '../words';
import { FailureLine } from './failure';
import { NextButton } from './next-button';

type Props = {
  readonly sheetId: number;
  readonly label: string;
  /** Why it is off; '' where it is on. */
  readonly off?: string;
};

export function OpenTab({ sheetId, label, off = '' }: Props) {
  const opening = useMemo(() => asking(reader, 'openTab'), []);
  return (
    <>
      <FailureLine failure={opening.failure.value} />
      <NextButton
        icon={<TabIcon />}
        label={label}
        off={off}
        busy={opening.running.value ? label : undefined}
        onPress={() => void opening.ask({ sheetId })}
      />
    </>
  );
}

type LinkProps = { readonly sheetId: number } & (
  | {
      readonly title: string;
      /** Where the tab's title does not stand beside it: the link shows it. */
      readonly alone?: boolean;
    }
  | { readonly words: string }
);

export function OpenTabLink({ sheetId, ...said }: LinkProps) {
  const whole = 'words' in said ? said.words : sayHome('openThis', { title: said.title });
  const opening = useMemo(() => asking(reader, 'openTab'), []);
  return (
    <>
      <button
        type="button"
        class="button plain compact"
        aria-label={whole}
        aria-busy={opening.running.value}
        onClick={() => {
          if (!opening.running.value) void opening.ask({ sheetId });
        }}
      >
        <GoIcon />
        {'words' in said || said.alone ? whole : sayHome('openTab')}
      </button>
      <FailureLine failure={opening.failure.value} />
    </>
  );
}
