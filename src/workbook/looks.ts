// How cells look: one table of roles. Arial 10 is the default of Sheets and left unset.

export type CellLook = {
  readonly fill?: string;
  readonly text: string;
  /** Points; 10 where left out. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly wrap?: boolean;
  readonly align?: 'LEFT' | 'CENTER' | 'RIGHT';
  /** One pixel, solid, on all sides; `under`: below only. */
  readonly edge?: string;
  readonly under?: string;
};

const [WHITE, LINE, INK, QUIET] = ['#ffffff', '#dadce0', '#1f1f1f', '#444746'];

export const LOOKS = {
  title: { text: INK, size: 14, bold: true },
  titleRight: { text: INK, size: 14, bold: true, align: 'RIGHT' },
  sub: { text: QUIET },
  subRight: { text: QUIET, bold: true, align: 'RIGHT' },
  hint: { text: '#5f6368', size: 9 },
  hintRight: { text: '#5f6368', size: 9, align: 'RIGHT' },
  dimension: { fill: '#d3e0f2', text: '#16324f', bold: true, wrap: true, align: 'CENTER', edge: WHITE },
  indicator: { fill: '#e9eff8', text: INK, size: 9, bold: true, wrap: true, align: 'CENTER', edge: WHITE },
  indicatorLeft: { fill: '#e9eff8', text: INK, size: 9, bold: true, wrap: true, align: 'LEFT', edge: WHITE },
  weight: { fill: '#f4f7fb', text: QUIET, size: 9, bold: true, align: 'CENTER', edge: WHITE },
  points: { fill: '#f4f7fb', text: QUIET, size: 9, align: 'CENTER', edge: WHITE },
  label: { fill: '#f4f7fb', text: QUIET, size: 9, wrap: true, align: 'CENTER', edge: WHITE },
  pointsRight: { fill: '#f4f7fb', text: QUIET, size: 9, align: 'RIGHT', edge: WHITE },
  input: { fill: WHITE, text: '#0b3d91', align: 'RIGHT', edge: '#8fb2e6' },
  inputText: { fill: WHITE, text: '#0b3d91', size: 9, wrap: true, align: 'LEFT', edge: '#8fb2e6' },
  inputTick: { fill: WHITE, text: '#0b3d91', size: 18, align: 'CENTER', edge: '#8fb2e6' },
  inputCenter: { fill: WHITE, text: '#0b3d91', align: 'CENTER', edge: '#8fb2e6' },
  computed: { fill: '#eceff3', text: INK, align: 'RIGHT', edge: LINE },
  computedText: { fill: '#eceff3', text: INK, wrap: true, align: 'LEFT', edge: LINE },
  computedSmall: { fill: '#eceff3', text: INK, size: 9, wrap: true, align: 'LEFT', edge: LINE },
  computedCenter: { fill: '#eceff3', text: INK, align: 'CENTER', edge: LINE },
  score: { fill: '#eceff3', text: INK, bold: true, align: 'RIGHT', edge: LINE },
  grade: { fill: '#eceff3', text: INK, bold: true, wrap: true, align: 'CENTER', edge: LINE },
  locked: { fill: '#f8f9fa', text: QUIET, align: 'RIGHT', edge: LINE },
  lockedText: { fill: '#f8f9fa', text: QUIET, wrap: true, align: 'LEFT', edge: LINE },
  lockedLine: { fill: '#f8f9fa', text: QUIET, align: 'LEFT', edge: LINE },
  lockedCenter: { fill: '#f8f9fa', text: QUIET, align: 'CENTER', edge: LINE },
  lockedWords: { fill: '#f8f9fa', text: QUIET, wrap: true, align: 'CENTER', edge: LINE },
  section: { text: '#16324f', size: 11, bold: true, under: '#0b57d0' },
  columnHead: { text: '#5f6368', size: 9, under: LINE },
  columnHeadRight: { text: '#5f6368', size: 9, align: 'RIGHT', under: LINE },
  body: { text: INK, wrap: true },
  bodyStrong: { text: INK, bold: true, wrap: true },
  bodyRight: { text: INK, align: 'RIGHT' },
  bodyQuiet: { text: QUIET, wrap: true },
  lined: { text: INK, align: 'LEFT', under: LINE },
  linedRight: { text: INK, align: 'RIGHT', under: LINE },
  linedCenter: { text: INK, align: 'CENTER', under: LINE },
  figure: { text: INK, size: 16, bold: true, align: 'LEFT' },
  figureLabel: { text: '#5f6368', size: 9, align: 'LEFT' },
  open: { fill: '#fdecc8', text: '#6b3b00', wrap: true, align: 'LEFT' },
} as const satisfies Readonly<Record<string, CellLook>>;

export type Look = keyof typeof LOOKS;

/** What stands in cells of a look is measured by it. */
export const fontOf = (look: Look): CellLook => LOOKS[look];

export type ConditionLook =
  | 'missing'
  | 'unfinished'
  | 'bad'
  | 'void'
  | 'exempt'
  | 'none'
  | 'superseded'
  | 'edge'
  | 'adjusted'
  | 'grade1'
  | 'grade2'
  | 'grade3'
  | 'grade4'
  | 'grade5';

/** What a conditional format may set: fill, text colour, bold, italic, strikethrough. */
export const CONDITION_LOOKS: Readonly<Record<ConditionLook, CellLook>> = {
  missing: { fill: '#fdecc8', text: '#6b3b00' },
  unfinished: { fill: '#fdecc8', text: '#6b3b00', bold: true },
  bad: { fill: '#f9d9d5', text: '#8c1d18', bold: true },
  void: { fill: '#f9d9d5', text: '#8c1d18', strike: true },
  exempt: { fill: WHITE, text: '#5f6368', italic: true },
  /** Nobody holds this role here: quiet, on whatever stands there. */
  none: { text: '#5f6368', italic: true },
  /** What counted once. */
  superseded: { text: '#5f6368', strike: true },
  /** A result that is not what the raters' scores give. */
  adjusted: { fill: '#cfe9e4', text: '#0b4640', bold: true },
  edge: { fill: '#e8def8', text: '#3c2a66', bold: true },
  grade1: { fill: '#d0e1fd', text: '#062f6e', bold: true },
  grade2: { fill: '#e4f0fb', text: '#0b4674', bold: true },
  grade3: { fill: '#e3e6e9', text: '#3c4043', bold: true },
  grade4: { fill: '#fdebd3', text: '#673900', bold: true },
  grade5: { fill: '#fbdcd3', text: '#74190a', bold: true },
};

/** The colours of charts: the grades' solid ones, bars, and what is beside them. */
export const CHART_COLORS = {
  bar: '#2f5d8c',
  left: '#d9dfe4',
  beside: '#c4c9ce',
  grades: ['#0b4fb3', '#3b86cc', '#767b80', '#c26a05', '#96210a'],
} as const;

/** The colours of tabs, by what they are for. */
export const TAB_COLORS = { read: '#5f6368', filled: '#0b57d0', results: '#137333', kept: '#9334e6' } as const;
