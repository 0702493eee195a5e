// The Guide: everybody's first tab. The policy in words, dates, arithmetic, what follows, who can read what, appeal.
import { area } from '../area';
import { fontOf, type Look } from '../looks';
import type { Making } from '../making';
import { runsOf } from '../runs';
import type { Looks, Tab } from '../tab';
import type { TabKey } from '../tab-kinds';
import { heightFor, heightRuns } from '../text-height';
import { linesIn } from '../text-size';
import { type GuideLine, guideLines, type LineKind } from './lines';

const WIDTHS = [24, 176, 520, 168, 136] as const;
const [B, LAST] = [1, 4] as const;
/** Three columns as one, and all four. */
const [WIDE, WHOLE] = [824, 1000] as const;

/** How a line looks: its cells from column B on, the last goes on to the right edge; what is merged; its height where fixed. */
type Kind = { readonly looks: readonly Look[]; readonly merge?: 'whole' | 'text'; readonly pixels?: number };
const KINDS: Readonly<Record<LineKind, Kind>> = {
  title: { looks: ['title'], pixels: 38 },
  about: { looks: ['bodyQuiet'], merge: 'whole' },
  gap: { looks: [], pixels: 14 },
  section: { looks: ['section'], pixels: 28 },
  heads: { looks: ['columnHead', 'columnHead', 'columnHead', 'columnHeadRight'], pixels: 22 },
  stage: { looks: ['bodyStrong', 'body', 'body', 'bodyRight'] },
  text: { looks: ['bodyStrong', 'body'], merge: 'text' },
};

export function guideTab(making: Making, key: TabKey): Tab {
  const lines = guideLines(making);
  return {
    key,
    kind: 'guide',
    title: making.title(key),
    rows: lines.length,
    columns: WIDTHS.length,
    frozen: { rows: 0, columns: 0 },
    widths: WIDTHS,
    heights: heightRuns(lines.map(heightOf)),
    blocks: [{ row: 0, column: B, cells: lines.map(({ cells }) => cells) }],
    looks: looksOf(lines),
    merges: lines.flatMap(({ is }, row) => {
      const { merge } = KINDS[is];
      return merge ? [merge === 'whole' ? area(row, B, 1, LAST) : area(row, B + 1, 1, LAST - 1)] : [];
    }),
    notes: [],
    rules: [],
    conditions: [],
    inputs: [],
    names: [],
    marks: [],
    charts: [],
  };
}

function heightOf({ is, cells }: GuideLine): number {
  const { looks, merge, pixels } = KINDS[is];
  if (pixels) return pixels;
  const widths = merge === 'whole' ? [WHOLE] : merge === 'text' ? [WIDTHS[1], WIDE] : WIDTHS.slice(1);
  const lines = cells.map((text, n) => (typeof text === 'string' ? linesIn(text, widths[n] ?? WHOLE, fontOf(looks[n] ?? 'body')) : 1));
  return heightFor(Math.max(...lines));
}

const looksOf = (lines: readonly GuideLine[]): readonly Looks[] =>
  runsOf(lines, ({ is }) => is).flatMap(({ from, count, item }) => {
    const { looks } = KINDS[item.is];
    return looks.map((look, n) => ({ area: area(from, B + n, count, n === looks.length - 1 ? LAST - n : 1), look }));
  });
