// A chart as SVG in the look of the editors' own: title, subtitle, legend at the right, thin lines, values at the ends of the bars.
import { axis } from './axis';
import type { Chart, Series } from './read';

const FACE = 'Roboto, &quot;Noto Sans CJK SC&quot;, &quot;PingFang SC&quot;, &quot;Microsoft YaHei&quot;, system-ui, sans-serif';
const [INK, QUIET, GRID, AXIS] = ['#1f1f1f', '#5f6368', '#e8eaed', '#9aa0a6'];

export function drawn(chart: Chart, width: number, height: number): string {
  const head = headOf(chart, width);
  const body = chart.kind === 'columns' ? columns(chart, width, height) : bars(chart, width, height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FACE}">`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" fill="#fff" stroke="#dadce0"/>`,
    head,
    body,
    '</svg>',
  ].join('');
}

const TOP = 76;

function headOf({ title, subtitle, legend, series }: Chart, width: number): string {
  let x = width - 16;
  const keys = legend
    ? [...series].reverse().map(({ name, colour }) => {
        x -= widthOf(name, 12) + 26;
        return `<rect x="${x}" y="24" width="10" height="10" fill="${colour}"/>${text(x + 16, 33, name, { size: 12, colour: '#3c4043' })}`;
      })
    : [];
  return text(16, 34, title, { size: 16 }) + text(16, 54, subtitle, { size: 12, colour: QUIET }) + keys.join('');
}

function columns({ categories, series }: Chart, width: number, height: number): string {
  const area = { left: 48, right: width - 20, top: TOP, bottom: height - 34 };
  const [y, steps] = axis(Math.max(0, ...numbersOf(series)), area.bottom, area.top);
  const slot = (area.right - area.left) / Math.max(1, categories.length);
  const bar = Math.min(32, (slot * 0.7) / Math.max(1, series.length));
  return [
    ...steps.map(
      (step) =>
        line(area.left, y(step), area.right, y(step), step === 0 ? AXIS : GRID) +
        text(area.left - 8, y(step) + 4, String(step), { anchor: 'end', size: 11, colour: '#3c4043' }),
    ),
    ...categories.map((name, n) =>
      text(area.left + slot * (n + 0.5), area.bottom + 18, shortened(name, slot, 11), { anchor: 'middle', size: 11, colour: '#3c4043' }),
    ),
    ...series.flatMap(({ values, colour, labelled }, s) =>
      values.map((value, n) => {
        if (!value) return '';
        const x = area.left + slot * (n + 0.5) + (s - series.length / 2) * (bar + 3);
        const at = y(Math.max(0, value.number));
        const label = labelled
          ? text(x + bar / 2, at - 5, value.shown, { anchor: 'middle', size: 11, bold: s === 0, colour: s === 0 ? INK : QUIET })
          : '';
        return rect(x, at, bar, area.bottom - at, colour) + label;
      }),
    ),
  ].join('');
}

function bars({ categories, series, kind }: Chart, width: number, height: number): string {
  const stacked = kind === 'stackedBars';
  const sums = categories.map((_, n) => series.reduce((sum, { values }) => sum + (values[n]?.number ?? 0), 0));
  const widest = Math.max(40, ...categories.map((name) => widthOf(name, 12)));
  const area = { left: Math.min(width * 0.34, 24 + widest), right: width - (stacked ? 20 : 48), top: TOP - 8, bottom: height - 34 };
  const [x, steps] = axis(Math.max(0, ...(stacked ? sums : numbersOf(series))), area.left, area.right);
  const slot = (area.bottom - area.top) / Math.max(1, categories.length);
  const count = stacked ? 1 : Math.max(1, series.length);
  const bar = Math.min(18, (slot * 0.72) / count);
  const starts = categories.map(() => 0);
  return [
    ...steps.map(
      (step) =>
        line(x(step), area.top, x(step), area.bottom, step === 0 ? AXIS : GRID) +
        text(x(step), area.bottom + 18, String(step), { anchor: 'middle', size: 11, colour: '#3c4043' }),
    ),
    ...categories.map((name, n) =>
      text(area.left - 8, area.top + slot * (n + 0.5) + 4, shortened(name, area.left - 20, 12), {
        anchor: 'end',
        size: 12,
        colour: '#3c4043',
      }),
    ),
    ...series.flatMap(({ values, colour, labelled }, s) =>
      values.map((value, n) => {
        if (!value || value.number <= 0) return '';
        const from = stacked ? (starts[n] ?? 0) : 0;
        starts[n] = from + value.number;
        const y = area.top + slot * (n + 0.5) - (bar * count) / 2 + (stacked ? 0 : s * bar);
        const [start, end] = [x(from), x(from + value.number)];
        const inside = stacked && end - start > widthOf(value.shown, 11) + 10;
        const label = stacked
          ? inside &&
            text(s === 0 ? start + 6 : end - 6, y + bar / 2 + 4, value.shown, {
              anchor: s === 0 ? 'start' : 'end',
              size: 11,
              bold: true,
              colour: isDark(colour) ? '#fff' : INK,
            })
          : text(end + 6, y + bar / 2 + 4, value.shown, { size: 11, bold: true });
        return rect(start, y, end - start, bar, colour) + (labelled && label ? label : '');
      }),
    ),
  ].join('');
}

const numbersOf = (series: readonly Series[]): number[] => series.flatMap(({ values }) => values.map((value) => value?.number ?? 0));
const round = (value: number): number => Math.round(value * 10) / 10;
const line = (x1: number, y1: number, x2: number, y2: number, colour: string): string =>
  `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${colour}"/>`;
const rect = (x: number, y: number, width: number, height: number, colour: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(Math.max(0, height))}" fill="${colour}"/>`;

type Style = { readonly size: number; readonly anchor?: string; readonly bold?: boolean; readonly colour?: string };
const text = (x: number, y: number, words: string, { size, anchor = 'start', bold = false, colour = INK }: Style): string =>
  words === ''
    ? ''
    : `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" fill="${colour}"${bold ? ' font-weight="600"' : ''}>${escaped(words)}</text>`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (words: string): string => words.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

/** About: an ideograph is as wide as it is high, a Latin letter a little over half. */
const widthOf = (words: string, size: number): number =>
  [...words].reduce((sum, letter) => sum + (/[⺀-￯]/.test(letter) ? 1 : 0.56), 0) * size;

function shortened(words: string, room: number, size: number): string {
  if (widthOf(words, size) <= room) return words;
  const letters = [...words];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > room) letters.pop();
  return `${letters.join('')}…`;
}

/** Whether white is what can be read on it. */
function isDark(colour: string): boolean {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 140;
}
