/** Names and first steps of the exercises, in the words that a runner reads on the mat. */
import type { CatalogueKey } from '@backstride/engine';

export type ExerciseWords = { readonly name: string; readonly steps: readonly string[]; readonly stopIf: string };

const STOP = 'Stop if pain goes above 5 of 10, or moves down your leg.';

export const EXERCISE_WORDS: Record<CatalogueKey, ExerciseWords> = {
  'X-02': {
    name: 'Side plank',
    steps: [
      'Lie on your side, elbow under your shoulder, knees bent.',
      'Lift your hips forward and up until your body is one line.',
      'Hold and breathe; lower slowly.',
    ],
    stopIf: STOP,
  },
  'X-03': {
    name: 'Curl-up',
    steps: [
      'Lie on your back, hands under the small of your back, one knee bent.',
      'Lift head and shoulders together, only a hand’s breadth.',
      'Hold and breathe; lower slowly.',
    ],
    stopIf: STOP,
  },
  'X-04': {
    name: 'Bird-dog',
    steps: [
      'Kneel on hands and knees, back level.',
      'Reach one arm and the opposite leg long and low.',
      'Keep the hips level while you hold; change sides.',
    ],
    stopIf: STOP,
  },
  'X-11': {
    name: 'Squat',
    steps: [
      'Stand with feet a little wider than your hips.',
      'Sit down between your heels as far as it is comfortable.',
      'Push the floor away and stand tall.',
    ],
    stopIf: STOP,
  },
  'X-15': {
    name: 'Step-up',
    steps: [
      'Stand in front of a low step.',
      'Step up and stand tall on one leg.',
      'Lower yourself slowly with the hips level.',
    ],
    stopIf: STOP,
  },
  'X-17': {
    name: 'Glute bridge',
    steps: [
      'Lie on your back, knees bent, feet flat.',
      'Press through your heels and lift your hips.',
      'Hold for two breaths’ length without arching your back; lower slowly.',
    ],
    stopIf: STOP,
  },
  'X-22': {
    name: 'Side-lying leg lift',
    steps: [
      'Lie on your side, lower knee bent.',
      'Lift the upper leg a little behind you, toes forward.',
      'Lower slowly without rolling back.',
    ],
    stopIf: STOP,
  },
  'X-25': {
    name: 'Band walk to the side',
    steps: [
      'Put a band above your knees and bend them a little.',
      'Step sideways, toes forward.',
      'Stay low and keep your trunk quiet.',
    ],
    stopIf: STOP,
  },
  'X-27': {
    name: 'Pelvic tilt',
    steps: [
      'Lie on your back, knees bent.',
      'Rock your pelvis slowly so that your back flattens, then lets go.',
      'Keep it small and breathe.',
    ],
    stopIf: STOP,
  },
  'X-35': {
    name: 'Calf raise',
    steps: ['Stand on both feet near a wall.', 'Rise as high as you can.', 'Lower slowly, all the way.'],
    stopIf: STOP,
  },
  'X-39': {
    name: 'Cat-camel',
    steps: [
      'Kneel on hands and knees.',
      'Round your back slowly, then let it sink.',
      'Stay in the middle of the range; this is motion, not a stretch.',
    ],
    stopIf: STOP,
  },
  'X-40': {
    name: 'Leg swings',
    steps: [
      'Hold on to something.',
      'Swing one leg loosely forward and back, then across.',
      'Keep your trunk still and stay well inside your range.',
    ],
    stopIf: STOP,
  },
  'X-41': {
    name: 'High knees',
    steps: ['Jog on the spot or forward.', 'Bring your knees up in front, tall and quick.', 'Land with quiet feet.'],
    stopIf: STOP,
  },
  'X-42': {
    name: 'Butt kicks',
    steps: ['Jog on the spot or forward.', 'Bring each heel up under you.', 'Do not arch your back.'],
    stopIf: STOP,
  },
  'X-46': {
    name: 'Legs on a chair',
    steps: ['Lie on your back, calves on the seat of a chair.', 'Let your back be heavy.', 'Breathe out slowly.'],
    stopIf: STOP,
  },
  'X-59': {
    name: 'Relaxed breathing',
    steps: [
      'Lie or sit as it suits you.',
      'Breathe in through the nose, out longer than in.',
      'Let shoulders, belly and legs go heavy.',
    ],
    stopIf: 'Stop if you feel dizzy.',
  },
  'X-60': {
    name: 'Walking',
    steps: ['Walk on the flat, at a pace at which you can talk.', 'Turn back while it is still easy.'],
    stopIf: STOP,
  },
  'X-64': {
    name: 'Warmth',
    steps: [
      'Put a warm pack on your back with a cloth between.',
      'Fifteen to twenty minutes are enough.',
      'Never fall asleep on it.',
    ],
    stopIf: 'Do not use it on numb or broken skin, or with a fever.',
  },
};
