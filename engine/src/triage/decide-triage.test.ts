import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockingTags, LOCKED } from '../exercises/allowed-exercises.ts';
import { type FieldPath, REPORT_FIELDS } from '../journal/report-fields.ts';
import type { SymptomReport } from '../journal/symptom-report.ts';
import { decideTriage, type Triage } from './decide-triage.ts';
import { type Disposition, isUrgent, rankOf } from './dispositions.ts';
import { RULE_SET } from './rule-set.ts';
import { anyReport, runs, withAnswer, withoutAnswer } from './testing/any-report.ts';
import { plain } from './testing/plain-report.ts';

const levelOf = (triage: Triage): Disposition => (triage.complete ? triage.disposition : triage.atLeast);
const rankBy = (report: SymptomReport): number => rankOf(levelOf(decideTriage(report)));

/** RF-01…07: what each answer demands by the table and its amendments. */
const NERVE_QUESTIONS = {
  'neuro.saddleNumbness': { yes: true, no: false },
  'neuro.bladderChange': { yes: true, no: false },
  'neuro.bowelChange': { yes: true, no: false },
  'neuro.sexualChange': { yes: true, no: false },
  'neuro.bilateralLeg': { yes: 'new', no: 'no' },
  'neuro.legWeakness': { yes: 'progressive', no: 'none' },
  'neuro.gaitUnsteady': { yes: true, no: false },
} as const satisfies Partial<Record<FieldPath, { yes: unknown; no: unknown }>>;

/** What AM-31 makes mandatory, written out a second time: INV-3 and AM-04 as fields. */
const MANDATORY: readonly FieldPath[] = [
  'ageYears',
  'sex',
  'onsetDays',
  'onsetKind',
  'locations',
  'pain0to10',
  ...(Object.keys(NERVE_QUESTIONS) as FieldPath[]),
  'history.trauma',
  'systemic.feverCelsius',
  'systemic.chills',
  'systemic.confusion',
  'systemic.collapse',
  'systemic.pulsatileAbdomen',
  'systemic.tearingSuddenPain',
  'history.knownAorticAneurysm',
  'systemic.chestPain',
  'systemic.breathless',
  'systemic.coughingBlood',
  'systemic.swollenCalf',
  'systemic.darkUrine',
  'systemic.muscleSwelling',
  'history.cancer',
  'history.osteoporosis',
  'history.steroids',
  'history.lowTraumaFracture',
  'systemic.unableWeightBear',
  'history.injectsDrugs',
  'history.immunosuppressed',
  'history.diabetesPoorControl',
  'history.recentInfection',
  'history.recentSpinalInjection',
  'history.tuberculosisExposure',
  'history.anticoagulant',
  'systemic.urinarySymptoms',
  'systemic.coldPaleLeg',
  'history.spinalSurgery',
  'wellbeing.selfHarmThoughts',
  'wellbeing.painkillersOverMaximum',
];

/** A report in which every question was answered one by one, and no was said wherever it could be. */
const SPELT_OUT: SymptomReport = (Object.keys(REPORT_FIELDS) as FieldPath[]).reduce<SymptomReport>((report, path) => {
  const field = REPORT_FIELDS[path];
  const said = (plain() as Record<string, unknown>)[path];
  if (said !== undefined) return withAnswer(report, path, said);
  if (field.required || field.mayBeAbsent) return report;
  if (field.kind === 'yes-no') return withAnswer(report, path, false);
  if (field.kind === 'list') return withAnswer(report, path, path === 'quality' ? ['ache'] : ['none']);
  return withAnswer(report, path, field.kind === 'choice' ? field.none : null);
}, {});

