/** Trunk exercises in words. */
import { type ExerciseWords, STOP } from './shape.ts';

export const TRUNK_WORDS = {
  'X-01': {
    name: 'Forearm plank',
    purpose: 'Helps the front of your trunk last longer.',
    steps: [
      'Lie on your front, elbows under your shoulders.',
      'Tuck your toes and lift until you are one long line.',
      'Hold for a short time, keep breathing, and lower with care.',
    ],
    cues: ['Ribs down.', 'Squeeze your buttocks.', 'Breathe.'],
    faults: [
      'The hips sag: come down and start again, or use your knees.',
      'The hips go up: lower them into the line.',
      'You hold your breath: count out loud.',
    ],
    stopIf: STOP,
  },
  'X-02': {
    name: 'Side plank',
    purpose: 'Helps the side of your trunk and hip last longer.',
    steps: [
      'Lie on your side, elbow under your shoulder. Bend your knees to begin with.',
      'Lift your hips forward and up until your body is one line.',
      'Hold, breathe, and lower slowly.',
    ],
    cues: ['Elbow under your shoulder.', 'Hips forward.'],
    faults: ['You roll back: bring the top hip over the lower one.', 'The hips sag: hold for less time.'],
    stopIf: STOP,
  },
  'X-03': {
    name: 'Curl-up',
    purpose: 'Works the front of your trunk while your back stays as it is.',
    steps: [
      'Lie on your back, hands under the small of your back, one knee bent.',
      'Lift head and shoulders together, about two centimetres.',
      'Hold and breathe, then lower slowly.',
    ],
    cues: ['Head and shoulders as one piece.', 'Only two centimetres.'],
    faults: ['The chin pokes forward: look at the ceiling.', 'The back flattens on your hands: lift less.'],
    stopIf: STOP,
  },
  'X-04': {
    name: 'Bird-dog',
    purpose: 'Teaches back, hip and shoulder to work together.',
    steps: [
      'Kneel on hands and knees, back level.',
      'Reach one arm and the opposite leg long.',
      'Keep your hips level while you hold, then change sides.',
    ],
    cues: ['Reach long, not high.', 'Pelvis level.'],
    faults: ['The back arches: lift the leg less.', 'The hips twist: slide the foot along the floor instead.'],
    stopIf: STOP,
  },
  'X-05': {
    name: 'Dead bug',
    purpose: 'Keeps your trunk quiet while arms and legs move.',
    steps: [
      'Lie on your back, arms up, hips and knees bent.',
      'Breathe out and lower one arm and the opposite leg.',
      'Come back and change sides.',
    ],
    cues: ['Low back gently heavy.', 'Breathe out as you lower.'],
    faults: ['The ribs lift: go less far.', 'You hold your breath: slow down and breathe out.'],
    stopIf: STOP,
  },
  'X-06': {
    name: 'Band press in front',
    purpose: 'Your trunk learns to resist a pull from the side.',
    steps: [
      'Fix a band at chest height and stand side-on to it.',
      'Hold it at your chest with both hands.',
      'Press your hands slowly forward, then bring them back.',
    ],
    cues: ['Press slowly.', 'Hips square.'],
    faults: ['You turn towards the band: stand nearer to it.'],
    stopIf: STOP,
  },
  'X-07': {
    name: 'Back lift, lying on your front',
    purpose: 'Helps the muscles of your back last longer.',
    steps: [
      'Lie on your front, a pillow under your belly if you like, arms by your sides.',
      'Lift your chest a little.',
      'Hold, look at the floor, and lower slowly.',
    ],
    cues: ['Long neck.', 'A small lift is enough.'],
    faults: ['You arch up high: lift only until your back is straight.'],
    stopIf: STOP,
  },
  'X-08': {
    name: 'Low superman',
    purpose: 'Works back and buttocks together, with small lifts.',
    steps: [
      'Lie on your front, arms stretched out.',
      'Lift one arm and the opposite leg five to ten centimetres. Both sides come later.',
      'Hold for five seconds and lower.',
    ],
    cues: ['Five to ten centimetres only.', 'Reach long.'],
    faults: ['The back arches a lot: lift less and reach further.'],
    stopIf: STOP,
  },
  'X-09': {
    name: 'Suitcase carry',
    purpose: 'Trains the side of your trunk while you walk.',
    steps: [
      'Pick up a weight in one hand, as you would a suitcase.',
      'Walk slowly and tall.',
      'Put it down with bent knees and change hands.',
    ],
    cues: ['Tall.', 'Do not lean.'],
    faults: ['You bend to one side: take less weight.'],
    stopIf: STOP,
  },
  'X-10': {
    name: 'Circles on a ball',
    purpose: 'A hard plank for a trunk that is used to planks.',
    steps: [
      'Put your forearms on a large ball and step back into a plank.',
      'Draw small circles with your elbows.',
      'Change direction, then rest.',
    ],
    cues: ['Small circles.', 'Breathe.'],
    faults: ['The hips sag: go back to the forearm plank.'],
    stopIf: STOP,
  },
} as const satisfies Record<string, ExerciseWords>;
