/** What time is it in FIT's count? Whole seconds since 1989-12-31T00:00:00Z. */
const FIT_EPOCH_SECONDS = 631_065_600;

export const fitSeconds = (instant: string): number =>
  Math.round(Temporal.Instant.from(instant).epochMilliseconds / 1000) - FIT_EPOCH_SECONDS;

/** The number of the field that carries the time in every message. */
export const TIMESTAMP = 253;