describe('the seven nerve questions, every combination of yes, no, not sure and not answered', () => {
  const answers = ['yes', 'no', 'unsure', 'open'] as const;
  const fields = Object.keys(NERVE_QUESTIONS) as (keyof typeof NERVE_QUESTIONS)[];
  const all = Array.from({ length: answers.length ** fields.length }, (_, number) =>
    fields.map((_field, place) => answers[Math.floor(number / answers.length ** place) % answers.length] ?? 'open'),
  );

  test('give at least the level of the table, and never a result while one is open, except an emergency', () => {
    expect(all).toHaveLength(16_384);
    for (const combination of all) {
      const report = combination.reduce<SymptomReport>((made, answer, place) => {
        const field = fields[place] ?? 'neuro.gaitUnsteady';
        if (answer === 'open') return withoutAnswer(made, field);
        return withAnswer(made, field, answer === 'unsure' ? 'unsure' : NERVE_QUESTIONS[field][answer]);
      }, SPELT_OUT);
      const triage = decideTriage(report);
      const expected = combination.includes('yes')
        ? 'EMERGENCY_NOW'
        : combination.includes('unsure') || combination.includes('open')
          ? 'SAME_DAY'
          : 'SELF_MANAGE';
      if (levelOf(triage) !== expected) expect.fail(`${combination}: ${levelOf(triage)}, not ${expected}`);
      if (triage.complete !== (expected === 'EMERGENCY_NOW' || !combination.includes('open'))) {
        expect.fail(`${combination}: complete ${triage.complete}`);
      }
    }
  });
});

describe('what is mandatory', () => {
  test('a report spelt out field by field is complete', () => {
    expect(decideTriage(SPELT_OUT)).toMatchObject({ complete: true, disposition: 'SELF_MANAGE', askNext: [] });
  });

  test.each(MANDATORY)('without %s nothing is settled, and it is asked', (field) => {
    const triage = decideTriage(withoutAnswer(SPELT_OUT, field));
    expect(triage.complete).toBe(false);
    expect(triage.askNext).toContain(field);
    expect(triage).toMatchObject({ leading: [], allowedExercises: [], runningAllowed: false });
    expect(triage).not.toHaveProperty('disposition');
  });

  test('an emergency settles at once, whatever else is unanswered', () => {
    expect(decideTriage({ neuro: { saddleNumbness: true } })).toMatchObject({
      complete: true,
      disposition: 'EMERGENCY_NOW',
      askNext: [],
    });
  });

  test('the same day does not settle while an emergency question is open', () => {
    const triage = decideTriage({ neuro: { saddleNumbness: 'unsure' } });
    expect(triage).toMatchObject({ complete: false, atLeast: 'SAME_DAY' });
    expect(triage.askNext[0]).toBe('neuro.bladderChange');
  });

  test('an empty report asks the nerve questions first, and counts them as the same day until then (INV-3)', () => {
    const triage = decideTriage({});
    expect(triage).toMatchObject({ complete: false, atLeast: 'SAME_DAY', flags: [] });
    expect(triage.askNext.slice(0, 7)).toEqual(Object.keys(NERVE_QUESTIONS));
  });

  test('every pair of mandatory answers: not sure gives at least what each gives alone', () => {
    const unsure = MANDATORY.filter((field) => decidesUnsure(field));
    expect(unsure.length).toBeGreaterThan(30);
    for (const [index, one] of unsure.entries()) {
      for (const other of unsure.slice(index + 1)) {
        const both = withAnswer(withAnswer(SPELT_OUT, one, 'unsure'), other, 'unsure');
        const alone = Math.max(
          rankBy(withAnswer(SPELT_OUT, one, 'unsure')),
          rankBy(withAnswer(SPELT_OUT, other, 'unsure')),
        );
        if (rankBy(both) < alone) expect.fail(`${one} and ${other}`);
      }
    }
  });

  test('all triples of mandatory answers, each yes or not sure: at least what each gives alone', () => {
    const options = MANDATORY.filter(decidesUnsure).flatMap((field) => [
      { field, answer: yesTo(field) },
      { field, answer: 'unsure' as unknown },
    ]);
    const alone = options.map(({ field, answer }) => rankBy(withAnswer(SPELT_OUT, field, answer)));
    // All of them in the proof, every 97th in the normal run.
    const step = fc.readConfigureGlobal().numRuns === undefined ? 97 : 1;
    let count = 0;
    for (let a = 0; a < options.length; a += 1) {
      for (let b = a + 1; b < options.length; b += 1) {
        for (let c = b + 1; c < options.length; c += 1) {
          count += 1;
          if (count % step !== 0) continue;
          const chosen = [options[a], options[b], options[c]].flatMap((one) => one ?? []);
          if (new Set(chosen.map(({ field }) => field)).size < 3) continue;
          const rank = rankBy(chosen.reduce((made, { field, answer }) => withAnswer(made, field, answer), SPELT_OUT));
          const least = Math.max(alone[a] ?? 0, alone[b] ?? 0, alone[c] ?? 0);
          if (rank < least) expect.fail(JSON.stringify(chosen));
        }
      }
    }
    expect(count).toBeGreaterThan(50_000);
  });

  test('not sure is never below a clinician within two weeks on any mandatory item (AM-04)', () => {
    const low = MANDATORY.filter(decidesUnsure).filter(
      (field) => rankBy(withAnswer(SPELT_OUT, field, 'unsure')) < rankOf('CLINICIAN_2W'),
    );
    expect(low).toEqual([]);
  });

  test('not sure on an emergency item is the same day at least (INV-3)', () => {
    const emergency: readonly FieldPath[] = [
      ...(Object.keys(NERVE_QUESTIONS) as FieldPath[]),
      'history.trauma',
      'systemic.confusion',
      'systemic.collapse',
      'systemic.pulsatileAbdomen',
      'systemic.tearingSuddenPain',
      'history.knownAorticAneurysm',
      'systemic.chestPain',
      'systemic.breathless',
      'systemic.coughingBlood',
      'systemic.swollenCalf',
      'systemic.darkUrine',
      'systemic.muscleSwelling',
    ];
    for (const field of emergency)
      expect(levelOf(decideTriage(withAnswer(SPELT_OUT, field, 'unsure'))), field).toBe('SAME_DAY');
  });
});

