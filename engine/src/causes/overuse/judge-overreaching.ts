/**
 * Was the runner more tired, sorer, or slower than usual before the pain?
 * Fatigue and soreness from check-ins, and speed at the same heart rate from recordings, against the eight weeks
 * before (RC-40). The article's signs of too little recovery.
 */
import { addDays, dayNumber, type LocalDay } from '../../core/days.ts';
import { mean, robustLine, robustSpread } from '../../core/robust.ts';
import { anyOf, type Truth, truth } from '../../core/truth.ts';
import type { Dated } from '../../journal/timeline.ts';
import { ofType } from '../../journal/timeline.ts';
import { OVERREACHING as ROW } from '../../load/rules.ts';
import type { Activity } from '../../runs/activity.ts';
import { type Judged, judgedBy } from '../contributor.ts';
import { formSamples } from '../form/form-samples.ts';

type Rise = { readonly by: number; readonly holds: boolean };

export function judgeOverreaching(
  painStart: LocalDay,
  journal: readonly Dated[],
  activities: readonly Activity[],
): Judged {
  const fatigue = riseOf(painStart, journal, 'fatigue0to10');
  const soreness = riseOf(painStart, journal, 'soreness0to10');
  const slower = slowdown(painStart, activities);
  const signs: readonly Truth[] = [fatigue, soreness, slower].map((one) => truth(one?.holds));
  const known = signs.some((one) => one !== 'unknown');
  return judgedBy(
    { id: 'overreaching', wouldChange: 'pain-when-rested', nextTest: 'tiredness-in-check-ins' },
    {
      rule: ROW.id,
      holds: anyOf(signs) === 'yes' ? 'yes' : known ? 'no' : 'unknown',
      saw: [
        ...shown('fatigue-rise', fatigue),
        ...shown('soreness-rise', soreness),
        ...shown('slower-at-same-heart-rate', slower),
      ],
    },
  );
}

const shown = (finding: string, rise: Rise | undefined) =>
  rise === undefined ? [] : [{ finding, is: truth(rise.holds), value: rise.by }];

/** Values of two spans of days; undefined while either is too thin. */
function risen(
  usual: readonly number[],
  recent: readonly number[],
  least: number,
  leastSpread: number,
): Rise | undefined {
  if (usual.length < ROW.leastUsual || recent.length < ROW.leastRecent) return undefined;
  const by = mean(recent) - mean(usual);
  const spread = Math.max(leastSpread, robustSpread(usual));
  const errors = by / (spread * Math.sqrt(1 / usual.length + 1 / recent.length));
  return { by, holds: by >= least && errors >= ROW.requiredErrors };
}

function riseOf(
  painStart: LocalDay,
  journal: readonly Dated[],
  field: 'fatigue0to10' | 'soreness0to10',
): Rise | undefined {
  const edge = addDays(painStart, -ROW.recentDays);
  const from = addDays(edge, -ROW.usualDays);
  const told = ofType(journal, 'check-in').flatMap(({ entry, day }) => {
    const value = entry[field];
    return value === undefined || day <= from || day > painStart ? [] : [{ day, value }];
  });
  const usual = told.filter((one) => one.day <= edge).map((one) => one.value);
  const recent = told.filter((one) => one.day > edge).map((one) => one.value);
  return risen(usual, recent, ROW.leastRise0to10, ROW.leastSpread0to10);
}

/** Speed lost at the same heart rate, as a share; runs in one narrow band of effort are compared. */
function slowdown(painStart: LocalDay, activities: readonly Activity[]): Rise | undefined {
  const edge = dayNumber(addDays(painStart, -ROW.recentDays));
  const from = addDays(painStart, -(ROW.recentDays + ROW.usualDays));
  const samples = formSamples(activities, 'heartRateBpm', { from, to: painStart });
  const usual = samples.filter((one) => one.day <= edge);
  const recent = samples.filter((one) => one.day > edge);
  if (usual.length < ROW.leastUsual) return undefined;
  const line = robustLine(
    usual.map(({ value, speed }) => ({ x: value, y: Math.log(speed) })),
    LEAST_BEATS_APART,
    SPEED_PER_BEAT,
  );
  const lost = ({ value, speed }: (typeof samples)[number]) => line.intercept + line.slope * value - Math.log(speed);
  return risen(usual.map(lost), recent.map(lost), ROW.leastSlowdown, ROW.leastSpreadShare);
}

const LEAST_BEATS_APART = 4;
/** About one per cent of speed for each beat, where a runner's runs are all at one effort. */
const SPEED_PER_BEAT = 0.01;
