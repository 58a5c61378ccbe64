/**
 * Which named findings do several rules share?
 * Each is a small expression over answers; its name is what "Why?" prints. Thresholds stand here or in the rule's row.
 */
import { all, any, below, from, is, lists, named, none, says, yes } from './expression.ts';

/** Days in which pain counts as new (evidence: acute, less than 6 weeks) and as recent (less than 12 weeks). */
export const DAYS = { twoWeeks: 14, fourWeeks: 28, sixWeeks: 42, twelveWeeks: 84, threeMonths: 90 } as const;

// Where it hurts
export const BONE_PLACE = named(
  'a place where bone stress hides',
  lists(
    'locations',
    'buttock',
    'groin',
    'sacrum',
    'psis',
    'lumbar-midline',
    'anterior-thigh',
    'lateral-hip',
    'ischial',
  ),
);
export const MIDLINE = named(
  'pain on the midline bone',
  any(lists('locations', 'lumbar-midline', 'thoracic', 'sacrum'), yes('neuro.spinalTenderness')),
);
export const GROIN = named('groin pain', any(lists('locations', 'groin'), is('radiatesTo', 'groin')));
export const BELOW_KNEE = named(
  'leg pain below the knee',
  any(lists('locations', 'calf', 'foot'), is('radiatesTo', 'calf', 'foot', 'big-toe', 'lateral-foot', 'both-calves')),
);
export const SCIATICA = named(
  'pain down the leg',
  any(BELOW_KNEE, lists('locations', 'posterior-thigh'), is('radiatesTo', 'posterior-thigh')),
);
export const LEG_PAIN = named(
  'pain in the leg',
  any(
    SCIATICA,
    lists('locations', 'anterior-thigh'),
    is('radiatesTo', 'anterior-thigh', 'medial-thigh', 'both-thighs'),
  ),
);
export const THIGH_OR_GROIN = named(
  'thigh or groin pain',
  any(
    GROIN,
    lists('locations', 'anterior-thigh', 'posterior-thigh'),
    is('radiatesTo', 'anterior-thigh', 'medial-thigh', 'posterior-thigh', 'both-thighs'),
  ),
);

// Nerves
export const LEG_NUMB = named('numbness in one leg', is('neuro.legNumbness', 'L3', 'L4', 'L5', 'S1'));
export const LEG_TINGLES = named('tingling below the knee', all(lists('quality', 'tingling'), BELOW_KNEE));
export const NEW_WEAKNESS = named(
  'new leg weakness',
  is('neuro.legWeakness', 'mild-stable', 'progressive', 'foot-drop'),
);
/** RF-01…07 as far as they are new, or began in the last three months. */
export const NEW_NERVE_SIGN = named(
  'a new nerve sign',
  any(
    is('neuro.saddleNumbness', true, 'weeks'),
    is('neuro.bladderChange', true, 'weeks'),
    is('neuro.bowelChange', true, 'weeks'),
    is('neuro.sexualChange', true, 'weeks'),
    is('neuro.bilateralLeg', 'new', 'weeks', 'longstanding'),
    NEW_WEAKNESS,
    yes('neuro.gaitUnsteady'),
    is('radiatesTo', 'band-trunk'),
  ),
);
export const NEW_NERVE_SIGN_OR_NUMB = named('a new nerve sign or numbness', any(NEW_NERVE_SIGN, LEG_NUMB));
/** Leg pain that behaves like a nerve root: below the knee, numb in a root's area, or brought on by lifting the leg. */
export const RADICULAR = named(
  'leg pain as from a nerve root',
  any(BELOW_KNEE, LEG_NUMB, all(LEG_PAIN, is('neuro.straightLegRaise', 'pos'))),
);

