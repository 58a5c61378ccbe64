import { describe, expect, test } from 'vitest';
import type { Tag } from '../exercises/tags.ts';
import { decideTriage } from './decide-triage.ts';
import { type Patch, plain } from './testing/plain-report.ts';

const after = (...patches: readonly Patch[]) => decideTriage(plain(...patches));

describe('each tag is set by what sets it, and by nothing near it', () => {
  const CASES: readonly (readonly [Tag, Patch, Patch])[] = [
    ['K_ANYRED', { systemic: { bandRash: true } }, { systemic: { rash: true } }],
    ['K_STOP', { systemic: { weightLoss: true } }, { history: { osteoporosis: true } }],
    ['K_CAUTION', { history: { cancer: 'breast' } }, { history: { cancer: 'basal cell' } }],
    ['K_ACUTE72', { pain0to10: 6, onsetDays: 300 }, { pain0to10: 5 }],
    ['K_FLEX', { aggravating: ['bending-forward'] }, { aggravating: ['bending-forward'], onsetDays: 84 }],
    ['K_FLEX', { aggravating: ['sitting'], onsetDays: 90, locations: ['calf'] }, { aggravating: ['lifting'] }],
    ['K_EXT', { aggravating: ['bending-backward'] }, { aggravating: ['walking'] }],
    ['K_RAD', { neuro: { legNumbness: 'L5' } }, { neuro: { straightLegRaise: 'neg' } }],
    [
      'K_RAD',
      { locations: ['calf', 'lumbar-paraspinal'], neuro: { straightLegRaise: 'pos' } },
      { locations: ['lumbar-paraspinal'] },
    ],
    ['K_NEURO', { neuro: { legWeakness: 'old-assessed' } }, { neuro: { legNumbness: 'L5' } }],
    ['K_BSI', { locations: ['groin'], aggravating: ['running'] }, { locations: ['groin'], aggravating: ['sitting'] }],
    [
      'K_PARS',
      { ageYears: 19, onsetDays: 1, aggravating: ['twist'] },
      { ageYears: 20, onsetDays: 1, aggravating: ['twist'] },
    ],
    ['K_PARS', { ageYears: 18, onsetDays: 21 }, { ageYears: 18, onsetDays: 20 }],
    ['K_OSTEO', { history: { steroids: true } }, { history: { menstrual: 'menopause' } }],
    [
      'K_SIJ',
      { locations: ['psis', 'buttock'], aggravating: ['one-leg-standing'], pain0to10: 4 },
      { locations: ['psis', 'buttock'], aggravating: ['one-leg-standing'], pain0to10: 3 },
    ],
    ['K_DGS', { locations: ['buttock'], aggravating: ['sitting'] }, { aggravating: ['sitting'] }],
    [
      'K_PHT',
      { locations: ['ischial'], aggravating: ['fast-running', 'sitting'] },
      { locations: ['lateral-hip'], aggravating: ['side-lying'] },
    ],
    [
      'K_GT',
      { locations: ['lateral-hip'], aggravating: ['side-lying'] },
      { locations: ['ischial'], aggravating: ['fast-running', 'sitting'] },
    ],
    [
      'K_FAI',
      { ageYears: 30, locations: ['groin'], aggravating: ['deep-squat', 'sitting'] },
      { ageYears: 30, aggravating: ['deep-squat'] },
    ],
    [
      'K_HIPOA',
      { ageYears: 62, locations: ['groin', 'buttock'], aggravating: ['deep-squat'] },
      { ageYears: 30, aggravating: ['deep-squat'] },
    ],
    [
      'K_LSS',
      {
        ageYears: 66,
        locations: ['buttock', 'calf'],
        side: 'bilateral',
        aggravating: ['walking'],
        easing: ['sitting'],
        neuro: { bilateralLeg: 'longstanding-walking-only' },
      },
      {},
    ],
    [
      'K_AXSPA',
      { ageYears: 36, onsetDays: 100, history: { uveitis: true } },
      { ageYears: 36, onsetDays: 80, history: { uveitis: true } },
    ],
    ['K_PREG', { history: { possiblePregnancy: 'unsure' } }, { history: { postpartumWeeks: 30 } }],
    ['K_PP', { history: { postpartumWeeks: 11 } }, { history: { postpartumWeeks: 12 } }],
    ['K_HTN', { history: { uncontrolledHypertension: true } }, { history: { hypertension: true } }],
    ['K_ANTICOAG', { history: { anticoagulant: true } }, { history: { anaemia: true } }],
    ['K_REDS', { history: { eatingDisorder: true } }, { history: { restrictedEating: true } }],
    ['K_KNEE', { localPain: ['knee'] }, { localPain: ['wrist'] }],
    ['K_SHOULDER', { localPain: ['shoulder'] }, { localPain: ['knee'] }],
    ['K_WRIST', { localPain: ['wrist'] }, { localPain: ['knee'] }],
    ['K_ACHILLES', { localPain: ['achilles'] }, { localPain: null }],
    ['K_NUMB', { neuro: { saddleNumbness: 'longstanding-assessed' } }, {}],
    ['K_MINOR', { ageYears: 17 }, { ageYears: 18 }],
    ['K_AGE65', { ageYears: 65 }, { ageYears: 64 }],
  ];

  test.each(CASES)('%s', (tag, sets, nearMiss) => {
    expect(after(sets).tags).toContain(tag);
    expect(after(nearMiss).tags).not.toContain(tag);
  });
});

