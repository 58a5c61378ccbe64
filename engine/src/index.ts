/**
 * The engine's table of contents: one line a decision, in the order of a runner's visit.
 * Pure: no dependency, no clock, no chance, no input or output. Time and zone are arguments.
 */
export * from './core/days.ts';
export * from './core/decision.ts';
export * from './core/truth.ts';
export * from './core/units.ts';
export * from './journal/entries.ts';
export * from './journal/symptom-report.ts';
export * from './runs/activity.ts';
export * from './runs/recording.ts';
export * from './sources/publications.ts';
export * from './sources/rule.ts';
export * from './causes/contributor.ts';
export * from './exercises/catalogue/index.ts';
export * from './exercises/exercise.ts';
export * from './journal/timeline.ts';
export * from './load/rules.ts';
export * from './plan/item.ts';
export * from './plan/plan-today.ts';
export * from './plan/rules.ts';
export * from './plan/traffic-light.ts';
