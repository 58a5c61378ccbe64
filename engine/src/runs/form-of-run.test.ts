import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formOfRun } from './form-of-run.ts';
import { costOfRunning, gradeAdjustedSpeed, gradeFactor } from './grade.ts';
import { impactMetres, landingFactor, landingImpulsePerKilogram } from './impact-distance.ts';
import type { RecordedSession } from './recording.ts';

const column = (count: number, value: (index: number) => number): Float64Array =>
  Float64Array.from({ length: count }, (_, index) => value(index));

/** An hour at 3 m/s, a point a second, climbing by `slope`. */
function session(
  channels: Record<string, (index: number) => number>,
  more: Partial<RecordedSession> = {},
): RecordedSession {
  const samples = more.samples ?? 3600;
  return {
    sport: 'running',
    startTime: '2026-03-01T08:00:00Z',
    elapsedSeconds: samples,
    pauses: [],
    laps: [],
    samples,
    timeSeconds: column(samples, (index) => index),
    latitudeDegrees: column(samples, () => 1),
    longitudeDegrees: column(samples, () => 1),
    channels: Object.fromEntries(
      Object.entries({ speedMetresPerSecond: (): number => 3, altitudeMetres: (): number => 100, ...channels }).map(
        ([name, value]) => [name, column(samples, value)],
      ),
    ),
    ...more,
  };
}

describe('grade-adjusted pace follows Minetti 2002', () => {
  test('level running costs 3.6 J/kg/m', () => expect(costOfRunning(0)).toBeCloseTo(3.6));
  test.each([
    [0.1, 155.4e-5 - 30.4e-4 - 43.3e-3 + 46.3e-2 + 1.95 + 3.6],
    [-0.2, -155.4 * 0.00032 - 30.4 * 0.0016 + 43.3 * 0.008 + 46.3 * 0.04 - 3.9 + 3.6],
  ])('the cost at a slope of %d is the polynomial', (slope, cost) => expect(costOfRunning(slope)).toBeCloseTo(cost, 6));
  test('the cheapest slope is down by a sixth to a fifth', () => {
    const slopes = Array.from({ length: 91 }, (_, index) => (index - 45) / 100);
    const cheapest = slopes.reduce((least, slope) => (costOfRunning(slope) < costOfRunning(least) ? slope : least));
    expect(cheapest).toBeGreaterThanOrEqual(-0.21);
    expect(cheapest).toBeLessThanOrEqual(-0.16);
  });
  test('beyond what was measured the factor stays', () => expect(gradeFactor(0.9)).toBe(gradeFactor(0.45)));
  test('level speed is its own', () => expect(gradeAdjustedSpeed(3.1, 0)).toBeCloseTo(3.1));
});

describe('impact distance follows its stated physics', () => {
  const easy = { distanceMetres: 1000, speedMetresPerSecond: 2.8, cadenceStepsPerMinute: 165, contactSeconds: 0.272 };
  test('a kilometre of easy level steps is a kilometre', () => expect(impactMetres(easy)).toBeCloseTo(1000));
  test('is within 15 points of the impact forces measured at −9° and +9°', () => {
    const slope = Math.tan((9 * Math.PI) / 180);
    const flight = 60 / 165 - 0.27;
    expect(landingFactor(3, -slope, flight) - 1.54).toBeLessThan(0.15);
    expect(Math.abs(landingFactor(3, slope, flight) - 0.61)).toBeLessThan(0.15);
  });
  test('walking has none', () => expect(impactMetres({ distanceMetres: 1000, speedMetresPerSecond: 1.4 })).toBe(0));
  test('longer, steeper down and shorter on the ground never lower it', () => {
    const positive = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        positive(1.8, 6),
        positive(-0.3, 0.3),
        positive(140, 200),
        positive(0.16, 0.3),
        (speed, slope, cadence, contact) => {
          const one = {
            distanceMetres: 500,
            speedMetresPerSecond: speed,
            slope,
            cadenceStepsPerMinute: cadence,
            contactSeconds: contact,
          };
          const base = impactMetres(one);
          expect(impactMetres({ ...one, distanceMetres: 600 })).toBeGreaterThan(base);
          expect(impactMetres({ ...one, slope: slope - 0.05 })).toBeGreaterThanOrEqual(base);
          expect(impactMetres({ ...one, slope: 0, contactSeconds: contact - 0.01 })).toBeGreaterThanOrEqual(
            impactMetres({ ...one, slope: 0 }),
          );
          expect(landingImpulsePerKilogram({ ...one, slope: slope - 0.05 })).toBeGreaterThanOrEqual(
            landingImpulsePerKilogram(one),
          );
        },
      ),
    );
  });
});

describe('the form of a run', () => {
  test('has means over level running and over thirds', () => {
    const form = formOfRun(session({ cadenceStepsPerMinute: (index) => (index > 2400 ? 160 : 170) }));
    expect(form.flags).toEqual([]);
    expect(form.level?.speedMetresPerSecond).toBeCloseTo(3);
    expect(form.thirds?.[0].means.cadenceStepsPerMinute).toBeCloseTo(170);
    expect(form.thirds?.[2].means.cadenceStepsPerMinute).toBeCloseTo(160, 0);
  });
  test('leaves walking, gaps and impossible values out', () => {
    const form = formOfRun(
      session({
        speedMetresPerSecond: (index) => (index % 3 === 0 ? 1 : 3),
        cadenceStepsPerMinute: (index) => (index % 5 === 0 ? 12 : 170),
      }),
    );
    expect(form.level?.seconds).toBeLessThan(2500);
    expect(form.level?.means.cadenceStepsPerMinute).toBeCloseTo(170);
  });
  test('leaves steep ground out of the means and counts it in grade-adjusted speed', () => {
    const form = formOfRun(session({ altitudeMetres: (index) => index * 0.3 }));
    expect(form.level).toBeUndefined();
    expect(form.gradeAdjustedMetresPerSecond).toBeCloseTo(3 * gradeFactor(0.1), 1);
  });
  test('drops a heart rate that follows the steps, and says so', () => {
    const form = formOfRun(session({ cadenceStepsPerMinute: () => 172, heartRateBpm: () => 171 }));
    expect(form.flags).toEqual(['heart-rate-follows-cadence']);
    expect(form.level?.means.heartRateBpm).toBeUndefined();
  });
  test('names treadmill, track and missing altitude', () => {
    const { latitudeDegrees, ...indoors } = session({});
    expect(formOfRun({ ...indoors, subSport: 'treadmill' }).flags).toContain('treadmill');
    expect(formOfRun({ ...session({}), subSport: 'track' }).flags).toContain('track');
    expect(latitudeDegrees).toBeDefined();
  });
  test('claims nothing from less than five steady minutes', () => {
    expect(formOfRun(session({ cadenceStepsPerMinute: () => 170 }, { samples: 200 }))).toEqual({
      flags: ['too-short'],
    });
  });
  test('a half missing channel has no mean', () => {
    const form = formOfRun(session({ groundContactMilliseconds: (index) => (index < 1500 ? 250 : Number.NaN) }));
    expect(form.level?.means.groundContactMilliseconds).toBeUndefined();
  });
});
