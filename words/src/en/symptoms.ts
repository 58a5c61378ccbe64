/**
 * How are patterns, stages and the usual course told to a runner?
 * A pattern is a picture often seen together, never a diagnosis; its order is shown, never a chance.
 */
import type { ArticlePatternKey, ConditionCode, EpisodeKind, FeatureId, Stage } from '@backstride/engine';

export type ConditionWords = {
  readonly name: string;
  /** How it is introduced: always as a picture, never as a fact. */
  readonly says: string;
};

const seen = (what: string): string => `This is a pattern often seen with ${what}.`;
const check = (what: string): string => `A clinician should look. It could be ${what}, and it may be something else.`;

export const CONDITION_WORDS: Readonly<Record<ConditionCode, ConditionWords>> = {
  C_NSLBP: {
    name: 'Plain back pain',
    says: seen('plain back pain, which comes and goes with load'),
  },
  C_FACET: {
    name: 'Back pain when bending back',
    says: seen('backs that like to bend forward and do not like to bend back'),
  },
  C_DISC: {
    name: 'Back pain when bending or sitting',
    says: seen('backs that like to stand and walk and do not like to sit'),
  },
  C_RAD: { name: 'Irritated nerve', says: seen('a sore nerve that sends pain down the leg') },
  C_DGS: {
    name: 'Deep buttock pain',
    says: seen('a nerve that gets sore deep in the buttock. Some call it piriformis syndrome'),
  },
  C_SIJ: { name: 'Pain at the back of the pelvis', says: seen('a sore joint at the back of the pelvis') },
  C_AXSPA: { name: 'Inflamed spine', says: check('an inflamed spine') },
  C_SACBSI: { name: 'Tired bone in the pelvis', says: check('a tired bone at the base of the spine') },
  C_PARS: { name: 'Tired bone in a vertebra', says: check('a tired bone in the back') },
  C_HIPOA: { name: 'Stiff hip', says: seen('a hip joint that has become stiff and sore') },
  C_FAI: { name: 'Pinching hip', says: seen('a hip that pinches in deep bends') },
  C_PHT: { name: 'Sore tendon at the sit bone', says: seen('a sore hamstring tendon at the sit bone') },
  C_GT: { name: 'Sore tendon at the outer hip', says: seen('a sore tendon at the outer hip') },
  C_LSS: { name: 'Less room for the leg nerves', says: seen('less room for the leg nerves when you stand or walk') },
  C_VASC: { name: 'Blood flow to the leg', says: check('too little blood in the leg') },
  C_FNBSI: { name: 'Tired bone in the hip', says: check('a tired bone in the hip') },
  C_CES: { name: 'Nerves at the base of the spine', says: check('pressure on the nerves at the base of the spine') },
  C_CORD: { name: 'Spinal cord', says: check('pressure on the spinal cord') },
  C_MSCC: { name: 'Spinal cord', says: check('pressure on the spinal cord') },
  C_MALIG: {
    name: 'An illness of the whole body',
    says: check('an illness of the body that shows up in the back'),
  },
  C_INFECT: { name: 'Infection', says: check('an infection') },
  C_FRACT: { name: 'Broken bone', says: check('a small break in a vertebra') },
  C_AAA: { name: 'Main artery', says: check('a widened main artery') },
  C_RENAL: { name: 'Kidneys', says: check('a kidney problem') },
  C_VISC: { name: 'Inner organs', says: check('something in the chest or the tummy') },
  C_PCS: { name: 'Muscle in trouble', says: check('a muscle that swells too much') },
  C_OBST: { name: 'Pregnancy', says: check('a problem with the pregnancy') },
};

export const MIXED_PATTERN =
  'A mixed picture: the first two fit about equally well, so we treat what they have in common.';
export const PATTERN_NOTE =
  'In most backs nobody can say which tissue hurts, and it is not needed to get better. These are pictures, not diagnoses.';

