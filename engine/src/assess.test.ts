import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, type Facts } from './assess.ts';
import { addDays, localDayFrom } from './core/days.ts';
import type { Entry } from './journal/entries.ts';
import type { SymptomReport } from './journal/symptom-report.ts';
import { activity, checkIn, reportEntry } from './testing/facts.ts';
import { levelOfYes } from './triage/check-in.ts';
import { FLAG_ROWS } from './triage/rows.ts';

const TODAY = localDayFrom('2026-05-20');
/** Plain pain across the low back, every warning question answered with no. */
const PLAIN: SymptomReport = {
  unlisted: 'no',
  ageYears: 38,
  sex: 'M',
  onsetDays: 12,
  onsetKind: 'post-run',
  locations: ['lumbar-paraspinal'],
  side: 'bilateral',
  quality: ['ache'],
  pain0to10: 3,
  aggravating: ['bending-forward'],
  easing: ['walking'],
};
/** Settled on 16 km, then 26 km on the day the pain began. */
const RAMP = [
  [12, 26],
  [16, 10],
  [21, 16],
  [25, 8],
  [28, 16],
  [32, 8],
].map(([ago, km]) => activity(addDays(TODAY, -(ago ?? 0)), (km ?? 0) * 1000));
const facts = (entries: readonly Entry[], activities = RAMP): Facts => ({ entries, activities });
const report = (more: Partial<SymptomReport> = {}, daysAgo = 0) =>
  reportEntry(addDays(TODAY, -daysAgo), { ...PLAIN, ...more });

describe('a runner whose back began to hurt after a long run', () => {
  const seen = assess(
    facts([report(), checkIn(TODAY, { moment: 'morning', pain0to10: 3, warningSigns: 'none' })]),
    TODAY,
  );

  test('is told that it looks safe to manage, at which stage it is, and what came before', () => {
    expect(seen.triage).toMatchObject({ complete: true, disposition: 'SELF_MANAGE' });
    expect(seen.stage).toBe('acute');
    expect(seen.causes[0]).toMatchObject({ id: 'spike', family: 'overuse', certainty: 'likely' });
  });

  test('gets a plan whose every item has a reason', () => {
    expect(seen.today.state).toBe('ready');
    const items = seen.today.days.flatMap((day) => day.items);
    expect(items.length).toBeGreaterThanOrEqual(3);
    for (const item of items) expect(item.reasons.length).toBeGreaterThan(0);
  });

  test('may later run no further than 110 % of the 16 km that settled, never of the 26', () => {
    expect(seen.load.capMetres).toBe(17_600);
  });
});

describe('a runner with no pain left', () => {
  const gone = assess(facts([report({ pain0to10: 0, onsetDays: 400 })]), TODAY);

  test('has no stage and no contributors, and may run up to the cap', () => {
    expect(gone.stage).toBeUndefined();
    expect(gone.causes).toEqual([]);
    expect(gone.pain.since).toBeUndefined();
  });

  test('is back in an episode when it hurts again', () => {
    const again = checkIn(addDays(TODAY, 1), { moment: 'morning', pain0to10: 3, warningSigns: 'none' });
    expect(
      assess(facts([report({ pain0to10: 0, onsetDays: 400 }), again]), addDays(TODAY, 1)).pain.since,
    ).toBeDefined();
  });
});

describe('triage outranks everything', () => {
  test.each<[string, SymptomReport]>([
    ['numbness between the legs', { ...PLAIN, neuro: { saddleNumbness: true } }],
    ['fever without a cold', { ...PLAIN, systemic: { feverCelsius: 38.6 } }],
  ])('%s: no plan, no explanation, no exercise', (_, urgent) => {
    const seen = assess(facts([reportEntry(TODAY, urgent)]), TODAY);
    expect(seen.today).toMatchObject({ state: 'stopped', days: [] });
    expect(seen.causes).toEqual([]);
    expect(seen.patterns).toEqual([]);
    expect(seen.triage.allowedExercises).toEqual([]);
  });

  test('without a symptom report nothing is planned and nothing is explained', () => {
    const seen = assess(facts([]), TODAY);
    expect(seen.triage.complete).toBe(false);
    expect(seen.today).toMatchObject({ state: 'not-assessed', days: [] });
    expect(seen.causes).toEqual([]);
  });

  test('a warning sign ticked at a check-in after the report stops the plan at once', () => {
    const later = checkIn(addDays(TODAY, 1), { moment: 'morning', pain0to10: 3, warningSigns: ['RF-02'] });
    const seen = assess(facts([report(), later]), addDays(TODAY, 1));
    expect(seen.triage).toMatchObject({ complete: true, disposition: 'EMERGENCY_NOW' });
    expect(seen.today).toMatchObject({ state: 'stopped', days: [] });
  });

  test('a milder sign ticked at a check-in freezes the plan until the questions are answered again', () => {
    const mild = FLAG_ROWS.find((row) => levelOfYes(row.key) === 'CLINICIAN_2W');
    const later = checkIn(addDays(TODAY, 1), { moment: 'morning', pain0to10: 3, warningSigns: [mild?.key ?? ''] });
    const seen = assess(facts([report(), later]), addDays(TODAY, 1));
    expect(seen.triage.complete).toBe(false);
    expect(seen.today.days).toEqual([]);
  });
});

