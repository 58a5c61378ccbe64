/**
 * How much landing was in this stretch of running?
 * Vertical impulse per step over contact time gives the mean force; slope changes the speed of landing; harder steps
 * count for more. In metres of easy level running. Our own derivation, mark D: docs/impact-distance.md.
 */
import { IMPACT_DISTANCE as ROW } from './rules.ts';

export type Stretch = {
  readonly distanceMetres: number;
  readonly speedMetresPerSecond: number;
  /** Rise over run; negative is downhill. */
  readonly slope?: number;
  readonly cadenceStepsPerMinute?: number;
  readonly contactSeconds?: number;
};

/** Metres of easy level running with as much landing; walking has none. */
export function impactMetres(stretch: Stretch): number {
  const { speedMetresPerSecond: speed, slope = 0 } = stretch;
  if (speed < ROW.leastRunningMetresPerSecond) return 0;
  const stepSeconds = 60 / (stretch.cadenceStepsPerMinute ?? usualCadence(speed));
  const contact = Math.min(stretch.contactSeconds ?? usualContact(speed), stepSeconds);
  const force = stepForce(stepSeconds, contact) * landingFactor(speed, slope, stepSeconds - contact);
  const steps = stretch.distanceMetres / (speed * stepSeconds);
  return (steps * force ** ROW.exponent) / REFERENCE_PER_METRE;
}

/** Landing momentum in newton-seconds per kilogram, for those who want to see the weight: multiply by body mass. */
export function landingImpulsePerKilogram(stretch: Stretch): number {
  const { speedMetresPerSecond: speed, slope = 0 } = stretch;
  if (speed < ROW.leastRunningMetresPerSecond) return 0;
  const stepSeconds = 60 / (stretch.cadenceStepsPerMinute ?? usualCadence(speed));
  const contact = Math.min(stretch.contactSeconds ?? usualContact(speed), stepSeconds);
  const landing = Math.max(0, (ROW.gravity * (stepSeconds - contact)) / 2 - speed * slope);
  return (landing * stretch.distanceMetres) / (speed * stepSeconds);
}

/** Mean vertical force during contact, in body weights: the impulse m·g·T of a step spread over its contact. */
export const stepForce = (stepSeconds: number, contactSeconds: number): number => stepSeconds / contactSeconds;

/** How much harder, or softer, a step lands on a slope than on level ground. */
export function landingFactor(speed: number, slope: number, flightSeconds: number): number {
  const level = (ROW.gravity * Math.max(flightSeconds, LEAST_FLIGHT_SECONDS)) / 2;
  const [least, most] = ROW.landingFactorRange;
  return Math.min(most, Math.max(least, 1 - (ROW.landingShare * speed * slope) / level));
}

const usualCadence = (speed: number): number =>
  ROW.reference.cadenceStepsPerMinute + ROW.cadencePerMetrePerSecond * (speed - ROW.reference.speedMetresPerSecond);

const usualContact = (speed: number): number =>
  Math.max(
    ROW.leastContactSeconds,
    ROW.reference.contactSeconds + ROW.contactSecondsPerMetrePerSecond * (speed - ROW.reference.speedMetresPerSecond),
  );

/** A jog with almost no flight would otherwise divide by nearly nothing. */
const LEAST_FLIGHT_SECONDS = 0.04;

const REFERENCE_PER_METRE = (() => {
  const { speedMetresPerSecond, cadenceStepsPerMinute, contactSeconds } = ROW.reference;
  const stepSeconds = 60 / cadenceStepsPerMinute;
  return stepForce(stepSeconds, contactSeconds) ** ROW.exponent / (speedMetresPerSecond * stepSeconds);
})();
