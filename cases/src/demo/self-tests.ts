/**
 * What did the self-tests show?
 * Values around the published means of the runner's sex, with the small differences between sides that everybody has;
 * what is planted is clearly beyond the published limits.
 */
import { addDays, type LocalDay, type SelfTest } from '@backstride/engine';
import type { Chance } from './chance.ts';
import { type PlantedStory, sizeOf } from './story.ts';

/** Days before the anchor day on which the tests were done. */
const TESTED_DAYS_AGO = 2;

type Row = readonly [test: string, unit: SelfTest['unit'], values: Partial<Record<'left' | 'right' | 'both', number>>];

export function makeSelfTests(story: PlantedStory, chance: Chance): readonly SelfTest[] {
  if (!story.selfTests) return [];
  const day = addDays(story.anchorDay, -TESTED_DAYS_AGO);
  return rowsOf(story, chance).flatMap(([test, unit, values], row) =>
    Object.entries(values).map(([side, value], place) =>
      entryOf(story, day, { test, unit, side: side as 'left' | 'right' | 'both', value, minutes: 6 * row + 2 * place }),
    ),
  );
}

function rowsOf(story: PlantedStory, chance: Chance): readonly Row[] {
  const isMan = story.person.sex === 'M';
  const left = (cause: Parameters<typeof sizeOf>[1]): number => 1 - (sizeOf(story, cause) ?? 0) / 100;
  const about = (mean: number, share: number): number => mean * (1 + share * chance.normal());
  const bridge = about(isMan ? 97 : 77, 0.1);
  const reps = about(28, 0.08);
  const thigh = -9 + 2 * chance.normal();
  const core = left('weak-core');
  return [
    // McGill 1999, Chase 2014, Freckleton 2014; cut-offs of the tests' own rows.
    ['ST-01', 'seconds', { both: Math.round(about(isMan ? 128 : 94, 0.1) * core) }],
    [
      'ST-02',
      'seconds',
      {
        left: Math.round(bridge),
        right: Math.round(bridge * (1 + 0.025 * chance.normal()) * left('weak-side-bridge')),
      },
    ],
    ['ST-03', 'seconds', { both: Math.round(about(isMan ? 145 : 170, 0.08) * core ** 1.4) }],
    [
      'ST-06',
      'repetitions',
      {
        left: Math.round(reps * left('weak-glutes')),
        right: Math.round(reps * (1 + 0.03 * chance.normal()) * left('weak-glutes')),
      },
    ],
    [
      'ST-09',
      'degrees',
      {
        left: Math.round(thigh),
        right: Math.round(sizeOf(story, 'short-hip-flexor') ?? thigh + 1.2 * chance.normal()),
      },
    ],
    // Nine in ten people differ, by 5 mm on the average (Knutson 2005).
    ['ST-13', 'millimetres', { both: Math.round(sizeOf(story, 'leg-length') ?? 4 + 1.2 * chance.normal()) }],
  ];
}

type Value = {
  readonly test: string;
  readonly unit: SelfTest['unit'];
  readonly side: 'left' | 'right' | 'both';
  readonly value: number;
  readonly minutes: number;
};

function entryOf({ zone }: PlantedStory, day: LocalDay, { test, unit, side, value, minutes }: Value): SelfTest {
  const at = Temporal.PlainDateTime.from(`${day}T19:30`).add({ minutes }).toZonedDateTime(zone).toInstant().toString();
  return { type: 'self-test', version: 1, id: `demo-${test}-${side}`, at, zone, test, side, value, unit };
}
