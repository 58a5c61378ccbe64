import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../journal/answers.ts';
import { anyReport, runs } from '../triage/testing/any-report.ts';
import { type Patch, plain } from '../triage/testing/plain-report.ts';
import { articlePatterns } from './article-patterns.ts';
import { PATTERN_CODES, type PatternCode } from './conditions.ts';
import { weigh } from './expression.ts';
import { FEATURE_IDS, FEATURES } from './features.ts';
import { GATES } from './gates.ts';
import { PATTERNS } from './patterns.ts';
import { levellingPattern, rankPatterns } from './rank-patterns.ts';
import { WEIGHTED, WEIGHTS } from './weights.ts';

const first = (patch: Patch): PatternCode | undefined => rankPatterns(plain(patch)).patterns[0]?.code;

describe('each picture leads where it is typical', () => {
  const TYPICAL: readonly (readonly [PatternCode, Patch])[] = [
    ['C_NSLBP', { side: 'bilateral', aggravating: ['lifting'], easing: ['heat', 'movement'] }],
    ['C_FACET', { aggravating: ['bending-backward', 'running-downhill'], easing: ['bending-forward', 'sitting'] }],
    [
      'C_DISC',
      {
        locations: ['lumbar-midline'],
        aggravating: ['sitting', 'bending-forward', 'coughing'],
        easing: ['walking', 'standing', 'movement'],
        neuro: { straightLegRaise: 'neg' },
        morningStiffnessMinutes: 30,
      },
    ],
    [
      'C_RAD',
      {
        locations: ['lumbar-paraspinal', 'calf'],
        radiatesTo: 'foot',
        aggravating: ['coughing', 'sitting'],
        neuro: { straightLegRaise: 'pos' },
      },
    ],
    [
      'C_DGS',
      {
        locations: ['buttock', 'posterior-thigh'],
        radiatesTo: 'posterior-thigh',
        aggravating: ['sitting'],
        easing: ['standing'],
        neuro: { straightLegRaise: 'neg' },
      },
    ],
    ['C_SIJ', { locations: ['psis'], aggravating: ['stairs', 'rolling-in-bed', 'one-leg-standing'], easing: ['rest'] }],
    [
      'C_AXSPA',
      {
        ageYears: 28,
        onsetDays: 240,
        onsetKind: 'insidious',
        locations: ['lumbar-midline', 'buttock'],
        side: 'alternating',
        nightPain: 'wakes-second-half',
        morningStiffnessMinutes: 60,
        easing: ['movement'],
        aggravating: ['rest'],
        history: { psoriasis: true },
      },
    ],
    [
      'C_SACBSI',
      {
        locations: ['buttock', 'sacrum', 'psis'],
        aggravating: ['hopping', 'running'],
        runTiming: ['during-builds'],
        easing: ['rest'],
        training: { recentChange: 'marathon block' },
        history: { menstrual: 'amenorrhoea-3plus' },
      },
    ],
    [
      'C_PARS',
      { ageYears: 17, onsetDays: 28, aggravating: ['bending-backward', 'twist'], easing: ['bending-forward'] },
    ],
    [
      'C_HIPOA',
      { ageYears: 62, locations: ['groin', 'buttock'], aggravating: ['deep-squat', 'stairs'], easing: ['rest'] },
    ],
    ['C_FAI', { ageYears: 30, locations: ['groin'], aggravating: ['deep-squat', 'sitting'], easing: ['standing'] }],
    ['C_PHT', { locations: ['ischial'], aggravating: ['fast-running', 'sitting'], easing: ['walking'] }],
    ['C_GT', { locations: ['lateral-hip'], aggravating: ['side-lying', 'one-leg-standing'], easing: ['rest'] }],
    [
      'C_LSS',
      {
        ageYears: 68,
        locations: ['buttock', 'calf'],
        side: 'bilateral',
        radiatesTo: 'both-calves',
        aggravating: ['walking', 'standing'],
        easing: ['sitting', 'bending-forward'],
        neuro: { bilateralLeg: 'longstanding-walking-only' },
      },
    ],
    [
      'C_VASC',
      {
        ageYears: 50,
        locations: ['calf'],
        aggravating: ['running'],
        easing: ['standing-still'],
        neuro: { straightLegRaise: 'neg' },
      },
    ],
    [
      'C_FNBSI',
      {
        locations: ['groin'],
        aggravating: ['hopping', 'running'],
        runTiming: ['during-builds'],
        easing: ['rest'],
        training: { recentChange: 'twice the distance' },
      },
    ],
  ];

  test.each(TYPICAL)('%s', (code, patch) => {
    expect(first(patch)).toBe(code);
  });

  test('all sixteen are covered', () => {
    expect(TYPICAL.map(([code]) => code).sort()).toEqual([...PATTERN_CODES].sort());
  });
});

