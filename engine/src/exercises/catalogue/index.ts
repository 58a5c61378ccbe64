/**
 * Which exercises can be prescribed, and in which dose?
 * One file each; this is their list. Only what stands here is ever put into a plan.
 */
import type { Exercise } from '../exercise.ts';
import { FOREARM_PLANK } from './x-01-forearm-plank.ts';
import { SIDE_PLANK } from './x-02-side-plank.ts';
import { CURL_UP } from './x-03-curl-up.ts';
import { BIRD_DOG } from './x-04-bird-dog.ts';
import { DEAD_BUG } from './x-05-dead-bug.ts';
import { PALLOF_PRESS } from './x-06-pallof-press.ts';
import { BACK_EXTENSION } from './x-07-back-extension.ts';
import { SUPERMAN_HOLD } from './x-08-superman-hold.ts';
import { SUITCASE_CARRY } from './x-09-suitcase-carry.ts';
import { STIR_THE_POT } from './x-10-stir-the-pot.ts';
import { SQUAT } from './x-11-squat.ts';
import { SPLIT_SQUAT } from './x-12-split-squat.ts';
import { WALKING_LUNGE } from './x-13-walking-lunge.ts';
import { REVERSE_LUNGE } from './x-14-reverse-lunge.ts';
import { STEP_UP } from './x-15-step-up.ts';
import { WALL_SIT } from './x-16-wall-sit.ts';
import { GLUTE_BRIDGE } from './x-17-glute-bridge.ts';
import { HIP_HINGE } from './x-18-hip-hinge.ts';
import { DEADLIFT } from './x-19-deadlift.ts';
import { SINGLE_LEG_BRIDGE } from './x-20-single-leg-bridge.ts';
import { HIP_THRUST } from './x-21-hip-thrust.ts';
import { SIDE_LYING_HIP_ABDUCTION } from './x-22-side-lying-hip-abduction.ts';
import { CLAM } from './x-23-clam.ts';
import { HIP_HIKE } from './x-24-hip-hike.ts';
import { LATERAL_BAND_WALK } from './x-25-lateral-band-walk.ts';
import { COPENHAGEN } from './x-26-copenhagen.ts';
import { PELVIC_TILT } from './x-27-pelvic-tilt.ts';
import { SINGLE_KNEE_TO_CHEST } from './x-28-single-knee-to-chest.ts';
import { CHILDS_POSE } from './x-29-childs-pose.ts';
import { SUPINE_HAMSTRING_STRETCH } from './x-30-supine-hamstring-stretch.ts';
import { SEATED_HAMSTRING_STRETCH } from './x-31-seated-hamstring-stretch.ts';
import { HIP_FLEXOR_STRETCH } from './x-32-hip-flexor-stretch.ts';
import { SINGLE_LEG_RDL } from './x-33-single-leg-rdl.ts';
import { SINGLE_LEG_SQUAT } from './x-34-single-leg-squat.ts';
import { CALF_RAISE } from './x-35-calf-raise.ts';
import { SOLEUS_RAISE } from './x-36-soleus-raise.ts';
import { LONG_LEVER_BRIDGE } from './x-37-long-lever-bridge.ts';
import { HIP_FLEXOR_MARCH } from './x-38-hip-flexor-march.ts';
import { CAT_CAMEL } from './x-39-cat-camel.ts';
import { LEG_SWINGS } from './x-40-leg-swings.ts';
import { HIGH_KNEES } from './x-41-high-knees.ts';
import { BUTT_KICKS } from './x-42-butt-kicks.ts';
import { PRESS_UP_ON_FRONT } from './x-43-press-up-on-front.ts';
import { STANDING_EXTENSION } from './x-44-standing-extension.ts';
import { SIDE_GLIDE } from './x-45-side-glide.ts';
import { NINETY_NINETY_REST } from './x-46-ninety-ninety-rest.ts';
import { HIP_SWITCHES } from './x-47-hip-switches.ts';
import { OPEN_BOOK } from './x-48-open-book.ts';
import { FIGURE_FOUR_STRETCH } from './x-49-figure-four-stretch.ts';
import { NERVE_SLIDER } from './x-50-nerve-slider.ts';
import { CALF_STRETCH } from './x-51-calf-stretch.ts';
import { QUADRICEPS_STRETCH } from './x-52-quadriceps-stretch.ts';
import { ROLL_GLUTES } from './x-53-roll-glutes.ts';
import { ROLL_HAMSTRINGS } from './x-54-roll-hamstrings.ts';
import { ROLL_UPPER_BACK } from './x-55-roll-upper-back.ts';
import { ROLL_LOWER_BACK } from './x-56-roll-lower-back.ts';
import { A_SKIP } from './x-57-a-skip.ts';
import { CADENCE_DRILL } from './x-58-cadence-drill.ts';
import { RELAXED_BREATHING } from './x-59-relaxed-breathing.ts';
import { WALKING } from './x-60-walking.ts';
import { BIKE_OR_WATER } from './x-61-bike-or-water.ts';
import { POGO_HOPS } from './x-62-pogo-hops.ts';
import { STRIDES } from './x-63-strides.ts';
import { HEAT_PACK } from './x-64-heat-pack.ts';
import { COLD_PACK } from './x-65-cold-pack.ts';

