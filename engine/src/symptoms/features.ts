/**
 * Which features of the pain tell one pattern from another?
 * Evidence 3.4, F-01…38, each as an expression over answers. `selfTest` names the self-check that would settle it.
 */
import type { RuleId } from '../core/decision.ts';
import { type Citation, cite, type Grounds } from '../sources/rule.ts';
import { all, any, below, type Expression, from, is, lists, named, none, yes } from './expression.ts';
import {
  BELOW_KNEE,
  ENERGY_SIGN,
  FRAGILE_BONE,
  LEG_NUMB,
  LEG_PAIN,
  LEG_TINGLES,
  LOAD_CHANGE,
  PREGNANT,
  PRIOR_BONE_INJURY,
} from './findings.ts';
import { YOUNG_AND_PERSISTING } from './gates.ts';

export type Feature = Grounds & {
  readonly id: RuleId;
  readonly when: Expression;
  /**
   * `warning`: answered by a warning question, so never used to set a level, lest a yes there lower one (AM-30).
   * `context`: only ranks what is shown, so that nobody has to answer it for a level.
   */
  readonly only?: 'warning' | 'context';
  readonly selfTest?: `ST-${number}`;
};

/** What stands in the table; `citations` only where a published figure stands behind a weight. */
type Entry = Pick<Feature, 'when' | 'only' | 'selfTest'> & { readonly citations?: readonly Citation[] };

const LUMBAR = lists('locations', 'lumbar-midline', 'lumbar-paraspinal');
const BUTTOCK = lists('locations', 'buttock');
const SITTING_EASES = lists('easing', 'sitting', 'bending-forward');

const TABLE = {
  'F-01': {
    when: any(
      lists('locations', 'lumbar-midline'),
      all(lists('locations', 'lumbar-paraspinal'), is('side', 'bilateral', 'central')),
    ),
  },
  'F-02': { when: all(lists('locations', 'lumbar-paraspinal'), is('side', 'left', 'right')) },
  'F-03': { when: lists('locations', 'psis') },
  'F-04': { when: all(BUTTOCK, none(LUMBAR)) },
  'F-05': { when: is('side', 'alternating') },
  'F-06': { when: lists('locations', 'groin') },
  'F-07': { when: lists('locations', 'lateral-hip') },
  'F-08': { when: lists('locations', 'ischial') },
  'F-09': { when: BELOW_KNEE, citations: [cite('VROOMEN2002')] },
  'F-10': { when: any(LEG_NUMB, LEG_TINGLES), only: 'warning', citations: [cite('VROOMEN2002')] },
  'F-11': { when: any(yes('neuro.legPainWorseThanBack'), all(LEG_PAIN, none(LUMBAR))) },
  'F-12': { when: lists('aggravating', 'coughing'), citations: [cite('VROOMEN2002')] },
  'F-13': { when: lists('aggravating', 'sitting', 'bending-forward') },
  'F-14': { when: lists('aggravating', 'standing', 'bending-backward', 'running-downhill') },
  'F-15': { when: SITTING_EASES, citations: [cite('SURI2010', 'better bending forward: likelihood ratio 6.4')] },
  'F-16': {
    when: is('repeatedMovement', 'centralises'),
    selfTest: 'ST-16',
    citations: [cite('HANCOCK2007', 'likelihood ratio 2.8'), cite('HAN2023', '3.06')],
  },
  'F-17': { when: is('neuro.straightLegRaise', 'pos'), selfTest: 'ST-15', citations: [cite('VANDERWINDT2010')] },
  'F-18': { when: is('neuro.straightLegRaise', 'neg'), selfTest: 'ST-15', citations: [cite('VANDERWINDT2010')] },
  'F-19': {
    when: all(lists('aggravating', 'sitting'), BUTTOCK),
    citations: [cite('MARTIN2014', 'likelihood ratio 4.57')],
  },
  'F-20': { when: all(from('morningStiffnessMinutes', 30), lists('easing', 'movement')) },
  'F-21': { when: is('nightPain', 'wakes-second-half'), only: 'warning' },
  'F-22': { when: all(YOUNG_AND_PERSISTING, is('onsetKind', 'insidious')) },
  'F-23': {
    when: any(
      yes('history.psoriasis'),
      yes('history.inflammatoryBowelDisease'),
      yes('history.uveitis'),
      yes('history.familySpondyloarthritis'),
      yes('history.enthesitis'),
    ),
    only: 'warning',
  },
  'F-24': { when: lists('runTiming', 'during-builds'), only: 'warning' },
  'F-25': { when: lists('runTiming', 'during-eases'), only: 'context' },
  'F-26': { when: lists('aggravating', 'hopping'), only: 'warning' },
  'F-27': { when: LOAD_CHANGE, only: 'context' },
  'F-28': { when: any(PRIOR_BONE_INJURY, ENERGY_SIGN, FRAGILE_BONE), only: 'warning' },
  'F-29': {
    when: named(
      'under 20 with pain on bending back or twisting',
      all(below('ageYears', 20), lists('aggravating', 'bending-backward', 'twist')),
    ),
  },
  'F-30': {
    when: is('neuro.bilateralLeg', 'longstanding-walking-only'),
    only: 'warning',
    citations: [cite('SURI2010', 'both legs: likelihood ratio 6.3')],
  },
  'F-31': {
    when: all(lists('easing', 'sitting'), lists('aggravating', 'walking'), none(lists('aggravating', 'sitting'))),
    citations: [cite('SURI2010', 'no pain when seated: likelihood ratio 7.4')],
  },
  'F-32': { when: all(lists('easing', 'standing-still'), any(LEG_PAIN, BUTTOCK)) },
  'F-33': {
    when: any(
      lists('aggravating', 'side-lying'),
      all(lists('aggravating', 'one-leg-standing'), lists('locations', 'lateral-hip')),
    ),
    selfTest: 'ST-17',
    citations: [cite('LEQUESNE2008'), cite('GRIMALDI2017')],
  },
  'F-34': { when: lists('aggravating', 'deep-squat'), citations: [cite('METCALFE2019', 'likelihood ratio 6.1')] },
  'F-35': { when: all(lists('aggravating', 'fast-running', 'running-uphill'), lists('locations', 'ischial')) },
  'F-36': {
    when: any(PREGNANT, all(from('postpartumWeeks', 0), below('postpartumWeeks', 26))),
    only: 'warning',
  },
  'F-37': { when: any(is('history.trauma', 'lift'), is('onsetKind', 'sudden-effort')), only: 'warning' },
  /** Our own, from the description of C_SIJ in 3.1: the table has no feature for one-leg load. */
  'F-39': {
    when: all(
      lists('locations', 'psis', 'sacrum'),
      lists('aggravating', 'stairs', 'rolling-in-bed', 'one-leg-standing'),
    ),
  },
  'F-38': { when: from('ageYears', 60), citations: [cite('SURI2010', 'age over 70: likelihood ratio 2.0')] },
} as const satisfies Record<string, Entry>;
export type FeatureId = keyof typeof TABLE;
export const FEATURE_IDS = Object.keys(TABLE) as readonly FeatureId[];

/** The weights are judgement, rounded from published figures where one is cited beside it. */
export const FEATURES = Object.fromEntries(
  Object.entries<Entry>(TABLE).map(([key, entry]) => [
    key,
    {
      ...entry,
      id: `symptoms/features#${key}`,
      citations: [cite('JUDGEMENT', 'weight, rounded to a half'), ...(entry.citations ?? [])],
      confidence: 'D',
      reviewBy: '2027-11-01',
    },
  ]),
) as unknown as Readonly<Record<FeatureId, Feature>>;
