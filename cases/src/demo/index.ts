/** Synthetic runners that know what was planted in them. */
export { hourRun } from './hour-run.ts';
export { type DemoRunner, makeRunner, type Planted } from './make-runner.ts';
export type { DemoRun } from './record-runs.ts';
export { nothingWrong, type Told, theRamp, unrelatedPain, withPlanted } from './stories.ts';
export { type Person, PLANTS, type Plant, type PlantableCause, type PlantedStory } from './story.ts';
