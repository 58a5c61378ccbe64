import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, localDayFrom } from '../../core/days.ts';
import { seededRandom } from '../../core/random.ts';
import type { Activity } from '../../runs/activity.ts';
import type { FormMeans, FormMetric } from '../../runs/form-of-run.ts';
import { activity } from '../../testing/facts.ts';
import type { Judged } from '../contributor.ts';
import { compareForm } from './compare-form.ts';
import { judgeAsymmetry, judgeCadence, judgeOverstride } from './judge-form.ts';
import { judgeLateDrift } from './judge-late-drift.ts';

const PAIN = localDayFrom('2026-05-20');

type Means = Partial<Record<FormMetric, number>>;
const level = (speed: number, means: Means): FormMeans => ({ seconds: 1800, speedMetresPerSecond: speed, means });

/** Three runs a week for eight weeks at slightly different speeds; `meansOn` says the form of a run so many days before. */
function runs(
  meansOn: (daysBefore: number, speed: number) => Means,
  more: Partial<Activity> = {},
): readonly Activity[] {
  const draw = seededRandom(11);
  return Array.from({ length: 24 }, (_, index) => {
    const ago = 55 - Math.floor((index * 55) / 23);
    const speed = 2.8 + draw() * 0.6;
    const form = { flags: [], level: level(speed, meansOn(ago, speed)) } as const;
    return activity(addDays(PAIN, -ago), 9000, { id: `run-${index}`, form, ...more });
  });
}

const wobble = seededRandom(4);
const cadenceAt = (speed: number) => 168 + 18 * (speed - 3) + (wobble() - 0.5) * 5;
const nameOf = (judged: Judged) => ('named' in judged ? judged.named.certainty : 'not seen');

describe('cadence', () => {
  const dropped = (share: number) =>
    judgeCadence(
      PAIN,
      runs((ago, speed) => ({ cadenceStepsPerMinute: cadenceAt(speed) * (ago < 16 ? 1 - share : 1) })),
    );
  test('6 % lower in the two weeks before the pain is possible, never more', () =>
    expect(nameOf(dropped(0.06))).toBe('possible'));
  test('as usual is not named', () => expect(nameOf(dropped(0))).toBe('not seen'));
  test('higher is not named', () => expect(nameOf(dropped(-0.06))).toBe('not seen'));
  test('half a personal deviation is not named', () => expect(nameOf(dropped(0.007))).toBe('not seen'));
  test('slower running with the steps that belong to it is not named', () => {
    const slow = runs((_ago, speed) => ({ cadenceStepsPerMinute: cadenceAt(speed) })).map((run, index) => {
      if (index < 18 || run.form?.level === undefined) return run;
      return { ...run, form: { ...run.form, level: level(2.5, { cadenceStepsPerMinute: cadenceAt(2.5) }) } };
    });
    expect(nameOf(judgeCadence(PAIN, slow))).toBe('not seen');
  });
  test('says by how much, from how many runs, and that form hardly tells', () => {
    const judged = dropped(0.06);
    if (!('named' in judged)) throw new Error('not named');
    const share = judged.named.fits[0]?.saw.find((one) => one.finding === 'cadence-change-share')?.value;
    expect(Number(share)).toBeCloseTo(-0.06, 1);
    expect(judged.named.against[0]?.saw[0]?.finding).toBe('form-hardly-told-who-got-hurt');
  });
  test('cannot be told without a sensor, from treadmills, or with fewer than three recent runs', () => {
    expect(
      nameOf(
        judgeCadence(
          PAIN,
          runs(() => ({})),
        ),
      ),
    ).toBe('cannot-tell');
    expect(
      nameOf(
        judgeCadence(
          PAIN,
          runs((_ago, speed) => ({ cadenceStepsPerMinute: cadenceAt(speed) }), { indoor: true, subSport: 'treadmill' }),
        ),
      ),
    ).toBe('cannot-tell');
    const early = runs((_ago, speed) => ({ cadenceStepsPerMinute: cadenceAt(speed) })).filter(
      (run) => run.day < addDays(PAIN, -30),
    );
    expect(nameOf(judgeCadence(PAIN, early))).toBe('cannot-tell');
  });
  test('runs without record points are compared by their averages', () => {
    const averages = runs((ago, speed) => ({ cadenceStepsPerMinute: cadenceAt(speed) * (ago < 16 ? 0.93 : 1) })).map(
      ({ form, ...run }) => ({
        ...run,
        movingSeconds: 9000 / (form?.level?.speedMetresPerSecond ?? 3),
        channels: {
          cadenceStepsPerMinute: {
            count: 3000,
            mean: form?.level?.means.cadenceStepsPerMinute ?? 0,
            min: 150,
            max: 190,
          },
        },
      }),
    );
    expect(nameOf(judgeCadence(PAIN, averages))).toBe('possible');
  });
  test('runs after the pain began change nothing', () => {
    const later = Array.from({ length: 6 }, (_, index) =>
      activity(addDays(PAIN, index + 1), 9000, {
        id: `later-${index}`,
        form: { flags: [], level: level(3, { cadenceStepsPerMinute: 140 }) },
      }),
    );
    const before = runs((_ago, speed) => ({ cadenceStepsPerMinute: 168 + 18 * (speed - 3) }));
    expect(judgeCadence(PAIN, [...before, ...later])).toEqual(judgeCadence(PAIN, before));
  });
  test('the order of import changes nothing', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 150, max: 190, noNaN: true })), (values) => {
        const list = runs(() => ({ cadenceStepsPerMinute: values.next().value ?? 170 }));
        const compared = { metric: 'cadenceStepsPerMinute', perSpeed: 18, leastSpread: 1.6 } as const;
        expect(compareForm(list.toReversed(), PAIN, compared)).toEqual(compareForm(list, PAIN, compared));
      }),
      { numRuns: 30 },
    );
  });
});

