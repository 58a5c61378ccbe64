/**
 * Which triage holds today, and does it still?
 * The last symptom report decides; a warning sign ticked at a later check-in raises it (PR-60, AM-03), clearly more
 * pain for three days freezes the plan (PR-61), and answers older than two weeks let it expire (PR-65).
 */
import { addDays, daysBetween, type LocalDay, parseLocalDay, yearsBetween } from '../core/days.ts';
import type { Reason } from '../core/decision.ts';
import type { SymptomReport } from '../journal/symptom-report.ts';
import { type Dated, type Episode, episodes, ofType, painMoments } from '../journal/timeline.ts';
import { cite, rule } from '../sources/rule.ts';
import { worseAtTwoCheckIns } from '../symptoms/decide-episode.ts';
import { reportLater } from '../symptoms/report-later.ts';
import { CHECK_IN_SUBSET, weighWarningSigns } from './check-in.ts';
import { decideTriage, type Triage } from './decide-triage.ts';
import { type Disposition, higher, isUrgent } from './dispositions.ts';
import { FLAG_ROWS, type RowKey } from './rows.ts';

export const MORE_PAIN = rule({
  id: 'triage/current-triage#PR-61',
  rise0to10: 2,
  days: 3,
  citations: [cite('JUDGEMENT')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});
export const ANSWERS_EXPIRE = rule({
  id: 'triage/current-triage#PR-65',
  days: 14,
  citations: [cite('JUDGEMENT')],
  confidence: 'D',
  reviewBy: '2027-11-01',
});

export type Basis = {
  /** None: no report yet. Raised: a sign was ticked after it. Frozen and expired: ask everything again first. */
  readonly standing: 'none' | 'current' | 'raised' | 'frozen' | 'expired';
  readonly reportId?: string;
  readonly reportedOn?: LocalDay;
  /** The last day on which the runner answered anything. */
  readonly answeredOn?: LocalDay;
  /** Rules whose sign was ticked at a check-in after the report. */
  readonly ticked: readonly RowKey[];
  readonly reasons: readonly Reason[];
};
export type CurrentTriage = { readonly triage: Triage; readonly basis: Basis };

export function currentTriage(journal: readonly Dated[], on: LocalDay): CurrentTriage {
  const report = episodes(journal).at(-1);
  const decided = decideTriage(asOfToday(report, journal, on));
  const later = ofType(journal, 'check-in').filter(({ entry }) => report === undefined || entry.at > report.entry.at);
  const ticked = [
    ...new Set(later.flatMap(({ entry }) => (Array.isArray(entry.warningSigns) ? entry.warningSigns : []))),
  ];
  // What is no row of ours is not understood; it still counts, as something to be seen for (weighWarningSigns).
  const known = FLAG_ROWS.map((row) => row.key as RowKey).filter((key) => ticked.includes(key));
  const answeredOn = [report?.reportedOn, later.at(-1)?.day]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const about = {
    ...(report === undefined ? {} : { reportId: report.entry.id, reportedOn: report.reportedOn }),
    ...(answeredOn === undefined ? {} : { answeredOn }),
    ticked: known,
  };
  if (ticked.length > 0) {
    const reasons = ticked.map(
      (key): Reason => ({
        rule: CHECK_IN_SUBSET.id,
        holds: 'yes',
        saw: [{ finding: 'ticked', is: 'yes', value: key }],
      }),
    );
    return { triage: raised(decided, ticked, known), basis: { standing: 'raised', ...about, reasons } };
  }
  return { triage: decided, basis: { ...about, ...standingOf(journal, on, report?.reportedOn, answeredOn) } };
}

/** The report as it would read today: the days run on, and after a week the course follows the pain stated since. */
function asOfToday(episode: Episode | undefined, journal: readonly Dated[], on: LocalDay): SymptomReport {
  if (episode === undefined) return withProfile({}, journal, on);
  const since = painMoments(journal).filter((one) => one.at >= episode.entry.at);
  const week = since.filter((one) => one.day > addDays(on, -STEADY_DAYS)).map((one) => one.pain0to10);
  const daysLater = daysBetween(episode.reportedOn, on);
  // One bad morning is no course: only a week after the report, and then the week's mean, says better or worse.
  const steady = daysLater >= STEADY_DAYS && week.length > 0;
  const painNow = steady ? week.reduce((sum, one) => sum + one, 0) / week.length : undefined;
  const report = withProfile(reportLater(episode.entry.report, daysLater, painNow), journal, on);
  return worseAtTwoCheckIns(since) ? { ...report, worseAtTwoCheckIns: true } : report;
}
const STEADY_DAYS = 7;

/** Age and sex come from the profile where the report leaves them open. */
function withProfile(report: SymptomReport, journal: readonly Dated[], on: LocalDay): SymptomReport {
  const profile = ofType(journal, 'profile').at(-1)?.entry;
  const birth = profile?.birthDate === undefined ? undefined : parseLocalDay(profile.birthDate);
  return {
    ...(profile?.sex === undefined ? {} : { sex: profile.sex }),
    ...(birth === undefined ? {} : { ageYears: yearsBetween(birth, on) }),
    ...report,
  };
}

/** A ticked sign counts as its rule's plain yes; nothing is allowed until the questions are answered again. */
function raised(triage: Triage, ticked: readonly string[], known: readonly RowKey[]): Triage {
  const before: Disposition = triage.complete ? triage.disposition : triage.atLeast;
  const disposition = higher(before, weighWarningSigns(ticked)?.disposition ?? before);
  const flags = [...new Set([...triage.flags, ...known])].sort();
  const nothing = { flags, leading: [], allowedExercises: [], runningAllowed: false } as const;
  if (isUrgent(disposition)) return { ...common(triage), ...nothing, complete: true, disposition };
  return { ...common(triage), ...nothing, complete: false, atLeast: disposition };
}

function common(triage: Triage): Pick<Triage, 'tags' | 'askNext' | 'reasons' | 'ruleSet' | 'contradictions'> {
  const { tags, askNext, reasons, ruleSet, contradictions } = triage;
  return { tags, askNext, reasons, ruleSet, contradictions };
}

function standingOf(
  journal: readonly Dated[],
  on: LocalDay,
  reportedOn: LocalDay | undefined,
  answeredOn: LocalDay | undefined,
): Pick<Basis, 'standing' | 'reasons'> {
  if (reportedOn === undefined || answeredOn === undefined) return { standing: 'none', reasons: [] };
  const age = daysBetween(answeredOn, on);
  if (age > ANSWERS_EXPIRE.days) {
    const saw = [{ finding: 'days-since-answers', is: 'yes' as const, value: age, unit: 'days' }];
    return { standing: 'expired', reasons: [{ rule: ANSWERS_EXPIRE.id, holds: 'yes', saw }] };
  }
  const rise = lastingRise(journal, on, reportedOn);
  if (rise === undefined) return { standing: 'current', reasons: [] };
  const saw = [{ finding: 'pain-rise', is: 'yes' as const, value: rise, unit: 'of 10' }];
  return { standing: 'frozen', reasons: [{ rule: MORE_PAIN.id, holds: 'yes', saw }] };
}

/** How much more it hurt on each of the last three days than when it was reported; undefined when it did not. */
function lastingRise(journal: readonly Dated[], on: LocalDay, reportedOn: LocalDay): number | undefined {
  const reported = ofType(journal, 'symptom-report').at(-1)?.entry.report.pain0to10;
  if (reported === undefined) return undefined;
  const moments = painMoments(journal);
  const days = Array.from({ length: MORE_PAIN.days }, (_, index) => addDays(on, -index)).filter(
    (day) => day > reportedOn,
  );
  if (days.length < MORE_PAIN.days) return undefined;
  const least = days.map((day) => Math.max(...moments.filter((one) => one.day === day).map((one) => one.pain0to10)));
  const rise = Math.min(...least) - reported;
  return Number.isFinite(rise) && rise >= MORE_PAIN.rise0to10 ? rise : undefined;
}
