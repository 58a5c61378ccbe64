/**
 * How does this body move and work at a given speed?
 * Relations between speed and gait from published figures; what is judgement says so. Every body differs a little.
 */
import type { Chance } from './chance.ts';
import type { Person } from './story.ts';

export type Body = {
  readonly massKilograms: number;
  readonly legMetres: number;
  readonly easySpeed: number;
  /** The speed at which the heart would be at its highest. */
  readonly hardestSpeed: number;
  readonly cadenceAtThree: number;
  readonly contactAtThree: number;
  readonly balanceLeft: number;
  readonly restBeats: number;
  readonly mostBeats: number;
};

/** What differs from the body's usual gait: on this day, at this point of the run, by what was planted. */
export type GaitChange = { cadenceFactor: number; contactFactor: number; oscillationFactor: number };

/** One moment of running; one object is reused for a whole run. */
export type Gait = {
  cadence: number;
  contactMilliseconds: number;
  oscillationMillimetres: number;
  stepMillimetres: number;
  stiffness: number;
};

const GRAVITY = 9.81;

export function makeBody(person: Person, chance: Chance): Body {
  return {
    massKilograms: person.massKilograms,
    // Leg length 0.53 of body height (Winter, Biomechanics and Motor Control of Human Movement).
    legMetres: 0.0053 * person.heightCentimetres,
    easySpeed: person.easyMetresPerSecond,
    // Easy running at about two thirds of the heart's range: judgement.
    hardestSpeed: person.easyMetresPerSecond / chance.between(0.65, 0.7),
    // 170 steps a minute at 3 m/s, SD 7 (Lieberman 2015, optimum of 85 strides, SD 3.6); taller runners lower: judgement.
    cadenceAtThree: 168 + 3.5 * chance.normal() - 0.25 * (person.heightCentimetres - 175),
    // 270–300 ms at 2.5 m/s, 200–220 ms at 4.2 m/s.
    contactAtThree: 255 + 7 * chance.normal(),
    // Healthy runners differ by about 2.7 % between feet (Ammann 2016): half of that from the middle.
    balanceLeft: 50 + 0.35 * chance.normal(),
    restBeats: 54 + 3 * chance.normal(),
    // 208 − 0.7 × age (Tanaka 2001), SD of persons less than published so that nobody is extreme.
    mostBeats: 208 - 0.7 * person.ageYears + 4 * chance.normal(),
  };
}

/** Fills `into` with the gait at a speed above walking. */
export function gaitAt(body: Body, speed: number, change: GaitChange, into: Gait): void {
  // About 4 steps a minute more for each km/h.
  const cadence = (body.cadenceAtThree + 14.4 * (speed - 3)) * change.cadenceFactor;
  const contact = (body.contactAtThree / 1000) * (speed / 3) ** -0.6 * change.contactFactor;
  const step = 60 / cadence;
  const flight = Math.max(0.01, step - contact);
  // The sine-wave method: Morin et al. 2005, J Appl Biomech 21:167.
  const peakForce = (GRAVITY * Math.PI * (flight / contact + 1)) / 2;
  const sink = Math.abs((peakForce * contact ** 2) / Math.PI ** 2 - (GRAVITY * contact ** 2) / 8);
  const rise = (GRAVITY * flight ** 2) / 8;
  const half = (speed * contact) / 2;
  const legShortening = body.legMetres - Math.sqrt(Math.max(0, body.legMetres ** 2 - half ** 2)) + sink;
  into.cadence = cadence;
  into.contactMilliseconds = contact * 1000;
  into.oscillationMillimetres = (sink + rise) * 1000 * change.oscillationFactor;
  into.stepMillimetres = speed * step * 1000;
  into.stiffness = (peakForce * body.massKilograms) / legShortening / 1000;
}

/** Energy cost of running on a slope against the flat: Minetti et al. 2002, J Appl Physiol 93:1039. */
export function slopeCost(slope: number): number {
  const i = Math.min(0.3, Math.max(-0.3, slope));
  return (155.4 * i ** 5 - 30.4 * i ** 4 - 43.3 * i ** 3 + 46.3 * i ** 2 + 19.5 * i + 3.6) / 3.6;
}

/** Where the heart settles: linear in the effort (Swain & Leutholtz 1997), and it drifts upwards with time and warmth. */
export function settledBeats(body: Body, effortSpeed: number, seconds: number, celsius: number): number {
  const share = Math.min(0.99, Math.max(0.15, effortSpeed / body.hardestSpeed));
  // Drift sets in after about ten minutes (Coyle & González-Alonso 2001); 5 % an hour is judgement.
  const hours = Math.max(0, seconds - 600) / 3600;
  const drift = Math.min(0.12, 0.05 * hours * (1 + 0.03 * Math.max(0, celsius - 12)));
  const beats = body.restBeats + (body.mostBeats - body.restBeats) * share * (1 + drift);
  return Math.min(body.mostBeats, beats);
}
