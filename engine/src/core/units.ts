/**
 * What is this number a number of?
 * One canonical unit per quantity (SI; cadence = steps per minute of both feet; pain = 0–10).
 * Conversion happens only in `recordings` and at the screen; rounding only at the screen.
 */
declare const unit: unique symbol;
type Quantity<Unit extends string> = number & { readonly [unit]: Unit };

export type Metres = Quantity<'m'>;
export type Seconds = Quantity<'s'>;
export type MetresPerSecond = Quantity<'m/s'>;
export type StepsPerMinute = Quantity<'steps/min'>;
export type Pain0to10 = Quantity<'NRS 0-10'>;

/** A length or distance in metres; throws on NaN, infinity and negative values (our own bug by then). */
export const metres = (value: number): Metres => checked(value, 0, Number.MAX_VALUE, 'metres') as Metres;

/** A duration in seconds; throws on NaN, infinity and negative values. */
export const seconds = (value: number): Seconds => checked(value, 0, Number.MAX_VALUE, 'seconds') as Seconds;

/** Speed in metres per second; a duration of zero has no speed and gives zero. */
export const speed = (distance: Metres, duration: Seconds): MetresPerSecond =>
  (duration > 0 ? distance / duration : 0) as MetresPerSecond;

/** Cadence of both feet together, steps per minute. */
export const stepsPerMinute = (value: number): StepsPerMinute =>
  checked(value, 0, 400, 'steps per minute') as StepsPerMinute;

/** Numeric rating scale: 0 no pain, 10 the worst pain imaginable. */
export const pain0to10 = (value: number): Pain0to10 => checked(value, 0, 10, 'pain 0 to 10') as Pain0to10;

function checked(value: number, lowest: number, highest: number, name: string): number {
  if (Number.isFinite(value) && value >= lowest && value <= highest) return value;
  throw new RangeError(`${value} is not a number of ${name} between ${lowest} and ${highest}`);
}
