// Which row of the Log is the last: what each row carries, and the mark of the script's own project that says it of the last.
import type { Request } from '../../workbook/requests/request';

/** The number of the last row, from 1, and its fingerprint, 64 hexadecimal digits. */
export type LogEnd = { readonly n: number; readonly print: string };
export type EndMark = LogEnd & { readonly id: number };

const END_MARK = 'st.chain';

export const printedText = ({ n, print }: LogEnd): string => `${n} ${print}`;

/** What a row carries; undefined where that is nothing of ours. */
export function carriedIn(cell: unknown): LogEnd | undefined {
  const [, n, print = ''] = /^(\d+) ([0-9a-f]{64})$/.exec(String(cell ?? '')) ?? [];
  return n === undefined ? undefined : { n: Number(n), print };
}

type Metadata = {
  readonly metadataId?: number | undefined;
  readonly metadataKey?: string | undefined;
  readonly metadataValue?: string | undefined;
};

/** The marks on a spreadsheet that say so. */
export const endMarks = (metadata: readonly Metadata[]): readonly EndMark[] =>
  metadata.flatMap(({ metadataId, metadataKey, metadataValue }) => {
    const end = metadataKey === END_MARK ? carriedIn(metadataValue) : undefined;
    return end && metadataId !== undefined ? [{ id: metadataId, ...end }] : [];
  });

export const marked = (metadataId: number, end: LogEnd): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      ...{ metadataId, metadataKey: END_MARK, metadataValue: printedText(end), visibility: 'PROJECT' },
      location: { spreadsheet: true },
    },
  },
});

export const moved = (metadataId: number, end: LogEnd): Request => ({
  updateDeveloperMetadata: {
    dataFilters: [{ developerMetadataLookup: { metadataId } }],
    developerMetadata: { metadataValue: printedText(end) },
    fields: 'metadataValue',
  },
});
