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
 * minute with one foot for half of a recording, so a median from there on is taken as both feet already.
 */
const BOTH_FEET_FROM = 120;

export type Cadence = {
  readonly channel: 'cadenceStepsPerMinute' | 'cadenceRevolutionsPerMinute';
  readonly column: Float64Array;
};

/** Changes the column in place: it is the reader's own until the session is handed out. */
export function cadenceOf(sport: string, revolutions: Float64Array): Cadence {
  if (!ON_FOOT.has(sport)) return { channel: 'cadenceRevolutionsPerMinute', column: revolutions };
  const factor = countsBothFeet(revolutions) ? 1 : 2;
  if (factor === 2) for (let k = 0; k < revolutions.length; k += 1) revolutions[k] = (revolutions[k] as number) * 2;
  return { channel: 'cadenceStepsPerMinute', column: revolutions };
}

/** Is the median over points in motion at or above `BOTH_FEET_FROM`? Counted, not sorted. */
function countsBothFeet(revolutions: Float64Array): boolean {
  let moving = 0;
  let high = 0;
  for (let k = 0; k < revolutions.length; k += 1) {
    const value = revolutions[k] as number;
    if (value > 0) {
      moving += 1;
      if (value >= BOTH_FEET_FROM) high += 1;
    }
  }
  return high * 2 > moving;
}
