/** Facts for tests, in as few words as a test needs. */
import type { LocalDay } from '../core/days.ts';
import { addDays } from '../core/days.ts';
import type { CheckIn, Entry, SymptomReportEntry } from '../journal/entries.ts';
import type { SymptomReport } from '../journal/symptom-report.ts';
import type { Episode, PainMoment } from '../journal/timeline.ts';
import type { Activity } from '../runs/activity.ts';

/** A run at nine in the morning UTC, six minutes a kilometre. */
export function activity(day: LocalDay, distanceMetres: number, more: Partial<Activity> = {}): Activity {
  const movingSeconds = (distanceMetres / 1000) * 360;
  return {
    id: `${day}-${distanceMetres}`,
    sport: 'running',
    startTime: `${day}T09:00:00Z`,
    day,
    elapsedSeconds: movingSeconds,
    movingSeconds,
    distanceMetres,
    indoor: false,
    channels: {},
    ...more,
  };
}

/** Pain stated at seven in the morning UTC. */
export const painAt = (day: LocalDay, pain0to10: number): PainMoment => ({
  at: `${day}T07:00:00Z`,
  day,
  pain0to10,
  moment: 'morning',
});

/** An episode reported on a day, that began so many days before. */
export function reportOn(day: LocalDay, onsetDays: number): Episode {
  return { entry: reportEntry(day, { onsetDays }), reportedOn: day, onset: addDays(day, -onsetDays) };
}

export const reportEntry = (day: LocalDay, report: SymptomReport): SymptomReportEntry => ({
  type: 'symptom-report',
  version: 1,
  id: `report-${day}`,
  at: `${day}T18:00:00Z`,
  zone: 'UTC',
  report,
});

export const checkIn = (day: LocalDay, fields: Partial<CheckIn>): Entry => ({
  type: 'check-in',
  version: 1,
  id: `check-in-${day}-${fields.moment ?? 'morning'}`,
  at: `${day}T07:00:00Z`,
  zone: 'UTC',
  ...fields,
});
