/**
 * The engine's table of contents: one line a decision, in the order of a runner's visit.
 * Pure: no dependency, no clock, no chance, no input or output. Time and zone are arguments.
 */

// The whole visit

export * from './assess.ts';

// Is it safe? Triage, its rows, what it allows, and whether it still holds

export * from './triage/check-in.ts';
export * from './triage/clearance.ts';
export * from './triage/contradictions.ts';
export * from './triage/current-triage.ts';
export * from './triage/decide-triage.ts';
export * from './triage/dispositions.ts';
export * from './triage/reasons.ts';
export * from './triage/rows.ts';
export { RULE_SET } from './triage/rule-set.ts';
export * from './triage/safety-net.ts';
export * from './triage/screens.ts';

// What is it like? Stage, course, patterns

export * from './symptoms/article-patterns.ts';
export * from './symptoms/conditions.ts';
export * from './symptoms/decide-episode.ts';
export * from './symptoms/decide-stage.ts';
export { printed } from './symptoms/expression.ts';
export { FEATURE_IDS, FEATURES, type FeatureId } from './symptoms/features.ts';
export * from './symptoms/natural-course.ts';
export { PATTERNS, type PatternRow } from './symptoms/patterns.ts';
export * from './symptoms/rank-patterns.ts';
export * from './symptoms/report-later.ts';

// Why may it hurt? Contributors, self-tests, load

export * from './causes/contributor.ts';
export * from './causes/form/rules.ts';
export * from './causes/pain-against-load.ts';
export * from './causes/rank-causes.ts';
export * from './causes/strength/rules.ts';
export * from './load/daily-load.ts';
export * from './load/fitness-fatigue.ts';
export * from './load/impact-of-week.ts';
export * from './load/rules.ts';
export * from './load/session-load.ts';
export * from './load/summarise-load.ts';
export * from './load/weigh-runs.ts';
export * from './selftests/judge-self-test.ts';
export * from './selftests/protocol.ts';
export * from './selftests/protocols.ts';
export * from './selftests/results.ts';

// What to do today? The plan and its rules

export * from './plan/item.ts';
export * from './plan/plan-today.ts';
export * from './plan/rules.ts';
export * from './plan/traffic-light.ts';

// Exercises: doses, contraindications, pictures

export * from './exercises/allowed-exercises.ts';
export { EXERCISE_IDS, type ExerciseId } from './exercises/blocks.ts';
export * from './exercises/catalogue/index.ts';
export * from './exercises/exercise.ts';
export { type Drawing, drawAt, LAYERS, type Layer, type Part, tellingSecond } from './exercises/figure/draw.ts';
export { type FigureOptions, figureSvg, GAP, PAINT } from './exercises/figure/figure-svg.ts';
export { type Motion, VIEWS, type View } from './exercises/figure/pose.ts';
export { type Posed, poseAt } from './exercises/figure/pose-at.ts';
export * from './exercises/tags.ts';

// What the runner and the watch stated, and what one run shows

export * from './journal/answers.ts';
export * from './journal/entries.ts';
export * from './journal/report-fields.ts';
export * from './journal/symptom-report.ts';
export * from './journal/timeline.ts';
export * from './runs/activity.ts';
export * from './runs/contract-session.ts';
export * from './runs/derive-activity.ts';
export * from './runs/form-of-run.ts';
export * from './runs/grade.ts';
export * from './runs/impact-distance.ts';
export * from './runs/moving-seconds.ts';
export * from './runs/recording.ts';
export * from './runs/rules.ts';
export * from './runs/summarise.ts';

// Every publication, and what makes a rule

export * from './sources/publications.ts';
export * from './sources/rule.ts';

// Days, units, truth, decisions

export * from './core/days.ts';
export * from './core/decision.ts';
export * from './core/random.ts';
export * from './core/truth.ts';
export * from './core/units.ts';
