/** Every sentence that a person reads, by id and language. */
export * as app from './en/app.ts';
export * from './en/causes.ts';
export * from './en/command.ts';
export * from './en/command-visit.ts';
export * from './en/exercises.ts';
export * from './en/import-reasons.ts';
export * from './en/load.ts';
export * from './en/plan.ts';
export * from './en/refusals.ts';
export * from './en/selftests.ts';
export * from './en/sentences.ts';
export * from './en/standing.ts';
export * from './en/symptoms.ts';
export * from './en/triage.ts';
export * from './en/triage-questions.ts';
export * from './say.ts';
