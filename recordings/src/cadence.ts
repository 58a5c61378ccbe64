/**
 * Steps of both feet, or turns of a crank?
 * Devices store revolutions: one foot's strikes. For sports on foot they become steps of both feet, for all others
 * they stay `cadenceRevolutionsPerMinute` (strokes, when swimming), a channel that nothing about running reads.
 */
const ON_FOOT: ReadonlySet<string> = new Set([
  'running',
  'walking',
  'hiking',
  'mountaineering',
  'snowshoeing',
  'transition',
]);

/**
 * Some apps write steps of both feet where the format says revolutions. No runner strikes the ground 120 times a
 * minute with one foot for half of a recording, and no walker 90 times: from there on both feet were counted.
 */
const bothFeetFrom = (sport: string): number => (sport === 'walking' || sport === 'hiking' ? 90 : 120);

export type Cadence = {
  readonly channel: 'cadenceStepsPerMinute' | 'cadenceRevolutionsPerMinute';
  readonly column: Float64Array;
};

/**
 * Whole and fractional part of a revolution may be stored apart. Changes the column in place: it is the reader's own
 * until the session is handed out.
 */
export function cadenceOf(sport: string, revolutions: Float64Array, fraction?: Float64Array): Cadence {
  const isOnFoot = ON_FOOT.has(sport);
  const high = scaleCadence(revolutions, fraction, { factor: isOnFoot ? 2 : 1, high: bothFeetFrom(sport) });
  if (!isOnFoot) return { channel: 'cadenceRevolutionsPerMinute', column: revolutions };
  if (high) for (let k = 0; k < revolutions.length; k += 1) revolutions[k] = (revolutions[k] as number) / 2;
  return { channel: 'cadenceStepsPerMinute', column: revolutions };
}

/** True when half of the points in motion reach `high` before scaling. */
function scaleCadence(
  revolutions: Float64Array,
  fraction: Float64Array | undefined,
  { factor, high }: { readonly factor: number; readonly high: number },
): boolean {
  let moving = 0;
  let reached = 0;
  for (let k = 0; k < revolutions.length; k += 1) {
    const part = fraction ? (fraction[k] as number) : 0;
    const value = (revolutions[k] as number) + (Number.isNaN(part) ? 0 : part);
    moving += value > 0 ? 1 : 0;
    reached += value >= high ? 1 : 0;
    revolutions[k] = value * factor;
  }
  return reached * 2 > moving;
}
