import { describe, expect, test } from 'vitest';
import { decideTriage } from './decide-triage.ts';
import { nextScreens, SCREEN_KEYS } from './screens.ts';
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

  test('ask about the pelvis after birth only where there was one', () => {
    expect(next({ history: { postpartumWeeks: 10 } })).toContain('birth-more');
    expect(next({ history: { postpartumWeeks: null } })).not.toContain('birth-more');
  });
});
