import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerTo } from '../journal/answers.ts';
import type { SymptomReport } from '../journal/symptom-report.ts';
import { decideTriage } from './decide-triage.ts';
import { nextScreens, SCREEN_KEYS, SCREENS, type ScreenKey } from './screens.ts';
import { anyReport, runs, withAnswer } from './testing/any-report.ts';
import { plain } from './testing/plain-report.ts';

const next = (report: Parameters<typeof decideTriage>[0], shown: Parameters<typeof nextScreens>[2] = []) =>
  nextScreens(report, decideTriage(report).askNext, shown);

describe('the screens still to come', () => {
  test('begin with the saddle and keep their order', () => {
    const screens = next({});
    expect(screens[0]).toBe('saddle');
    expect(screens).toEqual(SCREEN_KEYS.filter((key) => screens.includes(key)));
  });

  test('are none once it is settled', () => {
    expect(next({ neuro: { saddleNumbness: true } })).toEqual([]);
    expect(next(plain())).toEqual([]);
  });

  test('follow an answer: a fall is asked when and whether it was looked at, once', () => {
    const fell = { history: { trauma: 'minor-fall' } } as const;
    expect(next(fell)).toContain('accident-when');
    expect(next({ history: { trauma: 'none' } })).not.toContain('accident-when');
    expect(next(fell, ['accident-when'])).not.toContain('accident-when');
  });

  test('ask about pregnancy signs only where there may be a pregnancy', () => {
    expect(next({ history: { possiblePregnancy: 'unsure' } })).toContain('pregnancy-warning');
    expect(next({ history: { possiblePregnancy: false, menstrual: 'regular' } })).not.toContain('pregnancy-warning');
  });

  test('lead every runner to an end, whatever they answer, and show no screen twice (HZ-32)', () => {
    fc.assert(
      fc.property(anyReport({ leftOut: 0 }), (runner) => {
        const shown = walk(runner);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.slice(0, 1)).toEqual(['saddle']);
      }),
      runs(60),
    );
  });

  test('ask about the pelvis after birth only where there was one', () => {
    expect(next({ history: { postpartumWeeks: 10 } })).toContain('birth-more');
    expect(next({ history: { postpartumWeeks: null } })).not.toContain('birth-more');
  });
});

/** Answers one screen after the other as this runner would, until it is settled. */
function walk(runner: SymptomReport): readonly ScreenKey[] {
  const shown: ScreenKey[] = [];
  let told: SymptomReport = {};
  while (shown.length <= SCREEN_KEYS.length) {
    const triage = decideTriage(told);
    if (triage.complete) return shown;
    const [screen] = nextScreens(told, triage.askNext, shown);
    if (screen === undefined) expect.fail(`no screen for ${triage.askNext}`);
    shown.push(screen);
    told = SCREENS[screen].fields.reduce<SymptomReport>(
      (made, field) => withAnswer(made, field, answerTo(runner, field)),
      told,
    );
  }
  return expect.fail('the questions do not end');
}
