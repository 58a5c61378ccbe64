/**
 * Which tables are there?
 * Every key begins with the runner, so that the same tables also distribute by runner. Bodies are JSON text:
 * whatever is computed is computed by the engine, not in SQL.
 */
export type Tables = {
  schema_versions: { version: number; applied_at: string };
  entries: {
    runner: string;
    id: string;
    type: string;
    version: number;
    /** Milliseconds since 1970, for ordering; the body keeps the instant as stated. */
    at_milliseconds: number;
    body: string;
    recorded_at: string;
  };
  tombstones: { runner: string; id: string; what: 'entry' | 'recording'; erased_at: string };
  recordings: {
    runner: string;
    sha256: string;
    byte_count: number;
    name: string;
    format: string;
    zone: string;
    derived_by: string;
    imported_at: string;
    told: string | null;
  };
  activities: { runner: string; id: string; sha256: string; start_time: string; body: string };
  imports: { runner: string; id: string; at: string };
  imported_files: {
    runner: string;
    import_id: string;
    position: number;
    file: string;
    outcome: 'imported' | 'duplicate' | 'skipped' | 'failed';
    reason: string | null;
    sha256: string | null;
  };
};
