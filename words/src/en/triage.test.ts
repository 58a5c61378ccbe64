import { FLAG_ROWS, SCREENS, type Screen } from '@backstride/engine';
import { describe, expect, test } from 'vitest';
import { readingAge, syllablesOf } from '../reading-age.ts';
import * as symptoms from './symptoms.ts';
import * as triage from './triage.ts';
import * as questions from './triage-questions.ts';

/** Every string of a module, with the path to it. */
function sentences(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

const ALL = [...sentences(questions, 'questions'), ...sentences(triage, 'triage'), ...sentences(symptoms, 'symptoms')];

describe('reading age', () => {
  const asked = ALL.filter(([path]) => /SCREEN_WORDS|WARNING_QUESTIONS|CHECK_IN_WORDS/.test(path));

  test('no question needs a reader older than eleven', () => {
    expect(asked.length).toBeGreaterThan(150);
    expect(asked.filter(([, text]) => text.split(' ').length > 3 && readingAge(text) > 11.05)).toEqual([]);
  });

  test('no reason, card or pattern needs one older than twelve, and on the whole nine is enough', () => {
    const told = ALL.filter(([path, text]) => !/FIELD_WORDS/.test(path) && text.split(' ').length > 3);
    expect(told.filter(([, text]) => readingAge(text) > 13)).toEqual([]);
    expect(told.reduce((sum, [, text]) => sum + readingAge(text), 0) / told.length).toBeLessThan(9);
  });

  test('the measure itself finds hard text hard', () => {
    expect(readingAge('The cat sat on the mat.')).toBeLessThan(6);
    expect(
      readingAge(
        'Progressive neurological deterioration necessitates immediate magnetic resonance imaging evaluation.',
      ),
    ).toBeGreaterThan(18);
    expect(['numb', 'bladder', 'emergency', 'leg'].map(syllablesOf)).toEqual([1, 2, 4, 1]);
  });
});

describe('wording', () => {
  test('frightens nobody with the words that harm (PR-53)', () => {
    const banned = /\b(worn|wear and tear|slipped|out of place|unstable|damaged?|crumbling|must rest|degenerat\w+)\b/i;
    expect(ALL.filter(([, text]) => banned.test(text))).toEqual([]);
  });

  test('reassures falsely nowhere (INV-7, AM-28)', () => {
    const forbidden =
      /nothing (serious|dangerous|wrong|to worry)|all clear|no danger|harmless|(you are|it is) safe|safe to run|don’t worry|do not worry|rule[sd]? out(?! (everything|nothing))|just (a )?(muscle|strain)/i;
    expect(ALL.filter(([path, text]) => forbidden.test(text) && !/mood|crisis|selfHarm/.test(path))).toEqual([]);
  });

  test('names no dose and no chance in percent', () => {
    const dose = /\d\s?(mg|milligrams?|ml|g)\b|\b(two|one|\d) tablets\b/i;
    expect(ALL.filter(([, text]) => dose.test(text) || /%|per ?cent|\bchance\b|\blikely that\b/i.test(text))).toEqual(
      [],
    );
  });

  test('names no pattern as certain (INV-4)', () => {
    const says = Object.values(symptoms.CONDITION_WORDS).map((words) => words.says);
    expect(says.every((text) => /often seen with|It could be/.test(text))).toBe(true);
    expect(says.some((text) => /\byou have\b/i.test(text))).toBe(false);
  });

  test('what no warning sign means is said in the one allowed way', () => {
    expect(triage.NO_WARNING_SIGNS).toContain('none of the warning signs we ask about');
    expect(triage.NO_WARNING_SIGNS).toContain('cannot rule everything out');
    expect(triage.ACTION_CARDS.SELF_MANAGE.lead).toContain('cannot rule everything out');
  });

  test('nobody with weak legs is sent off at the wheel', () => {
    expect(sentences(triage.ACTION_CARDS.EMERGENCY_NOW).map(([, text]) => text)).toContain('Do not drive yourself.');
    expect(triage.SAFETY_NET.what).toContain('do not drive yourself');
  });

  test('ordinary legs after a run are told apart from nerve signs (AM-06)', () => {
    expect(questions.SCREEN_WORDS['both-legs'].hint).toMatch(/hard run/);
    expect(questions.SCREEN_WORDS.unsteady.hint).toMatch(/Not only because it hurts/);
    expect(questions.SCREEN_WORDS.weakness.hint).toMatch(/not just stopped by pain/);
    expect(questions.FIELD_WORDS['systemic.darkUrine'].label).toMatch(/cola or tea, not just dark yellow/);
    expect(questions.WARNING_QUESTIONS['RF-01']).toMatch(/buttocks/);
  });
});

describe('completeness beyond the types', () => {
  test('every question that must be answered has plainer words for "not sure"', () => {
    const mandatory = new Set<string>(
      FLAG_ROWS.filter((row) => row.key.startsWith('RF-') && row.asked !== 'helpful').map((row) => row.key),
    );
    expect(mandatory.size).toBeGreaterThan(20);
    const emergency = Object.entries(SCREENS as Record<string, Screen>).filter(
      ([, screen]) => screen.emergency && screen.follows === undefined,
    );
    const without = emergency.filter(
      ([key]) => questions.SCREEN_WORDS[key as keyof typeof SCREENS].plainer === undefined,
    );
    expect(without.map(([key]) => key)).toEqual([]);
  });

  test('the emergency number of a region, and 112 with a plain sentence for any other', () => {
    expect(triage.emergencyNumber('GB').number).toBe('999');
    expect(triage.emergencyNumber('en-US').number).toBe('911');
    expect(triage.emergencyNumber('de').number).toBe('112');
    for (const region of [undefined, '', 'ZZ', 'Atlantis']) {
      expect(triage.emergencyNumber(region)).toEqual({
        number: '112',
        text: 'Call your local emergency number. In many countries it is 112.',
      });
    }
  });

  test('every number comes with a sentence, never as a bare link', () => {
    for (const region of [...Object.keys(triage.EMERGENCY_NUMBERS), 'FR', 'XX']) {
      expect(triage.emergencyNumber(region).text).toMatch(/^Call .*emergency number/);
    }
  });
});