describe('old answers and changes', () => {
  test.each([
    [14, 'ready'],
    [15, 'expired'],
  ])('a report of %d days ago makes the plan %s', (ago, state) => {
    expect(assess(facts([report({}, ago)]), TODAY).today.state).toBe(state);
  });

  test('a check-in keeps the answers alive', () => {
    const recent = checkIn(addDays(TODAY, -2), { moment: 'morning', pain0to10: 2, warningSigns: 'none' });
    expect(assess(facts([report({}, 15), recent]), TODAY).today.state).toBe('ready');
  });

  test('six weeks without change bring the physiotherapist by themselves', () => {
    const told = report({ onsetDays: 30 }, 13);
    const unchanged = [0, 3, 6].map((ago) =>
      checkIn(addDays(TODAY, -ago), { moment: 'morning', pain0to10: 3, warningSigns: 'none' }),
    );
    const seen = assess(facts([told, ...unchanged]), TODAY);
    expect(seen.triage).toMatchObject({ complete: true, disposition: 'ROUTINE_PHYSIO' });
    expect(seen.triage.flags).toContain('RF-37');
  });

  test('the same six weeks with less pain do not', () => {
    const told = report({ onsetDays: 30, pain0to10: 5 }, 13);
    const better = [0, 3, 6].map((ago) =>
      checkIn(addDays(TODAY, -ago), { moment: 'morning', pain0to10: 1, warningSigns: 'none' }),
    );
    expect(assess(facts([told, ...better]), TODAY).triage.flags).not.toContain('RF-37');
  });

  test('one bad morning is no course', () => {
    const told = report({ onsetDays: 20 }, 2);
    const bad = checkIn(TODAY, { moment: 'morning', pain0to10: 6, warningSigns: 'none' });
    expect(assess(facts([told, bad]), TODAY).triage.flags).not.toContain('RF-37');
  });

  test('pain 2 points higher on three days in a row freezes the plan', () => {
    const sore = [0, 1, 2].map((ago) =>
      checkIn(addDays(TODAY, -ago), { moment: 'morning', pain0to10: 5, warningSigns: 'none' }),
    );
    expect(assess(facts([report({}, 5), ...sore]), TODAY).today).toMatchObject({ state: 'frozen', days: [] });
  });

  test('what was stated later than the asked day does not count', () => {
    const later = report({ neuro: { saddleNumbness: true } }, -1);
    expect(assess(facts([report(), later]), TODAY)).toEqual(assess(facts([report()]), TODAY));
  });

  test('a correction replaces the report it names', () => {
    const wrong = report({ neuro: { saddleNumbness: true } }, 1);
    const right = { ...report(), supersedes: wrong.id };
    expect(assess(facts([wrong, right]), TODAY).triage).toMatchObject({ disposition: 'SELF_MANAGE' });
  });

  test('age comes from the profile where the report leaves it open', () => {
    const { ageYears: _, ...open } = PLAIN;
    const profile: Entry = {
      type: 'profile',
      version: 1,
      id: 'p',
      at: '2026-01-01T00:00:00Z',
      zone: 'UTC',
      birthDate: '2011-01-01',
      sex: 'M',
    };
    const seen = assess(facts([profile, reportEntry(TODAY, open)]), TODAY);
    expect(seen.triage.runningAllowed).toBe(false);
    expect(seen.triage.allowedExercises).toEqual([]);
  });
});

describe('the same facts', () => {
  test('give the same assessment in whatever order they come', () => {
    const entries = [
      report({}, 3),
      ...[0, 1, 2].map((ago) =>
        checkIn(addDays(TODAY, -ago), { moment: 'morning', pain0to10: ago, warningSigns: 'none' }),
      ),
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(entries, { minLength: 4 }),
        fc.shuffledSubarray(RAMP, { minLength: 6 }),
        (some, runs) => {
          expect(assess(facts(some, runs), TODAY)).toEqual(assess(facts(entries), TODAY));
        },
      ),
    );
  });
});
