/** How does the figure ride? The feet go round with the pedals, the hands rest on the bar. */
import type { KeyPose, Prop } from './pose.ts';
import type { Vec } from './vectors.ts';

const AXLE: Vec = [18, 32, 0];
const CRANK = 16;
const EIGHTHS = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const ROUND_SECONDS = 2.4;
/** The pedal is under the ball of the foot, not under the ankle. */
const BALL_AHEAD = 12.5;

/** The pedal at this eighth of a round, forward over the top. */
function pedal(eighth: number): Vec {
  const angle = (eighth * Math.PI) / 4;
  return [AXLE[0] + Math.sin(angle) * CRANK - BALL_AHEAD, AXLE[1] + Math.cos(angle) * CRANK, 8];
}

const keyAt = (eighth: number): KeyPose => ({
  second: (eighth * ROUND_SECONDS) / EIGHTHS.length,
  pelvis: [-10, 98, 0],
  lean: 30,
  lumbar: [6],
  neck: [-14],
  rightLeg: { foot: pedal(eighth), heel: 12 },
  leftLeg: { foot: pedal(eighth + 4), heel: 12 },
  arms: { hand: [52, 106, 18], elbow: [-0.4, -1, 0.6] },
});

export const BIKE_KEYS: readonly [KeyPose, ...KeyPose[]] = [keyAt(0), ...EIGHTHS.slice(1).map(keyAt)];

export const BIKE: readonly Prop[] = [
  { kind: 'disc', at: [60, 26, 0], radius: 24, look: 'soft' },
  {
    kind: 'line',
    through: [[-14, 86, 0], [-4, 84, 0], [-8, 85, 0], [-8, 80, 0], AXLE, [50, 100, 0], [60, 106, 0]],
    look: 'solid',
  },
  { kind: 'line', through: [AXLE, [4, 2, 0]], look: 'solid' },
  { kind: 'line', through: ['rightBall', AXLE, 'leftBall'], look: 'stick' },
  {
    kind: 'line',
    through: [
      [-18, 2, 0],
      [86, 2, 0],
    ],
    look: 'solid',
  },
];
