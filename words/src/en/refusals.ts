/**
 * What is said when something is refused?
 * One sentence or two each: what, where, and what to do. The keys are the closed list of reasons.
 */
export type RefusalFacts = {
  /** The field, id or name concerned. */
  readonly what?: string;
  /** The value that was found there. */
  readonly found?: string;
  /** The file, folder or place in a file. */
  readonly where?: string;
  /** What would have been right: a range, a list, a type. */
  readonly expected?: string;
  /** A further detail for those who look after the machine. */
  readonly detail?: string;
};

const at = ({ where }: RefusalFacts): string => where ?? 'This file';
const what = (facts: RefusalFacts): string => facts.what ?? 'a value';
/** `"ageYears" in report.json`. */
const field = (facts: RefusalFacts): string =>
  `"${what(facts)}"${facts.where === undefined ? '' : ` in ${facts.where}`}`;
const found = (facts: RefusalFacts): string => facts.found ?? 'something else';
const instead = (facts: RefusalFacts): string => (facts.expected === undefined ? '' : `; it can be ${facts.expected}`);
const CORRECT = 'Correct it and try again; nothing was taken.';

export const REFUSALS = {
  'not-found': (r) => `${at(r)} does not exist. Check the path.`,
  'is-a-folder': (r) => `${at(r)} is a folder; one file is needed here.`,
  'empty-file': (r) => `${at(r)} is empty. Copy or export it again from where it came from.`,
  'too-large': (r) => `${at(r)} is larger than is read here${r.expected ? ` (at most ${r.expected})` : ''}.`,
  'unreadable-file': (r) =>
    `${at(r)} could not be read${r.detail ? ` (${r.detail})` : ''}. Check that you may read it.`,
  'not-json': (r) => `${at(r)} is not JSON${r.detail ? ` (${r.detail})` : ''}. Correct it and try again.`,
  'not-a-recording': (r) => `${at(r)} is not a FIT, TCX or GPX recording. Give a file as the watch or app exported it.`,
  'not-an-activity': (r) =>
    `${at(r)} is ${r.what ?? 'something else'}, not a recorded activity. Give the recording of a run.`,
  'nothing-readable': (r) =>
    `${at(r)} is damaged${r.detail ? ` (${r.detail})` : ''} and no activity could be read from it. Export it again.`,
  'nothing-to-import': (r) =>
    `Nothing was imported from ${at(r)}${r.detail ? `: ${r.detail}` : ''}. Give FIT, TCX or GPX recordings, a folder of them, or an export archive (.zip).`,
  'wrong-type': (r) => `${field(r)} is ${found(r)}${instead(r)}. ${CORRECT}`,
  'not-one-of': (r) => `${field(r)} is ${found(r)}, which is no known answer${instead(r)}. ${CORRECT}`,
  'out-of-range': (r) => `${field(r)} is ${found(r)}, outside what is possible${instead(r)}. ${CORRECT}`,
  'missing-field': (r) => `${field(r)} is missing. ${CORRECT}`,
  'unknown-field': (r) =>
    `${field(r)} is not a known field${r.expected ? `; did you mean "${r.expected}"?` : '.'} ${CORRECT}`,
  'not-a-day': (r) => `${field(r)} is ${found(r)}, not a day written as YYYY-MM-DD. ${CORRECT}`,
  'not-an-instant': (r) => `${field(r)} is ${found(r)}, not an instant such as 2026-03-29T06:30:00Z. ${CORRECT}`,
  'not-a-zone': (r) => `${field(r)} is ${found(r)}, not a time zone such as Europe/Berlin. ${CORRECT}`,
  'not-a-known-id': (r) => `${field(r)} is ${found(r)}, an id that is not known here${instead(r)}. ${CORRECT}`,
  'not-an-entry': (r) =>
    `${at(r)} holds neither one journal entry nor a list of them. "backstride explain schema" shows what an entry looks like.`,
  'not-a-report': (r) =>
    `${at(r)} does not hold a symptom report. "backstride explain schema" shows what one looks like.`,
  'no-entries': (r) => `${at(r)} holds an empty list. Nothing was taken.`,
  'unknown-entry-type': (r) => `${field(r)} is ${found(r)}, not a type of journal entry${instead(r)}. ${CORRECT}`,
  'unsupported-version': (r) =>
    `${field(r)} is ${found(r)}, a version that this program does not know${instead(r)}. ${CORRECT}`,
  'same-id-other-content': (r) =>
    `An entry with the id "${what(r)}" is there already and says something else. To correct it, record a new entry with "supersedes": "${what(r)}". Nothing was taken.`,
  'erased-id': (r) => `The entry "${what(r)}" was erased. To record it anew, give it another id. Nothing was taken.`,
  'corrects-unknown': (r) => `The entry "${what(r)}" corrects one that is not in the journal. Nothing was taken.`,
  'corrects-other-type': (r) =>
    `The entry "${what(r)}" corrects one of another type. A correction has the type of what it corrects. Nothing was taken.`,
  'unknown-id': (r) => `There is no entry or recording "${what(r)}" in the journal. Check the id.`,
  'ambiguous-id': (r) => `More than one recording begins with "${what(r)}". Give more of its id.`,
  'unknown-explanation': (r) =>
    `There is no rule, exercise or source "${what(r)}". Ids look like RF-02, triage/flags#RF-02, X-20, or schema.`,
  'in-use': (r) =>
    `The journal in ${r.where ?? 'this folder'} is already open${r.what ? ` in process ${r.what}` : ' in another process'}. Close that one, or do this in the app.`,
  damaged: (r) =>
    `The journal at ${r.where ?? 'this place'} is damaged${r.what ? `; ${r.what} can still be read` : ''}. Nothing more is written to it: keep the folder and restore a backup.`,
  'newer-version': (r) => `${r.where ?? 'The journal'} was written by a newer Backstride. Update this one.`,
  'disk-full': (r) => `The disk that holds ${r.where ?? 'the journal'} is full. Free some space and try again.`,
  'no-permission': (r) => `Backstride may not write to ${r.where ?? 'the data folder'}. Check its permissions.`,
  'not-a-folder': (r) => `${r.where ?? 'The data folder'} is not a folder. Name a folder with --data.`,
  unreadable: (r) => `${r.where ?? 'The journal'} could not be read${r.detail ? ` (${r.detail})` : ''}.`,
  'not-a-port': (r) => `"${what(r)}" is not a port number between 0 and 65535.`,
  'port-taken': (r) => `Port ${what(r)} is taken by another program. Give another with --port.`,
  'app-not-built': () => 'The app has not been built yet. Run "npm start" once in the folder of Backstride.',
  'already-there': (r) => `${at(r)} exists already and is not overwritten. Give another name.`,
  'not-empty': (r) => `${r.where ?? 'The data folder'} holds a journal already. Restore into an empty folder.`,
  'not-empty-folder': (r) => `${at(r)} holds other files. Restore into an empty or a new folder.`,
  'not-a-backup': (r) =>
    `${at(r)} is not a backup of Backstride, or not a whole one${r.detail ? ` (${r.detail})` : ''}.`,
} as const satisfies Record<string, (facts: RefusalFacts) => string>;

export type RefusalReason = keyof typeof REFUSALS;

/** The whole sentence for a person. */
export const refusalSentence = (refusal: RefusalFacts & { readonly reason: RefusalReason }): string =>
  REFUSALS[refusal.reason](refusal);
