/** Comfort, rolling, warmth and cold in words. */
import { type ExerciseWords, STOP } from './shape.ts';

export const COMFORT_WORDS = {
  'X-46': {
    name: 'Legs on a chair',
    purpose: 'A position of ease when everything is too much.',
    steps: ['Lie on your back, calves on the seat of a chair.', 'Let your back be heavy.', 'Breathe out slowly.'],
    cues: ['Slow breath out.'],
    faults: ['Your legs work: move nearer, until the chair carries them.'],
    stopIf: STOP,
  },
  'X-53': {
    name: 'Rolling your buttock',
    purpose: 'Can feel good and loosen you for a short while.',
    steps: [
      'Sit on the roller, hands behind you, one ankle on the other knee.',
      'Lean to that side.',
      'Roll slowly, with pressure of 6 of 10 at most.',
    ],
    cues: ['Slow.'],
    faults: ['You press on the sit bone: move to the soft part.'],
    stopIf: 'Stop if your leg tingles.',
  },
  'X-54': {
    name: 'Rolling the back of your thigh',
    purpose: 'Can feel good and loosen you for a short while.',
    steps: [
      'Sit with one thigh on the roller, hands behind you.',
      'Lift your hips and roll slowly.',
      'Stay off the back of your knee.',
    ],
    cues: ['Slow.', 'Pressure of 6 of 10 at most.'],
    faults: ['You roll into the knee: turn back earlier.'],
    stopIf: 'Stop if your leg tingles. Do not roll a swollen calf or leg: ask for help the same day.',
  },
  'X-55': {
    name: 'Rolling your upper back',
    purpose: 'Loosens the upper back for a short while.',
    steps: [
      'Lie with the roller under your upper back, knees bent.',
      'Hold your head with your hands.',
      'Roll slowly between the shoulder blades.',
    ],
    cues: ['Head in your hands.'],
    faults: ['You roll on to the neck or the lower back: stay in the middle.'],
    stopIf: STOP,
  },
  'X-56': {
    name: 'A ball beside your lower back',
    purpose: 'Only if you wish: tried in healthy people, not in sore backs.',
    steps: [
      'Stand with your back to a wall and a soft ball beside your spine.',
      'Lean on it lightly and move up and down.',
      'Thirty seconds, then change sides.',
    ],
    cues: ['Beside the spine, never on it.', 'Below the ribs.'],
    faults: ['You press hard: bend your knees less and lean less.'],
    stopIf: 'Stop if the muscle tightens, or if pain goes above 3 of 10.',
  },
  'X-59': {
    name: 'Relaxed breathing',
    purpose: 'Calms body and mind; pain often gets a little quieter with it.',
    steps: [
      'Lie or sit as it suits you.',
      'Breathe in through your nose, out longer than in.',
      'Let shoulders, belly and legs go heavy.',
    ],
    cues: ['Out longer than in.'],
    faults: ['You breathe too deep: let it be small.'],
    stopIf: 'Stop if you feel dizzy.',
  },
  'X-64': {
    name: 'Warmth',
    purpose: 'Often eases a sore back for a while.',
    steps: [
      'Put a warm pack on your back with a cloth between.',
      'Fifteen to twenty minutes are enough.',
      'Never fall asleep on it.',
    ],
    cues: ['A cloth between.'],
    faults: ['It feels hot: add another layer of cloth.'],
    stopIf: 'Do not use it on numb or broken skin, or with a fever. In pregnancy, keep it off your belly.',
  },
  'X-65': {
    name: 'Cold',
    purpose: 'Only for comfort, if you like it better than warmth. Studies cannot say that it helps.',
    steps: [
      'Wrap a cold pack in a cloth and lay it on your back.',
      'Take it off after ten to fifteen minutes at most.',
      'Let your skin warm up before the next time.',
    ],
    cues: ['A cloth between.'],
    faults: ['The skin goes numb or white: take it off.'],
    stopIf: 'Do not use it on numb skin, or if cold gives you white fingers or a rash.',
  },
} as const satisfies Record<string, ExerciseWords>;
