/** What app and command line both do with a runner's journal. */
export type { BackupCounts } from './backup/contents.ts';
export type { MadeBackup } from './backup/make-backup.ts';
export { restoreBackup } from './backup/restore-backup.ts';
export { defaultDataFolder } from './data-folder.ts';
export { type Decoded, decodeFile } from './decode-file.ts';
export { schemas } from './doors/explain-schema.ts';
export { readEntries } from './doors/read-entries.ts';
export { readReport } from './doors/read-report.ts';
export { isZone } from './doors/values.ts';
export { type Explained, explain, ruleBook } from './explain.ts';
export type { ImportOptions } from './import/import-paths.ts';
export type { NamedPath } from './import/list-tasks.ts';
export type { ImportProgress, ImportResult, LeftOutFile } from './import/report.ts';
export { readJsonFile } from './json-file.ts';
export type { Refusal } from './refusal.ts';
export { isSameRun, type OneRun, oneRunOneRow } from './same-run.ts';
export { openVisit, type Recorded, type Visit, type VisitOptions } from './visit.ts';
