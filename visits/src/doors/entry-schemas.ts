/**
 * What may each type of journal entry hold?
 * The fields of the engine's types with their closed lists and ranges. Further fields are welcome and kept; one that
 * looks like a misspelling of a known field is refused (see `read-entries`).
 */
import {
  CLEARANCE_SCOPES,
  type Entry,
  type EntryType,
  FLAG_ROWS,
  GOAL_KINDS,
  LOCATIONS,
  MOMENTS,
  SELF_TEST_UNITS,
  SEXES,
} from '@backstride/engine';
import * as v from 'valibot';
import { SYMPTOM_REPORT_SCHEMA } from './symptom-report-schema.ts';
import { DAY, ENTRY_ID, INSTANT, TEXT, within, ZONE } from './values.ts';

const FROM_0_TO_10 = v.exactOptional(within(0, 10));
const DURATION_SECONDS = v.exactOptional(within(0, 30 * 86_400));
const DISTANCE_METRES = v.exactOptional(within(0, 2_000_000));

/** What every entry carries. `id` and `version` are filled in by the door where the caller left them out. */
export const ENVELOPE = {
  version: v.pipe(v.number(), v.integer()),
  id: ENTRY_ID,
  at: INSTANT,
  zone: ZONE,
  supersedes: v.exactOptional(ENTRY_ID),
};

const EXERCISE_DONE = v.looseObject({
  exercise: TEXT,
  sets: v.exactOptional(within(0, 100)),
  repetitions: v.exactOptional(within(0, 10_000)),
  holdSeconds: v.exactOptional(within(0, 7200)),
  loadKilograms: v.exactOptional(within(0, 500)),
});

/** An id that no rule knows would be a warning sign lost in silence. */
const WARNING_SIGNS = v.union(
  [v.literal('none'), v.array(v.picklist(FLAG_ROWS.map((row) => row.key).filter((key) => key.startsWith('RF-'))))],
  '"none", or a list of known ids such as "RF-02"',
);

const FIELDS = {
  profile: {
    birthDate: v.exactOptional(DAY),
    sex: v.exactOptional(v.picklist(SEXES)),
    heightCentimetres: v.exactOptional(within(50, 280)),
    massKilograms: v.exactOptional(within(15, 400)),
    name: v.exactOptional(TEXT),
  },
  'symptom-report': { report: SYMPTOM_REPORT_SCHEMA },
  'check-in': {
    moment: v.exactOptional(v.picklist(MOMENTS)),
    pain0to10: FROM_0_TO_10,
    locations: v.exactOptional(v.array(v.picklist(LOCATIONS))),
    morningStiffnessMinutes: v.exactOptional(within(0, 1440)),
    sleepHours: v.exactOptional(within(0, 24)),
    soreness0to10: FROM_0_TO_10,
    fatigue0to10: FROM_0_TO_10,
    warningSigns: v.exactOptional(WARNING_SIGNS),
  },
  'self-test': {
    test: v.pipe(v.string(), v.regex(/^ST-\d{2}$/, 'an id such as "ST-02"')),
    side: v.exactOptional(v.picklist(['left', 'right', 'both'])),
    value: within(-10_000, 10_000),
    unit: v.picklist(SELF_TEST_UNITS),
  },
  'session-done': {
    kind: v.exactOptional(TEXT),
    exercises: v.exactOptional(v.array(EXERCISE_DONE)),
    effort0to10: FROM_0_TO_10,
    pain0to10: FROM_0_TO_10,
    durationSeconds: DURATION_SECONDS,
  },
  'manual-activity': {
    sport: v.exactOptional(TEXT),
    startTime: v.exactOptional(INSTANT),
    durationSeconds: DURATION_SECONDS,
    movingSeconds: DURATION_SECONDS,
    distanceMetres: DISTANCE_METRES,
    perceivedExertion: FROM_0_TO_10,
  },
  goal: {
    kind: v.exactOptional(v.picklist(GOAL_KINDS)),
    date: v.exactOptional(DAY),
    distanceMetres: DISTANCE_METRES,
    availableDays: v.exactOptional(v.array(v.pipe(within(1, 7), v.integer()))),
    blockedDates: v.exactOptional(v.array(DAY)),
  },
  clearance: {
    by: v.exactOptional(TEXT),
    on: v.exactOptional(DAY),
    scope: v.exactOptional(v.union([v.picklist(CLEARANCE_SCOPES), v.array(v.picklist(CLEARANCE_SCOPES))])),
    condition: v.exactOptional(TEXT),
    outcome: v.exactOptional(TEXT),
  },
  commitment: { step: v.exactOptional(TEXT), until: v.exactOptional(DAY) },
} satisfies Record<EntryType, v.ObjectEntries>;

export const ENTRY_SCHEMAS = {
  profile: v.looseObject({ type: v.literal('profile'), ...ENVELOPE, ...FIELDS.profile }),
  'symptom-report': v.looseObject({ type: v.literal('symptom-report'), ...ENVELOPE, ...FIELDS['symptom-report'] }),
  'check-in': v.looseObject({ type: v.literal('check-in'), ...ENVELOPE, ...FIELDS['check-in'] }),
  'self-test': v.looseObject({ type: v.literal('self-test'), ...ENVELOPE, ...FIELDS['self-test'] }),
  'session-done': v.looseObject({ type: v.literal('session-done'), ...ENVELOPE, ...FIELDS['session-done'] }),
  'manual-activity': v.looseObject({ type: v.literal('manual-activity'), ...ENVELOPE, ...FIELDS['manual-activity'] }),
  goal: v.looseObject({ type: v.literal('goal'), ...ENVELOPE, ...FIELDS.goal }),
  clearance: v.looseObject({ type: v.literal('clearance'), ...ENVELOPE, ...FIELDS.clearance }),
  commitment: v.looseObject({ type: v.literal('commitment'), ...ENVELOPE, ...FIELDS.commitment }),
} satisfies { [Type in EntryType]: v.GenericSchema<unknown, Omit<Extract<Entry, { type: Type }>, 'version'>> };

/** The names that this door knows, per type. */
export const knownFields = (type: EntryType): readonly string[] => [
  'type',
  ...Object.keys({ ...ENVELOPE, ...FIELDS[type] }),
];