test('the four patterns that the article names are each reachable, and each maps to pictures that can be shown', () => {
  const named = (patch: Patch) => articlePatterns(plain(patch)).map(({ key }) => key);
  expect(named({ locations: ['lumbar-midline'], quality: ['sharp'] })).toEqual(['sharp-low-back']);
  expect(named({ locations: ['buttock'], quality: ['ache'] })).toEqual(['dull-glute-ache']);
  expect(named({ locations: ['calf'], quality: ['electric'] })).toEqual(['radiating-down-the-leg']);
  expect(named({ locations: ['sacrum'], quality: ['stiff'], morningStiffnessMinutes: 20 })).toEqual([
    'morning-stiffness',
  ]);
  expect(named({ locations: ['groin'], quality: ['deep'] })).toEqual([]);
  for (const { leadsTo } of articlePatterns(
    plain({ locations: ['buttock', 'calf'], quality: ['sharp', 'ache'], morningStiffnessMinutes: 40 }),
  )) {
    for (const code of leadsTo) expect(PATTERN_CODES).toContain(code);
  }
});

describe('the rules on use', () => {
  test('inflamed spine and bone stress surface only through their warning rules (rule b)', () => {
    fc.assert(
      fc.property(anyReport({ leftOut: 0 }), (report) => {
        const shown = rankPatterns(report).patterns.map(({ code }) => code);
        const sight = { answers: readAnswers(report), unsureCounts: true };
        for (const code of Object.keys(GATES) as (keyof typeof GATES)[]) {
          expect(shown.includes(code)).toBe(weigh(GATES[code], sight) === 'yes');
        }
      }),
      runs(200),
    );
  });

  test('plain back pain is always among the patterns, and nothing is a number', () => {
    const { patterns } = rankPatterns(plain({ locations: ['ischial'], aggravating: ['sitting'] }));
    expect(patterns.map(({ code }) => code)).toContain('C_NSLBP');
    expect(JSON.stringify(patterns)).not.toMatch(/score|percent|probab/i);
  });

  test('says mixed when the first two are close, and not when they are far apart (rule a)', () => {
    expect(rankPatterns(plain({ locations: ['lumbar-paraspinal'], neuro: { straightLegRaise: 'pos' } })).mixed).toBe(
      true,
    );
    expect(rankPatterns(plain({ side: 'bilateral', aggravating: ['none'], easing: ['heat'] })).mixed).toBe(false);
  });

  test('says what fits and what speaks against, the weightiest first', () => {
    const [gluteal] = rankPatterns(
      plain({ locations: ['buttock'], aggravating: ['sitting'], easing: ['sitting'] }),
    ).patterns.filter(({ code }) => code === 'C_DGS');
    expect(gluteal?.fits.map(({ rule }) => rule)).toEqual([
      'symptoms/features#F-04',
      'symptoms/features#F-13',
      'symptoms/features#F-19',
    ]);
    expect(gluteal?.against.map(({ rule }) => rule)).toEqual(['symptoms/features#F-15']);
  });

  test('names the open question or self-check that would tell the first two apart', () => {
    const { separator } = rankPatterns(
      plain({ locations: ['lumbar-midline', 'calf'], aggravating: ['sitting', 'coughing'] }),
    );
    expect(separator?.selfTest).toBe('ST-15');
    const tested = rankPatterns(
      plain({
        locations: ['lumbar-midline', 'calf'],
        aggravating: ['sitting', 'coughing'],
        neuro: { straightLegRaise: 'neg' },
      }),
    );
    expect(tested.separator?.selfTest).not.toBe('ST-15');
    const open = rankPatterns({
      ...plain({ locations: ['buttock'], aggravating: ['sitting'] }),
      unlisted: undefined,
    } as never);
    expect(open.separator?.asks.length).toBeGreaterThan(0);
  });
});

describe('the tables', () => {
  test('every feature has a weight for every pattern, between -3 and 3 in halves', () => {
    for (const id of FEATURE_IDS) {
      expect(WEIGHTS[id]).toHaveLength(WEIGHTED.length);
      for (const weight of WEIGHTS[id]) {
        expect(Math.abs(weight)).toBeLessThanOrEqual(3);
        expect(Number.isInteger(weight * 2)).toBe(true);
      }
    }
  });

  test('every feature can be seen in some report', () => {
    const reports = fc.sample(anyReport({ leftOut: 0 }), { numRuns: 1500, seed: 7 });
    const seen = new Set(
      reports.flatMap((report) => {
        const sight = { answers: readAnswers(report), unsureCounts: false };
        return FEATURE_IDS.filter((id) => weigh(FEATURES[id].when, sight) === 'yes');
      }),
    );
    expect(FEATURE_IDS.filter((id) => !seen.has(id))).toEqual([]);
  });

  test('the columns are the pattern codes', () => expect([...WEIGHTED].sort()).toEqual([...PATTERN_CODES].sort()));

  test('the pattern that sets a level never needs a warning answer, and never has a gate', () => {
    const base: Patch = { locations: ['buttock'], aggravating: ['sitting'] };
    const warned: Patch = { ...base, aggravating: ['sitting', 'hopping'], nightPain: 'wakes-second-half' };
    expect(levellingPattern(readAnswers(plain(warned))).key).toBe(levellingPattern(readAnswers(plain(base))).key);
    expect(PATTERNS[levellingPattern(readAnswers(plain(warned))).key].gate).toBeUndefined();
  });
});
