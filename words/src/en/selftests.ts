/** How each self-test is done, what is written down, and what a result says and does not say. */
import type { ProtocolKey, SelfTestJudged } from '@backstride/engine';

export type SelfTestWords = {
  readonly name: string;
  readonly steps: readonly string[];
  readonly record: string;
  readonly means: string;
};

/** Said before every test. */
export const SELF_TEST_BEFORE =
  'Only when the pain at rest is 3 of 10 or less. Warm up for five minutes. Stop when the pain goes above 4 of 10, when a leg tingles or goes weak, or when you feel dizzy. Once is enough; rest two minutes between tests.';

/** Said with every result. */
export const SELF_TEST_AFTER =
  'A test shows what you can do today. It does not tell why it hurts, and it does not foretell injury.';

const STOP_WHEN_HIPS_MOVE = 'Stop the clock when your hips move by more than 5 cm for the second time.';

export const SELF_TEST_WORDS: Record<ProtocolKey, SelfTestWords> = {
  'ST-01': {
    name: 'Plank',
    steps: ['Forearms and toes on the floor, body in one line.', 'Breathe.', STOP_WHEN_HIPS_MOVE],
    record: 'Seconds.',
    means: 'How long your trunk holds you from the front.',
  },
  'ST-02': {
    name: 'Side bridge, left and right',
    steps: [
      'Lie on your side, elbow under the shoulder, upper foot in front of the lower one.',
      'Lift the hips until the body is in one line.',
      'Stop the clock when the hip sinks. Rest, then turn round.',
    ],
    record: 'Seconds for each side. The side is the one that lies below.',
    means: 'How long each side of your trunk holds. A small difference between the sides is usual.',
  },
  'ST-03': {
    name: 'Back hold',
    steps: [
      'Lie face down with the hips at the edge of a firm bed, legs held by someone.',
      'Cross your arms and hold the upper body level. At most four minutes.',
      'Alone: face down on the floor, a pillow under the belly, chest lifted, chin tucked in.',
    ],
    record: 'Seconds until you sink. Always do the same version.',
    means:
      'How long your back muscles hold. In one study of men a long hold went with less back pain in the next year.',
  },
  'ST-04': {
    name: 'Front hold',
    steps: [
      'Sit leaning back against a wedge, knees and hips bent, feet held.',
      'Take the wedge away and keep the angle.',
    ],
    record: 'Seconds until you sink back.',
    means: 'How long the front of your trunk holds.',
  },
  'ST-05': {
    name: 'How the holds compare',
    steps: ['Nothing to do: this is worked out from the side bridge, the back hold and the front hold.'],
    record: 'Ratios of the holds.',
    means: 'For information only. The usual figures differ widely between people.',
  },
  'ST-06': {
    name: 'Single-leg bridge, left and right',
    steps: [
      'Lie on your back, one heel on a box of 60 cm, knee slightly bent, arms crossed.',
      'Lift the hips until they are straight, lower them to the floor, again and again.',
      'Stop when the hips no longer get straight.',
    ],
    record: 'Repetitions for each leg.',
    means: 'How long buttock and back of the thigh keep working. Under 20 is early, 25 is usual.',
  },
  'ST-07': {
    name: 'Single-leg squat, left and right',
    steps: [
      'Stand on a step of 20 cm on one leg, arms crossed. Have someone film from the front.',
      'Five slow squats, two seconds each.',
      'Look at four things: overall, trunk, pelvis, hip and knee.',
    ],
    record: 'How many of the four look unsteady, for each leg.',
    means: 'How well hip and trunk keep you steady on one leg.',
  },
  'ST-08': {
    name: 'Standing up for 30 seconds',
    steps: ['A chair of 43 cm, arms crossed.', 'Stand up fully and sit down as often as you can in 30 seconds.'],
    record: 'Repetitions.',
    means: 'What your thighs can do. There are figures for people up to 35.',
  },
  'ST-09': {
    name: 'Hip on the edge of a table, left and right',
    steps: [
      'Sit on the edge of a table, roll back and hug one knee until the lower back is just flat.',
      'Let the other leg hang. Have someone take a photo from the side.',
      'Read the angle of the hanging thigh against the table.',
    ],
    record: 'Degrees: above the level of the table is plus, below is minus.',
    means: 'How far the front of the hip lets the thigh down. It only counts when the lower back stays flat.',
  },
  'ST-10': {
    name: 'Straight leg lift',
    steps: ['Lie on your back, legs straight.', 'Lift one straight leg by 20 cm, then the other.'],
    record: 'How hard each was, 0 easy to 5 not possible; add the two.',
    means: 'How well load passes through the pelvis. One or more is looked at.',
  },
  'ST-11': {
    name: 'Back of the thigh, left and right',
    steps: [
      'Lie on your back, hip and knee at a right angle, hands behind the thigh.',
      'Straighten the knee as far as it goes.',
    ],
    record: 'Degrees short of straight, for each leg.',
    means: 'How long the back of the thigh is. Most people are some way short of straight.',
  },
  'ST-12': {
    name: 'Knee to wall, left and right',
    steps: ['Foot pointing at a wall, heel down.', 'Move back until the knee just touches the wall.'],
    record: 'Centimetres from big toe to wall.',
    means: 'How far the ankle bends. 10 to 12 cm is usual.',
  },
  'ST-13': {
    name: 'Leg length',
    steps: [
      'Lie on your back. Someone measures from the bony point at the front of the hip to the inner ankle.',
      'Three times on each side. Write down the mean.',
    ],
    record: 'Millimetres for each leg.',
    means: 'A tape is off by 5 to 9 mm and nine of ten people differ. Measure again on another day.',
  },
  'ST-14': {
    name: 'Single-leg calf raise, left and right',
    steps: [
      'Stand on one leg, fingertips on a wall.',
      'Up and down, one each second, until you no longer get up fully.',
    ],
    record: 'Repetitions for each leg.',
    means: 'What each calf can do. Five fewer on one side, or none at all, belongs to someone who can examine you.',
  },
  'ST-15': {
    name: 'Leg lift with a strap',
    steps: [
      'Lie on your back, a strap round the foot, and lift the straight leg slowly.',
      'When you feel something, lower a little and pull the foot towards you.',
      'Never force it.',
    ],
    record: 'Degrees, and where you feel it.',
    means:
      'Your known leg pain below the knee, stronger with the foot pulled up, points to a nerve; tightness in the thigh does not.',
  },
  'ST-16': {
    name: 'Ten times the same movement',
    steps: [
      'Lie face down and press up ten times.',
      'On another day: ten times knees to the chest.',
      'Note before and after.',
    ],
    record: 'Whether the pain moved to the middle, further out, or stayed.',
    means: 'Whether one direction eases your back.',
  },
  'ST-17': {
    name: 'Standing on one leg',
    steps: ['Stand on one leg for 30 seconds, eyes open.'],
    record: 'Seconds, and where it hurts if it does.',
    means: 'Pain at the side of the hip within 30 seconds points to the tendons there.',
  },
  'ST-18': {
    name: 'Three hops',
    steps: [
      'Only if half an hour of walking and standing on one leg are free of pain.',
      'Three small hops on the spot.',
    ],
    record: 'Pain, 0 to 10.',
    means: 'A pain at one point of a bone means: stop, and be seen. Never hop to find out.',
  },
  'ST-19': {
    name: 'Ready to run again?',
    steps: [
      'Each with 2 of 10 or less: walk 30 minutes, stand on one leg for 10 seconds, ten single-leg squats,',
      'jog on the spot for a minute, ten bounds on each leg, ten hops on each leg.',
    ],
    record: 'How many of the six went well.',
    means: 'All six open the walk-run ladder after a bone injury, a birth or a long break.',
  },
};

/** One sentence for a result. */
export function saySelfTest(judged: SelfTestJudged): string {
  const change =
    judged.change === undefined
      ? ''
      : judged.change.beyondError
        ? ` That is ${judged.change.by > 0 ? 'better' : 'less'} than the last time.`
        : ' Against the last time that is no real change.';
  if (judged.low === undefined) return `Noted.${change}`;
  if (!judged.low) return `In the usual range for your age.${change}`;
  return judged.clearlyLow === true
    ? `Under the usual range for your age.${change}`
    : `Just under the usual range; one measurement can be off by that much, so do it again.${change}`;
}
