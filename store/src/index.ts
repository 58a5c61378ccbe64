/** What the store offers: one interface, and an opener for each database. */
export { canonicalJson } from './canonical-json.ts';
export { asStorageFault } from './faults.ts';
export { sha256Of, stageBytes, syncFolder } from './recording-files.ts';
export * from './result.ts';
export { rescue } from './sqlite/health.ts';
export { DATABASE_FILE, type OpenOptions, openSqliteStorage } from './sqlite/open-sqlite.ts';
export * from './storage.ts';