describe('may they run?', () => {
  const STOPS: readonly (readonly [string, Patch])[] = [
    ['pain of 6', { pain0to10: 6 }],
    ['a limp', { neuro: { limp: true } }],
    ['leg pain in the first three days', { onsetDays: 2, locations: ['calf'] }],
    ['eleven weeks after birth', { history: { postpartumWeeks: 11 } }],
    ['leaks twenty weeks after birth', { history: { postpartumWeeks: 20, pelvicFloorSymptoms: true } }],
    ['an old weak leg', { neuro: { legWeakness: 'old-assessed' } }],
    ['weight loss', { systemic: { weightLoss: true } }],
    ['a pop', { systemic: { popWithBruising: true } }],
    ['groin pain for eight months', { onsetDays: 240, locations: ['groin'], aggravating: ['running'] }],
    ['pain on arching at 17', { ageYears: 17, onsetDays: 2, aggravating: ['bending-backward'] }],
    [
      'not sure about a sore spot on the bone',
      { locations: ['sacrum'], neuro: { sacralTenderness: 'unsure' }, training: { recentChange: 'hills' } },
    ],
    ['15 years old', { ageYears: 15 }],
    ['a band of blisters', { systemic: { bandRash: true } }],
  ];
  test.each(STOPS)('not with %s', (_why, patch) => expect(after(patch).runningAllowed).toBe(false));

  const GOES: readonly (readonly [string, Patch])[] = [
    ['a plain back', {}],
    ['an old cancer and plain pain', { history: { cancer: 'breast, 2010' } }],
    ['leg pain after the first days, not numb', { onsetDays: 10, locations: ['calf'] }],
    ['thin bones, gradual', { history: { osteoporosis: true } }],
    ['blood thinners', { history: { anticoagulant: true } }],
  ];
  test.each(GOES)('yes with %s', (_why, patch) => expect(after(patch).runningAllowed).toBe(true));
});

describe('what is blocked by name', () => {
  test('walking, whenever the hip bone is in question (AM-13)', () => {
    const stable = after({ onsetDays: 240, locations: ['groin'], aggravating: ['running'] });
    expect(stable).toMatchObject({ disposition: 'CLINICIAN_2W' });
    expect(stable.allowedExercises).not.toContain('X-60');
    for (const impact of ['X-41', 'X-42', 'X-57', 'X-58']) expect(stable.allowedExercises).not.toContain(impact);
    expect(stable.allowedExercises).toEqual(expect.arrayContaining(['X-17', 'X-22', 'X-59']));
  });

  test('stretching, after a pop (RF-45)', () => {
    const popped = after({ locations: ['ischial'], systemic: { popWithBruising: true } });
    for (const stretch of ['X-28', 'X-30', 'X-31', 'X-32', 'X-49'])
      expect(popped.allowedExercises).not.toContain(stretch);
  });

  test('walking under a stop, when walking itself hurts', () => {
    expect(after({ systemic: { weightLoss: true } }).allowedExercises).toEqual(['X-59', 'X-60']);
    expect(after({ systemic: { weightLoss: true }, aggravating: ['walking'] }).allowedExercises).toEqual(['X-59']);
  });

  test('under 20 and three weeks of back pain: no extension and no impact, whatever hurts (HZ-07)', () => {
    for (const ageYears of [16, 17, 18, 19]) {
      const { allowedExercises } = after({ ageYears, onsetDays: 21, training: { sessionsPerWeek: 1 } });
      for (const id of ['X-07', 'X-08', 'X-21', 'X-43', 'X-44', 'X-62']) expect(allowedExercises).not.toContain(id);
    }
  });
});

test('the sooner time of a rule stands beside the level', () => {
  expect(after({ systemic: { popWithBruising: true } })).toMatchObject({ disposition: 'CLINICIAN_2W', withinDays: 3 });
  expect(after({ history: { osteoporosis: true } })).not.toHaveProperty('withinDays');
});
