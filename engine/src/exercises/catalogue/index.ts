/**
 * Which exercises can be prescribed, and in which dose?
 * One file each; this is their list. Only what stands here is ever put into a plan.
 */
import type { Exercise } from '../exercise.ts';
import { SIDE_PLANK } from './x-02-side-plank.ts';
import { CURL_UP } from './x-03-curl-up.ts';
import { BIRD_DOG } from './x-04-bird-dog.ts';
import { SQUAT } from './x-11-squat.ts';
import { STEP_UP } from './x-15-step-up.ts';
import { GLUTE_BRIDGE } from './x-17-glute-bridge.ts';
import { SIDE_LYING_HIP_ABDUCTION } from './x-22-side-lying-hip-abduction.ts';
import { LATERAL_BAND_WALK } from './x-25-lateral-band-walk.ts';
import { PELVIC_TILT } from './x-27-pelvic-tilt.ts';
import { CALF_RAISE } from './x-35-calf-raise.ts';
import { CAT_CAMEL } from './x-39-cat-camel.ts';
import { LEG_SWINGS } from './x-40-leg-swings.ts';
import { HIGH_KNEES } from './x-41-high-knees.ts';
import { BUTT_KICKS } from './x-42-butt-kicks.ts';
import { NINETY_NINETY_REST } from './x-46-ninety-ninety-rest.ts';
import { RELAXED_BREATHING } from './x-59-relaxed-breathing.ts';
import { WALKING } from './x-60-walking.ts';
import { HEAT_PACK } from './x-64-heat-pack.ts';

export const CATALOGUE = {
  'X-02': SIDE_PLANK,
  'X-03': CURL_UP,
  'X-04': BIRD_DOG,
  'X-11': SQUAT,
  'X-15': STEP_UP,
  'X-17': GLUTE_BRIDGE,
  'X-22': SIDE_LYING_HIP_ABDUCTION,
  'X-25': LATERAL_BAND_WALK,
  'X-27': PELVIC_TILT,
  'X-35': CALF_RAISE,
  'X-39': CAT_CAMEL,
  'X-40': LEG_SWINGS,
  'X-41': HIGH_KNEES,
  'X-42': BUTT_KICKS,
  'X-46': NINETY_NINETY_REST,
  'X-59': RELAXED_BREATHING,
  'X-60': WALKING,
  'X-64': HEAT_PACK,
} as const satisfies Record<string, Exercise>;

export type CatalogueKey = keyof typeof CATALOGUE;
export const CATALOGUE_KEYS = Object.keys(CATALOGUE) as readonly CatalogueKey[];
