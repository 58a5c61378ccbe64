import { cite } from '../../sources/rule.ts';
import { exercise } from '../exercise.ts';

export const COPENHAGEN = exercise({
  id: 'exercises/catalogue/x-26-copenhagen#X-26',
  key: 'X-26',
  group: 'hip-and-leg',
  targets: ['adductors', 'side-of-trunk', 'strength'],
  start: { sets: 2, repetitions: 6, repetitionsMost: 8, perSide: true },
  later: { sets: 3, repetitions: 8, repetitionsMost: 10, perSide: true },
  perWeek: { least: 2, most: 2 },
  easier: ['X-26/short-lever', 'X-02'],
  harder: ['X-26/long-lever'],
  equipment: ['bench'],
  citations: [cite('HAROY2019')],
  confidence: 'B',
  reviewBy: '2027-11-01',
  motion: {
    view: 'front',
    seconds: 5,
    telling: 1,
    anchor: { joint: 'rightElbow', at: [0, 4.3, 0] },
    keys: [
      {
        second: 0,
        tilt: 90,
        lumbar: [0, -8],
        rightArm: { out: 82, elbow: 90 },
        leftArm: { out: 98 },
        leftLeg: { out: -2, knee: 80 },
        rightLeg: { out: 20 },
      },
      {
        second: 1.8,
        tilt: 88,
        lumbar: [0, 0],
        rightArm: { out: 88 },
        leftArm: { out: 92 },
        leftLeg: { out: -6 },
        rightLeg: { out: 8 },
      },
      { second: 2.8 },
    ],
    props: [
      { kind: 'block', from: [-22, 42, -122], to: [22, 46, -66] },
      {
        kind: 'line',
        through: [
          [0, 44, -118],
          [0, 1.5, -118],
        ],
        look: 'solid',
      },
      {
        kind: 'line',
        through: [
          [0, 44, -70],
          [0, 1.5, -70],
        ],
        look: 'solid',
      },
    ],
  },
});