// How the pain behaves
export const ALL_NIGHT = named('constant pain all night, no ease', is('nightPain', 'constant-no-ease'));
export const NO_EASE = named(
  'nothing eases it',
  none(
    lists(
      'easing',
      'bending-forward',
      'heat',
      'lying',
      'movement',
      'nsaid',
      'rest',
      'sitting',
      'standing',
      'standing-still',
      'stopping-run',
      'walking',
    ),
  ),
);
const MOVES_THE_PAIN = any(
  lists(
    'aggravating',
    'any-movement',
    'bending-backward',
    'bending-forward',
    'coughing',
    'deep-squat',
    'fast-running',
    'hopping',
    'lifting',
    'lying-flat',
    'one-leg-standing',
    'rolling-in-bed',
    'running',
    'running-downhill',
    'running-uphill',
    'side-lying',
    'sitting',
    'stairs',
    'standing',
    'twist',
    'walking',
  ),
  lists(
    'easing',
    'bending-forward',
    'lying',
    'movement',
    'rest',
    'sitting',
    'standing',
    'standing-still',
    'stopping-run',
    'walking',
  ),
);
/** Burning or tingling skin alone (shingles) is not the deep pain that these rules mean. */
const DEEP = any(
  ALL_NIGHT,
  lists('quality', 'ache', 'boring', 'cramping', 'deep', 'sharp', 'stiff', 'throbbing', 'tight'),
);
export const UNCHANGED_BY_MOVEMENT = named(
  'constant deep pain that no movement or position changes',
  all(none(MOVES_THE_PAIN), DEEP),
);
export const SUDDEN = named('it began suddenly', is('onsetKind', 'sudden-effort', 'sudden-rest', 'trauma'));
export const FEVER = named(
  'fever of 38 °C or more, or shivering',
  any(from('feverCelsius', 38), yes('systemic.chills')),
);

// Falls and jolts
export const FALL = named('a fall', is('history.trauma', 'minor-fall', 'axial-fall', 'major'));
export const JOLT = named(
  'a lift, stumble, step down or sudden strain',
  any(is('history.trauma', 'lift', 'stumble', 'step-down'), is('onsetKind', 'sudden-effort')),
);

// The person
export const CANCER = named('cancer now or in the past', says('cancer'));
export const FRAGILE_BONE = named(
  'bone that breaks easily',
  any(
    yes('history.osteoporosis'),
    yes('history.lowTraumaFracture'),
    yes('history.steroids'),
    yes('history.bisphosphonateOrDenosumab'),
    yes('history.stoppedDenosumab'),
    yes('history.hormoneBlockingTreatment'),
    yes('history.earlyMenopause'),
    yes('history.anorexia'),
  ),
);
export const INFECTION_RISK = named(
  'a risk of infection',
  any(
    yes('history.injectsDrugs'),
    yes('history.immunosuppressed'),
    yes('history.diabetesPoorControl'),
    yes('history.recentInfection'),
    yes('history.recentSpinalInjection'),
  ),
);
export const UNWELL = named('unwell', any(yes('systemic.unwell'), yes('systemic.unwellForWeeks')));
export const PREGNANT = named('pregnant', from('pregnantWeeks', 0));
export const MAYBE_PREGNANT = named(
  'pregnant, or could be',
  any(PREGNANT, is('history.possiblePregnancy', true, 'unsure'), is('history.menstrual', 'late')),
);
export const POSTPARTUM = named(
  'gave birth in the last year',
  all(from('postpartumWeeks', 0), below('postpartumWeeks', 53)),
);

// Bone stress and energy
export const LOAD_CHANGE = named(
  'a recent change in training',
  any(says('loadChange'), says('event'), from('weeklyRisePercent', 10.0001), from('lastRunRisePercent', 10.0001)),
);
export const PRIOR_BONE_INJURY = named(
  'a bone stress injury before',
  any(from('priorBoneStressInjuries', 1), yes('history.sacralPelvicOrFemoralNeckInjury')),
);
/** IOC 2023: one of these is enough for a referral (AM-14). */
export const ENERGY_SIGN_STRONG = named(
  'a strong sign of too little energy',
  any(
    is('history.menstrual', 'amenorrhoea-3plus', 'amenorrhoea-12plus'),
    all(is('history.menstrual', 'never-started'), from('ageYears', 15)),
    yes('history.sacralPelvicOrFemoralNeckInjury'),
    from('priorBoneStressInjuries', 2),
    yes('history.eatingDisorder'),
    yes('history.anorexia'),
  ),
);
export const ENERGY_SIGNS_WEAK = [
  is('history.menstrual', 'irregular'),
  yes('history.libidoLoss'),
  yes('history.restrictedEating'),
  yes('history.underweight'),
  from('priorBoneStressInjuries', 1),
  UNWELL,
] as const;
export const ENERGY_SIGN = named('a sign of too little energy', any(ENERGY_SIGN_STRONG, ...ENERGY_SIGNS_WEAK));
export const HOP_PAIN = named('hopping already hurts', lists('aggravating', 'hopping'));
/** Builds through the run and stays: pain that stops with the run does not count. */
export const BUILDS_AND_STAYS = named(
  'builds through the run and stays',
  all(lists('runTiming', 'during-builds'), none(lists('easing', 'stopping-run'))),
);
export const BONE_SIGN = named('a sign of bone', any(HOP_PAIN, yes('neuro.sacralTenderness'), BUILDS_AND_STAYS));
