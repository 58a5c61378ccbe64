/**
 * Which patterns may be named only when a warning rule holds, and what is that rule's finding?
 * Inflammatory back pain, bone stress of sacrum, hip and vertebra (evidence 3.4, rule b): never by weights alone.
 */
import { all, any, below, from, is, lists, named, some, yes } from './expression.ts';
import {
  ALL_NIGHT,
  BONE_PLACE,
  BONE_SIGN,
  DAYS,
  ENERGY_SIGN,
  GROIN,
  HOP_PAIN,
  LOAD_CHANGE,
  POSTPARTUM,
  PRIOR_BONE_INJURY,
} from './findings.ts';

/** RF-27 as amended: one sign of bone and one reason for it, in a place where it hides. */
export const SACRAL_BONE_STRESS = named(
  'bone stress of sacrum or pelvis possible',
  all(
    BONE_PLACE,
    BONE_SIGN,
    any(LOAD_CHANGE, PRIOR_BONE_INJURY, ENERGY_SIGN, POSTPARTUM, is('history.menstrual', 'menopause')),
  ),
);

/** RF-28: groin pain that loading brings on, or that rest does not take away. */
export const HIP_BONE_STRESS = named(
  'bone stress of the hip possible',
  any(
    all(
      GROIN,
      any(
        lists(
          'aggravating',
          'running',
          'fast-running',
          'running-uphill',
          'running-downhill',
          'hopping',
          'one-leg-standing',
          'rest',
          'walking',
          'any-movement',
        ),
        lists('runTiming', 'during-builds', 'during-eases', 'after', 'next-morning'),
        yes('neuro.limp'),
        yes('systemic.unableWeightBear'),
        ALL_NIGHT,
      ),
    ),
    all(lists('locations', 'anterior-thigh'), HOP_PAIN),
  ),
);

export const EXTENSION_PAIN = named(
  'pain on bending back, twisting or landing',
  lists('aggravating', 'bending-backward', 'twist', 'hopping', 'running-downhill'),
);
/** RF-29 and RC-13: under 20, either pain on extension for two weeks, or three weeks of pain in a training runner. */
export const YOUNG_SPINE_STRESS = named(
  'a stressed vertebra possible under 20',
  all(
    below('ageYears', 20),
    any(all(from('onsetDays', DAYS.twoWeeks), EXTENSION_PAIN), all(from('onsetDays', 21), from('sessionsPerWeek', 3))),
  ),
);

export const YOUNG_AND_PERSISTING = named(
  'began before 45 and has lasted three months',
  all(below('ageAtOnsetYears', 45), from('onsetDays', DAYS.threeMonths)),
);

/** NG65 1.1.5, one line each. */
const CRITERIA = [
  below('ageAtOnsetYears', 35),
  is('nightPain', 'wakes-second-half', 'constant-no-ease'),
  named('buttock pain', any(lists('locations', 'buttock'), is('radiatesTo', 'buttock'))),
  lists('easing', 'movement'),
  lists('easing', 'nsaid'),
  yes('history.familySpondyloarthritis'),
  yes('history.arthritis'),
  yes('history.enthesitis'),
  yes('history.psoriasis'),
] as const;
export const inflammatoryCriteria = (least: number) => all(YOUNG_AND_PERSISTING, some(least, ...CRITERIA));

export const FOUR_CRITERIA = named('four or more criteria of inflammatory back pain', inflammatoryCriteria(4));
export const THREE_CRITERIA = named('three criteria of inflammatory back pain', inflammatoryCriteria(3));
export const INFLAMMATORY_BACKGROUND = named(
  'an inflammatory illness in a young, lasting back pain',
  all(
    YOUNG_AND_PERSISTING,
    any(yes('history.inflammatoryBowelDisease'), yes('history.uveitis'), yes('history.psoriasis')),
  ),
);

export const GATES = {
  C_AXSPA: any(THREE_CRITERIA, INFLAMMATORY_BACKGROUND),
  C_SACBSI: SACRAL_BONE_STRESS,
  C_FNBSI: HIP_BONE_STRESS,
  C_PARS: YOUNG_SPINE_STRESS,
} as const;