/** The plainest yes to a mandatory question. */
function yesTo(field: FieldPath): unknown {
  const nerves: Readonly<Partial<Record<FieldPath, { readonly yes: unknown }>>> = NERVE_QUESTIONS;
  const others: Readonly<Partial<Record<FieldPath, unknown>>> = {
    'history.trauma': 'major',
    'systemic.feverCelsius': 38.5,
    'history.cancer': 'breast, 2015',
    'systemic.urinarySymptoms': 'burning',
    'wellbeing.selfHarmThoughts': 'active',
  };
  return nerves[field]?.yes ?? others[field] ?? true;
}

/** Fields to which "not sure" is an answer that a rule weighs. */
function decidesUnsure(field: FieldPath): boolean {
  return !['ageYears', 'sex', 'onsetDays', 'onsetKind', 'locations', 'pain0to10'].includes(field);
}

describe('monotone: a warning answer never lowers the level (INV-1)', () => {
  /** From no to yes; where "not sure" stands is checked apart. */
  const LADDERS: Readonly<Partial<Record<FieldPath, readonly unknown[]>>> = {
    'neuro.saddleNumbness': [false, 'longstanding-assessed', 'longstanding', 'weeks', true],
    'neuro.bladderChange': [false, 'longstanding-assessed', 'longstanding', 'weeks', true],
    'neuro.bowelChange': [false, 'longstanding-assessed', 'longstanding', 'weeks', true],
    'neuro.sexualChange': [false, 'longstanding-assessed', 'longstanding', 'weeks', true],
    'neuro.bilateralLeg': ['no', 'longstanding', 'weeks', 'new'],
    'neuro.legWeakness': ['none', 'old-assessed', 'mild-stable', 'progressive'],
    'neuro.legNumbness': [null, 'L5'],
    'systemic.feverCelsius': [null, 37.5, 38, 40],
    'systemic.urinarySymptoms': [null, 'burning'],
    'history.cancer': [null, 'breast, 2015'],
    'history.trauma': ['none', 'minor-fall', 'major'],
    'wellbeing.selfHarmThoughts': ['no', 'passive', 'active'],
    nightPain: ['none', 'occasional', 'constant-no-ease'],
    'history.pregnantWeeks': [null, 20],
    'history.menstrual': ['regular', 'irregular', 'amenorrhoea-3plus'],
    'history.priorBoneStressInjuries': [0, 1, 2],
  };
  /** Answers that reassure, or that are no warning question. */
  const NO_WARNING: readonly FieldPath[] = [
    'history.traumaAssessed',
    'history.assessedSinceOnset',
    'history.previousKidneyStone',
    'neuro.legPainWorseThanBack',
    'worseAtTwoCheckIns',
  ];
  const ladders = (Object.keys(REPORT_FIELDS) as FieldPath[]).flatMap(
    (field): readonly (readonly [FieldPath, readonly unknown[]])[] => {
      const ladder =
        LADDERS[field] ??
        (REPORT_FIELDS[field].kind === 'yes-no' && !NO_WARNING.includes(field) ? [false, true] : undefined);
      return ladder === undefined ? [] : [[field, ladder]];
    },
  );
  const anyStep = fc.constantFrom(...ladders);

  test('over any report, answered in full or in part', () => {
    const some = fc.oneof(anyReport({ leftOut: 0 }), anyReport({ leftOut: 0.05 }));
    fc.assert(
      fc.property(some, anyStep, (report, [field, ladder]) => {
        const ranks = ladder.map((answer) => rankBy(withAnswer(report, field, answer)));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        const unsure = rankBy(withAnswer(report, field, 'unsure'));
        expect(unsure).toBeGreaterThanOrEqual(ranks[0] ?? 0);
      }),
      runs(600, 1),
    );
  });

  test('from not sure to yes too, but for blood thinners: who knows of them and has not fallen needs only the tag', () => {
    const yes = ladders.filter(
      ([field]) => field !== 'history.anticoagulant' && REPORT_FIELDS[field].kind === 'yes-no',
    );
    fc.assert(
      fc.property(anyReport({ leftOut: 0 }), fc.constantFrom(...yes), (report, [field]) => {
        expect(rankBy(withAnswer(report, field, true))).toBeGreaterThanOrEqual(
          rankBy(withAnswer(report, field, 'unsure')),
        );
      }),
      runs(400),
    );
  });
});

