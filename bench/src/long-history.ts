/**
 * What does a runner's journal hold after many years?
 * The rows that importing and recording leave behind: 300 runs a year with form, a check-in every day, self-tests and
 * an episode of pain now. Made from a synthetic runner without going through files.
 */
import { type DemoRun, makeRunner, theRamp } from '@backstride/cases';
import { type Activity, addDays, deriveActivity, type Facts, type LocalDay, localDayFrom } from '@backstride/engine';

export const TODAY: LocalDay = localDayFrom('2026-11-23');
const ZONE = 'Europe/Berlin';
const RUNS_A_YEAR = 300;
const SEED = 1;

/** Ten years of rows; `lastYears` takes fewer of them. */
export function longHistory(years: number): Facts {
  const story = theRamp({ anchorDay: TODAY, zone: ZONE });
  const runner = makeRunner(SEED, {
    ...story,
    weeks: Math.ceil((365.25 * years) / 7),
    person: { ...story.person, weeklyMetres: 58_000 },
    checkIns: { fromDaysAgo: Math.round(365.25 * years) - 1, timesADay: 1, forgotten: 0 },
    selfTests: true,
    // Enough points for every figure of a run's form, and not more than that.
    secondsPerSample: 5,
  });
  return { entries: runner.entries, activities: withEveningRuns(runner.runs.map(rowOf), RUNS_A_YEAR * years) };
}

export function lastYears({ entries, activities }: Facts, years: number): Facts {
  const from = addDays(TODAY, -Math.round(365.25 * years));
  return {
    entries: entries.filter(({ at, type }) => type === 'profile' || at >= from),
    activities: activities.filter(({ day }) => day >= from),
  };
}

const rowOf = (run: DemoRun): Activity => deriveActivity(run.session(), { id: `${run.fileName}#0`, zone: ZONE });

/** Some days have a second, shorter run, as many as bring the history to the wanted number. */
function withEveningRuns(rows: readonly Activity[], wanted: number): readonly Activity[] {
  const extra = Math.max(0, wanted - rows.length);
  const settled = rows.filter(({ day }) => day < addDays(TODAY, -60));
  const chosen = settled.filter(
    (_, index) => Math.floor(((index + 1) * extra) / settled.length) > Math.floor((index * extra) / settled.length),
  );
  const evening = chosen.map((row) => ({
    ...row,
    id: `${row.id}-evening`,
    startTime: `${row.day}T20:00:00Z`,
    ...(row.distanceMetres === undefined ? {} : { distanceMetres: row.distanceMetres / 2 }),
  }));
  return [...rows, ...evening];
}