export const CATALOGUE = {
  'X-01': FOREARM_PLANK,
  'X-02': SIDE_PLANK,
  'X-03': CURL_UP,
  'X-04': BIRD_DOG,
  'X-05': DEAD_BUG,
  'X-06': PALLOF_PRESS,
  'X-07': BACK_EXTENSION,
  'X-08': SUPERMAN_HOLD,
  'X-09': SUITCASE_CARRY,
  'X-10': STIR_THE_POT,
  'X-11': SQUAT,
  'X-12': SPLIT_SQUAT,
  'X-13': WALKING_LUNGE,
  'X-14': REVERSE_LUNGE,
  'X-15': STEP_UP,
  'X-16': WALL_SIT,
  'X-17': GLUTE_BRIDGE,
  'X-18': HIP_HINGE,
  'X-19': DEADLIFT,
  'X-20': SINGLE_LEG_BRIDGE,
  'X-21': HIP_THRUST,
  'X-22': SIDE_LYING_HIP_ABDUCTION,
  'X-23': CLAM,
  'X-24': HIP_HIKE,
  'X-25': LATERAL_BAND_WALK,
  'X-26': COPENHAGEN,
  'X-27': PELVIC_TILT,
  'X-28': SINGLE_KNEE_TO_CHEST,
  'X-29': CHILDS_POSE,
  'X-30': SUPINE_HAMSTRING_STRETCH,
  'X-31': SEATED_HAMSTRING_STRETCH,
  'X-32': HIP_FLEXOR_STRETCH,
  'X-33': SINGLE_LEG_RDL,
  'X-34': SINGLE_LEG_SQUAT,
  'X-35': CALF_RAISE,
  'X-36': SOLEUS_RAISE,
  'X-37': LONG_LEVER_BRIDGE,
  'X-38': HIP_FLEXOR_MARCH,
  'X-39': CAT_CAMEL,
  'X-40': LEG_SWINGS,
  'X-41': HIGH_KNEES,
  'X-42': BUTT_KICKS,
  'X-43': PRESS_UP_ON_FRONT,
  'X-44': STANDING_EXTENSION,
  'X-45': SIDE_GLIDE,
  'X-46': NINETY_NINETY_REST,
  'X-47': HIP_SWITCHES,
  'X-48': OPEN_BOOK,
  'X-49': FIGURE_FOUR_STRETCH,
  'X-50': NERVE_SLIDER,
  'X-51': CALF_STRETCH,
  'X-52': QUADRICEPS_STRETCH,
  'X-53': ROLL_GLUTES,
  'X-54': ROLL_HAMSTRINGS,
  'X-55': ROLL_UPPER_BACK,
  'X-56': ROLL_LOWER_BACK,
  'X-57': A_SKIP,
  'X-58': CADENCE_DRILL,
  'X-59': RELAXED_BREATHING,
  'X-60': WALKING,
  'X-61': BIKE_OR_WATER,
  'X-62': POGO_HOPS,
  'X-63': STRIDES,
  'X-64': HEAT_PACK,
  'X-65': COLD_PACK,
} as const satisfies Record<string, Exercise>;

export type CatalogueKey = keyof typeof CATALOGUE;
export const CATALOGUE_KEYS = Object.keys(CATALOGUE) as readonly CatalogueKey[];