describe('any report', () => {
  const some = fc.oneof(anyReport({ leftOut: 0 }), anyReport({ leftOut: 0.1 }));

  test('at the two upper levels nothing is shown but the card (INV-2)', () => {
    fc.assert(
      fc.property(some, (report) => {
        const triage = decideTriage(report);
        if (!isUrgent(levelOf(triage))) return;
        expect(triage).toMatchObject({ leading: [], allowedExercises: [], runningAllowed: false });
      }),
      runs(400),
    );
  });

  test('no allowed exercise is blocked by a tag or locked by its stage (HZ-10)', () => {
    fc.assert(
      fc.property(some, (report) => {
        const { allowedExercises, tags } = decideTriage(report);
        for (const id of allowedExercises) {
          expect(blockingTags(id, tags)).toEqual([]);
          expect(Object.keys(LOCKED)).not.toContain(id);
        }
      }),
      runs(400),
    );
  });

  test('is never complete while a question is left to ask, and always says what to ask while it is not', () => {
    fc.assert(
      fc.property(some, (report) => {
        const triage = decideTriage(report);
        expect(triage.complete).toBe(triage.askNext.length === 0);
      }),
      runs(400),
    );
  });

  test('what already holds still holds when more is answered', () => {
    fc.assert(
      fc.property(
        anyReport({ leftOut: 0 }),
        fc.subarray(Object.keys(REPORT_FIELDS) as FieldPath[]),
        (report, taken) => {
          const kept = taken.filter(
            (field) =>
              !field.startsWith('history.trauma') &&
              field !== 'history.assessedSinceOnset' &&
              field !== 'history.previousKidneyStone',
          );
          const partial = kept.reduce(withoutAnswer, report);
          const before = decideTriage(partial);
          const after = decideTriage(report);
          const held = before.reasons
            .filter((reason) => reason.holds === 'yes')
            .flatMap((reason) => reason.level ?? []);
          for (const level of held) expect(rankOf(levelOf(after))).toBeGreaterThanOrEqual(rankOf(level));
        },
      ),
      runs(200),
    );
  });

  test('once settled, no answer to an open question changes the level', () => {
    fc.assert(
      fc.property(anyReport({ leftOut: 0.02 }), anyReport({ leftOut: 0 }), (partial, other) => {
        const triage = decideTriage(partial);
        // A child's questions stop early on purpose (AM-15).
        if (!triage.complete || (partial.ageYears ?? 99) < 16) return;
        const filled = mergeUnder(partial, other);
        expect(rankBy(filled)).toBe(rankOf(triage.disposition));
      }),
      runs(400),
    );
  });

  test('the same report gives the same answer, also after a trip through JSON (HZ-31)', () => {
    fc.assert(
      fc.property(some, (report) => {
        const triage = decideTriage(report);
        expect(decideTriage(JSON.parse(JSON.stringify(report)))).toEqual(triage);
        expect(JSON.parse(JSON.stringify(triage))).toEqual(triage);
        expect(triage.ruleSet).toBe(RULE_SET);
      }),
      runs(100),
    );
  });
});

