/**
 * What would the same runner report some days later?
 * The days run on, and the course follows the pain that was stated since: two points or 30 % less is better, two points
 * more is worse (the minimal important change). So that week 2 and week 6 come by themselves (PR-64, RF-37).
 */
import type { SymptomReport } from '../journal/symptom-report.ts';
import { cite, rule } from '../sources/rule.ts';

export const IMPORTANT_CHANGE = rule({
  id: 'symptoms/report-later#PR-64',
  points0to10: 2,
  share: 0.3,
  citations: [cite('OSTELO2008', '2 points or 30 %'), cite('JUDGEMENT', 'a rise of 2 points is worse')],
  confidence: 'V',
  reviewBy: '2027-11-01',
});

export function reportLater(report: SymptomReport, daysLater: number, painNow0to10?: number): SymptomReport {
  const course = painNow0to10 === undefined ? report.course : courseOf(report, painNow0to10);
  return {
    ...report,
    ...(report.onsetDays === undefined ? {} : { onsetDays: report.onsetDays + daysLater }),
    ...(course === undefined ? {} : { course }),
    ...(report.history?.traumaDaysAgo === undefined
      ? {}
      : { history: { ...report.history, traumaDaysAgo: report.history.traumaDaysAgo + daysLater } }),
  };
}

function courseOf(report: SymptomReport, now: number): SymptomReport['course'] {
  const before = report.pain0to10;
  if (before === undefined) return report.course;
  const less = before - now;
  if (less >= IMPORTANT_CHANGE.points0to10 || (before > 0 && less / before >= IMPORTANT_CHANGE.share)) return 'better';
  return -less >= IMPORTANT_CHANGE.points0to10 ? 'worse' : 'same';
}
