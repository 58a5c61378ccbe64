/**
 * How do running and pain look on one time axis?
 * Turns days and values into the few lines that the picture needs: one bar a pixel column up to its highest run, the
 * reference the cap is taken from, and pain by level. Drawn on the server; the browser only scales it.
 */
import type { LocalDay } from '@backstride/engine';
import { type Extremes, extremesByColumn } from './columns.ts';
import { COLUMNS, ROWS } from './grid.ts';
import { positionOf, type TimeSpan, type TimeTick, timeTicks, valueScale } from './scale.ts';

export type DayValue = { readonly day: LocalDay; readonly value: number };
export type Callout = { readonly at: number; readonly value: number; readonly text: string };

export type TimeChartInput = {
  readonly span: TimeSpan;
  /** One a run: its day and kilometres. */
  readonly runs: readonly DayValue[];
  /** The longest settled run of the 30 days before each run. */
  readonly reference: readonly DayValue[];
  readonly pain: readonly DayValue[];
  readonly onsets: readonly LocalDay[];
  readonly callouts: readonly (DayValue & { readonly text: string })[];
};

export type TimeChart = {
  readonly days: number;
  readonly ticks: readonly TimeTick[];
  readonly top: number;
  readonly lines: readonly number[];
  readonly bars: string;
  readonly reference: string;
  /** One path a pain level that occurs: bars from zero; zero is a bar of no length with round ends. */
  readonly pain: readonly { readonly level: number; readonly path: string }[];
  readonly onsets: readonly number[];
  readonly callouts: readonly Callout[];
};

export function drawTimeChart(input: TimeChartInput): TimeChart {
  const { span } = input;
  const inside = <One extends { readonly day: LocalDay }>(all: readonly One[]): readonly One[] =>
    all.filter(({ day }) => day >= span.from && day <= span.to);
  const bars = inColumns(inside(input.runs), span);
  const { top, lines } = valueScale(Math.max(0, ...bars.map((bar) => bar.high)));
  const days = Math.round(1 / (positionOf(span.from, span) * 2));
  return {
    days,
    ticks: timeTicks(span),
    top,
    lines,
    bars: bars.map(({ column, high }) => `M${column} ${ROWS}V${row(high, top)}`).join(''),
    reference: steps(inside(input.reference), span, top),
    pain: painLevels(inColumns(inside(input.pain), span)),
    onsets: inside(input.onsets.map((day) => ({ day }))).map(({ day }) => positionOf(day, span)),
    callouts: inside(input.callouts).map(({ day, value, text }) => ({ at: positionOf(day, span), value, text })),
  };
}

const inColumns = (values: readonly DayValue[], span: TimeSpan): readonly Extremes[] =>
  extremesByColumn(
    COLUMNS,
    values.map(({ day }) => positionOf(day, span)),
    values.map(({ value }) => value),
  );

const row = (value: number, top: number): number => Math.round(ROWS * (1 - value / top));

/** The reference holds from one run to the next, so it is drawn in steps. */
function steps(values: readonly DayValue[], span: TimeSpan, top: number): string {
  let path = '';
  let last: { x: number; y: number } | undefined;
  for (const { day, value } of values) {
    const [x, y] = [Math.round(positionOf(day, span) * COLUMNS), row(value, top)];
    if (last !== undefined && last.x === x && last.y === y) continue;
    path += last === undefined ? `M${x} ${y}` : last.y === y ? `H${x}` : `H${x}V${y}`;
    last = { x, y };
  }
  return path;
}

function painLevels(columns: readonly Extremes[]): TimeChart['pain'] {
  const levels = Map.groupBy(columns, ({ high }) => Math.round(high));
  return [...levels]
    .toSorted(([a], [b]) => a - b)
    .map(([level, all]) => ({
      level,
      path: all.map(({ column, high }) => `M${column} ${ROWS}V${row(high, 10)}`).join(''),
    }));
}
