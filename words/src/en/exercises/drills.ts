/** Drills and fitness in words. */
import { type ExerciseWords, STOP } from './shape.ts';

export const DRILL_WORDS = {
  'X-40': {
    name: 'Leg swings',
    purpose: 'Loosens your hips before a run.',
    steps: [
      'Hold on to something.',
      'Swing one leg loosely forward and back, then across.',
      'Keep your trunk still and stay inside two thirds of your range.',
    ],
    cues: ['Spine still.', 'Loose leg.'],
    faults: ['The back swings along: make it smaller.'],
    stopIf: STOP,
  },
  'X-41': {
    name: 'High knees',
    purpose: 'Wakes up quick, tall steps before a run.',
    steps: ['Jog forward slowly.', 'Bring your knees up in front, tall and quick.', 'Land with quiet feet.'],
    cues: ['Tall.', 'Quick, quiet feet.'],
    faults: ['You lean back: lift your knees less.'],
    stopIf: STOP,
  },
  'X-42': {
    name: 'Butt kicks',
    purpose: 'Wakes up the back of your thighs before a run.',
    steps: ['Jog forward slowly.', 'Bring each heel up under you.', 'Stay tall.'],
    cues: ['Heel under your bottom.'],
    faults: ['The back arches: kick less high.'],
    stopIf: STOP,
  },
  'X-57': {
    name: 'A-skip',
    purpose: 'Practises landing under your hips.',
    steps: [
      'March: lift one knee, stand tall on the other leg.',
      'When that is easy, add a small skip.',
      'Put your foot down under your hip.',
    ],
    cues: ['Land under your hip.'],
    faults: ['The foot lands far ahead: go back to marching.'],
    stopIf: STOP,
  },
  'X-58': {
    name: 'Quicker steps with a beat',
    purpose: 'Takes load off each step. It is not proven to help backs.',
    steps: [
      'Set the beat a little above your own step rate.',
      'Run easily and let your feet follow the beat.',
      'Keep your speed; only the steps get shorter.',
    ],
    cues: ['Quiet steps.', 'Tall and relaxed.'],
    faults: ['You speed up: slow down and keep the beat.'],
    stopIf: 'Stop if pain goes above 3 of 10, or if calf or heel begin to hurt.',
  },
  'X-60': {
    name: 'Walking',
    purpose: 'Keeps you moving; walking often also lowers the chance of a new episode.',
    steps: ['Walk on the flat, at a pace at which you can talk.', 'Turn back while it is still easy.'],
    cues: ['Flat and comfortable.'],
    faults: ['You go further because it feels good: add only a little each day.'],
    stopIf: STOP,
  },
  'X-61': {
    name: 'Bike, cross-trainer or running in water',
    purpose: 'Keeps your fitness while your back gets used to load again.',
    steps: [
      'Choose what feels best: bike, cross-trainer or deep water.',
      'Stay at an effort at which you can talk.',
      'Twenty minutes are enough to begin with.',
    ],
    cues: ['Easy to steady.'],
    faults: ['You sit bent for long: raise the bar or change the machine.'],
    stopIf: STOP,
  },
  'X-62': {
    name: 'Pogo hops',
    purpose: 'Gets calves and feet ready for the spring of running.',
    steps: ['Stand tall, feet under your hips.', 'Hop with stiff ankles, low and even.', 'Land quietly.'],
    cues: ['Stiff ankles.', 'Quiet.'],
    faults: ['The knees bend a lot: hop lower.'],
    stopIf: STOP,
  },
  'X-63': {
    name: 'Strides',
    purpose: 'A little speed at the end of the way back.',
    steps: [
      'Speed up smoothly over a few seconds.',
      'Run fast and relaxed for 15 to 20 seconds.',
      'Slow down and walk until you are rested.',
    ],
    cues: ['Relaxed.'],
    faults: ['You sprint: keep a little in hand.'],
    stopIf: STOP,
  },
} as const satisfies Record<string, ExerciseWords>;