/** `first`, with everything that it leaves open taken from `second`, except what only extra questions ask. */
function mergeUnder(first: SymptomReport, second: SymptomReport): SymptomReport {
  return (Object.keys(REPORT_FIELDS) as FieldPath[]).reduce((made, path) => {
    const [room = '', name] = path.split('.');
    const of = (report: SymptomReport): unknown => {
      const said = (report as Record<string, unknown>)[room];
      return name === undefined ? said : (said as Record<string, unknown> | undefined)?.[name];
    };
    if (of(first) !== undefined || REPORT_FIELDS[path].mayBeAbsent || of(second) === undefined) return made;
    return withAnswer(made, path, of(second));
  }, first);
}

describe('bone stress cannot be walked around (HZ-06)', () => {
  const places = [
    'buttock',
    'groin',
    'sacrum',
    'psis',
    'lumbar-midline',
    'anterior-thigh',
    'lateral-hip',
    'ischial',
  ] as const;

  test.each(places)('%s pain is never settled without the bone questions', (place) => {
    const asked: readonly FieldPath[] = ['aggravating', 'runTiming', 'neuro.sacralTenderness'];
    for (const field of asked) {
      const report = withoutAnswer(withAnswer(SPELT_OUT, 'locations', [place]), field);
      expect(decideTriage(withAnswer(report, 'training.recentChange', 'more hills')).complete, field).toBe(false);
    }
  });

  test('groin pain is never settled without the question about a limp', () => {
    const report = withAnswer(SPELT_OUT, 'locations', ['groin']);
    expect(decideTriage(withoutAnswer(report, 'neuro.limp')).complete).toBe(false);
  });

  test('when it fires, running stops and only breathing and walking stay', () => {
    const sacral = decideTriage(
      plain({ locations: ['sacrum'], aggravating: ['hopping'], training: { recentChange: 'marathon block' } }),
    );
    expect(sacral).toMatchObject({
      disposition: 'CLINICIAN_2W',
      runningAllowed: false,
      allowedExercises: ['X-59', 'X-60'],
    });
    const groin = decideTriage(plain({ locations: ['groin'], aggravating: ['running'] }));
    expect(groin).toMatchObject({ disposition: 'CLINICIAN_2W', runningAllowed: false, allowedExercises: ['X-59'] });
  });
});

describe('the questions end', () => {
  test('a runner with a plain back who answers no is done, and is asked no field twice', () => {
    let report: SymptomReport = {};
    const asked: FieldPath[] = [];
    for (let turn = 0; turn < 200; turn += 1) {
      const [next] = decideTriage(report).askNext;
      if (next === undefined) break;
      expect(asked).not.toContain(next);
      asked.push(next);
      const said = { ...SPELT_OUT, ...plain() } as Record<string, unknown>;
      const [room = '', name] = next.split('.');
      const room_ = said[room] as Record<string, unknown> | undefined;
      report = withAnswer(
        report,
        next,
        name === undefined
          ? said[room]
          : (room_?.[name] ?? (SPELT_OUT as Record<string, Record<string, unknown>>)[room]?.[name]),
      );
    }
    expect(decideTriage(report)).toMatchObject({ complete: true, disposition: 'SELF_MANAGE' });
    expect(asked.slice(0, 7)).toEqual(Object.keys(NERVE_QUESTIONS));
    expect(asked.length).toBeLessThan(90);
  });

  test('an emergency at the first question is the last question', () => {
    const triage = decideTriage({ neuro: { saddleNumbness: true } });
    expect(triage.askNext).toEqual([]);
  });

  test('under 16 the emergency questions come first, then the stop (AM-15)', () => {
    const child = decideTriage(withAnswer({}, 'ageYears', 14));
    expect(child.complete).toBe(false);
    const answered = decideTriage(withoutAnswer(withAnswer(SPELT_OUT, 'ageYears', 14), 'history.cancer'));
    expect(answered).toMatchObject({
      complete: true,
      disposition: 'CLINICIAN_2W',
      allowedExercises: [],
      runningAllowed: false,
    });
    const emergency = decideTriage(withAnswer(withAnswer(SPELT_OUT, 'ageYears', 14), 'neuro.saddleNumbness', true));
    expect(emergency).toMatchObject({ complete: true, disposition: 'EMERGENCY_NOW' });
  });
});
