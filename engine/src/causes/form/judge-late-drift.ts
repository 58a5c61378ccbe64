/**
 * Does the form fade in the last third of long runs?
 * Cadence lost or contact time gained from the first to the last third, speed taken into account, in the long runs
 * before the pain.
 */
import { addDays, type LocalDay } from '../../core/days.ts';
import { mean, robustSpread } from '../../core/robust.ts';
import { truth } from '../../core/truth.ts';
import { type Activity, isRun } from '../../runs/activity.ts';
import type { FormMeans } from '../../runs/form-of-run.ts';
import { type Judged, judgedBy } from '../contributor.ts';
import { hardlyRelated } from './judge-form.ts';
import { CADENCE_DROP, FORM_CHANGE, LATE_DRIFT as ROW } from './rules.ts';

export function judgeLateDrift(painStart: LocalDay, activities: readonly Activity[]): Judged {
  const runs = longRunsBefore(painStart, activities);
  const cadence = fades(runs, cadenceFade);
  const contact = fades(runs, contactFade);
  const known = Math.max(cadence.length, contact.length) >= ROW.leastRuns;
  const loses = isBeyond(cadence, -1, ROW.leastCadenceLoss);
  const gains = isBeyond(contact, 1, ROW.leastContactGain);
  return judgedBy(
    { id: 'late-drift', wouldChange: 'form-back-and-pain-stays', nextTest: 'long-runs-with-sensors' },
    {
      rule: ROW.id,
      holds: truth(known ? loses || gains : undefined),
      saw: known
        ? [
            { finding: 'long-runs', is: 'yes', value: Math.max(cadence.length, contact.length), unit: 'runs' },
            ...(cadence.length === 0
              ? []
              : [{ finding: 'cadence-lost-in-last-third', is: truth(loses), value: -mean(cadence) }]),
            ...(contact.length === 0
              ? []
              : [{ finding: 'contact-gained-in-last-third', is: truth(gains), value: mean(contact) }]),
          ]
        : [{ finding: 'too-few-runs-with-this-sensor', is: 'yes' }],
    },
    [hardlyRelated(ROW.id)],
  );
}

/** The mean is beyond the threshold, and beyond chance for so many runs. */
function isBeyond(values: readonly number[], direction: 1 | -1, least: number): boolean {
  if (values.length < ROW.leastRuns) return false;
  const towards = mean(values) * direction;
  const spread = Math.max(ROW.leastSpread, robustSpread(values));
  return towards >= least && (towards * Math.sqrt(values.length)) / spread >= FORM_CHANGE.requiredErrors;
}

function longRunsBefore(painStart: LocalDay, activities: readonly Activity[]): readonly Activity[] {
  const from = addDays(painStart, -ROW.lookBackDays);
  const runs = activities.filter(
    (one) => isRun(one) && one.day > from && one.day <= painStart && one.form?.thirds !== undefined,
  );
  const longest = runs.reduce((most, one) => Math.max(most, one.movingSeconds), 0);
  // In one order, so that sums come out the same to the last digit.
  return runs.filter((one) => one.movingSeconds >= longest * ROW.longShare).sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Fade = (first: FormMeans, last: FormMeans) => number | undefined;

const fades = (runs: readonly Activity[], fade: Fade): readonly number[] =>
  runs.flatMap(({ form }) => (form?.thirds === undefined ? [] : (fade(form.thirds[0], form.thirds[2]) ?? [])));

const cadenceFade: Fade = (first, last) => {
  const before = first.means.cadenceStepsPerMinute;
  const after = last.means.cadenceStepsPerMinute;
  if (before === undefined || after === undefined) return undefined;
  const slower = last.speedMetresPerSecond - first.speedMetresPerSecond;
  return (after - before - slower * CADENCE_DROP.stepsPerMetrePerSecond) / before;
};

const contactFade: Fade = (first, last) => {
  const before = first.means.groundContactMilliseconds;
  const after = last.means.groundContactMilliseconds;
  if (before === undefined || after === undefined) return undefined;
  const slower = last.speedMetresPerSecond - first.speedMetresPerSecond;
  return after / before - 1 - slower * ROW.contactSharePerMetrePerSecond;
};
