/** What does `record` and `triage` take? The doors' own schemas as JSON Schema, so that they cannot disagree. */
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { ENTRY_SCHEMAS } from './entry-schemas.ts';
import { SYMPTOM_REPORT_SCHEMA } from './symptom-report-schema.ts';

export function schemas(): { readonly entry: object; readonly symptomReport: object } {
  const types = Object.values(ENTRY_SCHEMAS).map((schema) =>
    // The caller may leave both out: the door makes an id and fills in the current version.
    v.looseObject({
      ...schema.entries,
      id: v.exactOptional(schema.entries.id),
      version: v.exactOptional(schema.entries.version),
    }),
  );
  // Checks of days, instants and zones have no counterpart in JSON Schema and are left out of it.
  const entry = toJsonSchema(v.union(types), { errorMode: 'ignore', target: 'draft-2020-12' });
  return {
    entry,
    symptomReport: toJsonSchema(SYMPTOM_REPORT_SCHEMA, { errorMode: 'ignore', target: 'draft-2020-12' }),
  };
}