/** What each feature says when it fits a pattern or speaks against one. */
export const FEATURE_WORDS: Readonly<Record<FeatureId, string>> = {
  'F-01': 'It hurts across the low back or in the middle.',
  'F-02': 'It hurts on one side beside the spine.',
  'F-03': 'You point to the dimple at the top of the buttock.',
  'F-04': 'The buttock hurts, and the low back does not.',
  'F-05': 'It changes from one side to the other.',
  'F-06': 'It hurts in the groin.',
  'F-07': 'It hurts at the outer hip.',
  'F-08': 'It hurts at the sit bone.',
  'F-09': 'It goes below the knee.',
  'F-10': 'Part of the leg is numb or tingles.',
  'F-11': 'The leg hurts more than the back.',
  'F-12': 'Coughing or sneezing makes it worse.',
  'F-13': 'Sitting or bending forward makes it worse.',
  'F-14': 'Standing, bending back or running downhill makes it worse.',
  'F-15': 'Sitting or bending forward makes it better.',
  'F-16': 'Slow bends moved the pain up, towards the spine.',
  'F-17': 'Lifting the straight leg brings on the leg pain.',
  'F-18': 'Lifting the straight leg does nothing.',
  'F-19': 'Sitting makes the buttock hurt.',
  'F-20': 'You are stiff for half an hour or more in the morning, and moving helps.',
  'F-21': 'It wakes you in the second half of the night.',
  'F-22': 'It began before 45, bit by bit, and has lasted for months.',
  'F-23': 'You or your family have an illness that goes with an inflamed spine.',
  'F-24': 'It grows while you run.',
  'F-25': 'It eases while you run.',
  'F-26': 'Hopping hurts.',
  'F-27': 'Your training changed of late.',
  'F-28': 'There is a reason why bone may be tired.',
  'F-29': 'You are under 20, and bending back or twisting hurts.',
  'F-30': 'Both legs are sore, only when you walk.',
  'F-31': 'Walking hurts, and sitting down ends it.',
  'F-32': 'It stops within minutes of standing still.',
  'F-33': 'Lying on that side or standing on that leg hurts.',
  'F-34': 'A deep squat or putting on socks hurts.',
  'F-35': 'Fast or uphill running hurts at the sit bone.',
  'F-36': 'You are pregnant, or had a baby of late.',
  'F-37': 'It began with a lift or a sudden move.',
  'F-38': 'You are 60 or older.',
  'F-39': 'Stairs, turning in bed or one leg hurt at the back of the pelvis.',
};

export const STAGE_WORDS: Readonly<Record<Stage, { readonly name: string; readonly says: string }>> = {
  acute: {
    name: 'New (under 6 weeks)',
    says: 'The biggest drop in pain comes in the first six weeks. Keep moving.',
  },
  subacute: {
    name: 'Settling (6 to 12 weeks)',
    says: 'Pain still drops at this stage. If it still limits you, this is the time to step up the care.',
  },
  persistent: {
    name: 'Lasting (12 weeks or more)',
    says: 'Change is slower now, and what counts is what you can do again. Strength for the legs comes first.',
  },
};

export const EPISODE_WORDS: Readonly<Record<EpisodeKind, string>> = {
  none: 'No pain has been noted.',
  'first-known': 'This is the first pain that you have noted here.',
  same: 'This is still the same episode.',
  recurrence: 'The pain has come back after a month or more without it. That is common, and it settled before.',
  'flare-up': 'This is a flare-up: more pain for a while. Flare-ups are normal on the way back.',
};

/** AM-27 */
export const USUAL_COURSE =
  'About half of the pain is gone by six weeks. About half of people are free of it by about eight.';

/** The four patterns that the article names: its name, and what the evidence says about each. */
export const ARTICLE_PATTERN_WORDS: Readonly<
  Record<ArticlePatternKey, { readonly name: string; readonly says: string }>
> = {
  'sharp-low-back': {
    name: 'Sharp pain in the low back',
    says: 'The article calls it a strain at L4 or L5. Where it hurts does not tell which part hurts. It is plain back pain until something else speaks against it.',
  },
  'dull-glute-ache': {
    name: 'Dull ache in the glutes',
    says: 'The article thinks of the piriformis muscle. At least eight things can ache there, and one of them is a tired bone. So we ask about bone first.',
  },
  'radiating-down-the-leg': {
    name: 'Pain that runs down the leg',
    says: 'The article thinks of a pressed nerve. That is so when it goes below the knee and the leg tingles, is numb, or hurts when you lift it. Back pain can spread without it.',
  },
  'morning-stiffness': {
    name: 'Stiff in the morning',
    says: 'The article blames muscles. Stiff for more than half an hour, better as you move, and for three months or more: then we ask about an inflamed spine.',
  },
};