describe('left against right', () => {
  const balance = (shift: number, usual = 50.4, more: Partial<Activity> = {}) =>
    judgeAsymmetry(
      PAIN,
      runs((ago) => ({ groundContactBalanceLeftPercent: usual + (ago < 16 ? shift : 0) + (wobble() - 0.5) }), more),
    );
  test.each([2.2, -2.2])('a change of %d percent points is possible', (shift) =>
    expect(nameOf(balance(shift))).toBe('possible'),
  );
  test('as usual is not named, also where the usual is a little uneven', () => {
    expect(nameOf(balance(0))).toBe('not seen');
    expect(nameOf(balance(0, 51.8))).toBe('not seen');
  });
  test('far from even in every run is named without a change', () => {
    expect(nameOf(balance(0, 53.4))).toBe('possible');
    expect(nameOf(balance(0, 46.6))).toBe('possible');
  });
  test('track runs are left out: bends look like a limp', () =>
    expect(nameOf(balance(3, 50, { subSport: 'track' }))).toBe('cannot-tell'));
});

describe('late drift', () => {
  const fading = (lost: number, gained = 0, slower = 0) =>
    judgeLateDrift(
      PAIN,
      [35, 28, 21, 14, 7, 1].map((ago) => {
        const third = (share: number): FormMeans => ({
          seconds: 1800,
          speedMetresPerSecond: 3 - slower * share,
          means: {
            cadenceStepsPerMinute: 170 * (1 - lost * share) + (wobble() - 0.5),
            groundContactMilliseconds: 250 * (1 + gained * share) + (wobble() - 0.5),
          },
        });
        return activity(addDays(PAIN, -ago), 16_000, {
          id: `long-${ago}`,
          form: { flags: [], thirds: [third(0), third(0.5), third(1)] },
        });
      }),
    );
  test('6 % of cadence lost, or 8 % of contact gained, is possible', () => {
    expect(nameOf(fading(0.06))).toBe('possible');
    expect(nameOf(fading(0, 0.08))).toBe('possible');
  });
  test('steady to the end is not named', () => expect(nameOf(fading(0.005, 0.01))).toBe('not seen'));
  test('slowing down explains its share of it', () => expect(nameOf(fading(0.04, 0, 0.3))).toBe('not seen'));
  test('cannot be told without record points', () =>
    expect(
      nameOf(
        judgeLateDrift(
          PAIN,
          runs(() => ({})),
        ),
      ),
    ).toBe('cannot-tell'));
});

describe('overstride', () => {
  const easy = (cadence: number, ratio: number) =>
    judgeOverstride(
      PAIN,
      runs(() => ({ cadenceStepsPerMinute: cadence, verticalRatioPercent: ratio })),
    );
  test('is possible only with slow steps and much up and down together', () => {
    expect(nameOf(easy(152, 10.8))).toBe('possible');
    expect(nameOf(easy(152, 8))).toBe('not seen');
    expect(nameOf(easy(172, 10.8))).toBe('not seen');
  });
  test('cannot be told from cadence alone', () =>
    expect(
      nameOf(
        judgeOverstride(
          PAIN,
          runs(() => ({ cadenceStepsPerMinute: 150 })),
        ),
      ),
    ).toBe('cannot-tell'));
});
