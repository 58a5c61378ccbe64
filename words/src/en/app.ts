/**
 * What does the app itself say?
 * The sentences of its pages in English: short, verbs first, to "you", without blame and without exclamation marks.
 * Grouped by page, so that a page carries only its own.
 */
const km = (metres: number): string => `${(metres / 1000).toFixed(1)} km`;
const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString('en-GB')} ${many}`;

export const shell = {
  skip: 'Skip to content',
  navigation: 'Main',
  today: 'Today',
  checkIn: 'Check in',
  why: 'Why',
  runs: 'Runs',
  add: 'Add recordings',
  private: 'Everything stays on this computer. Nothing is sent anywhere.',
} as const;

export const safety = {
  atOnce: 'Get help at once',
  short:
    'if you notice new numbness between your legs, new trouble passing urine or controlling your bowels, symptoms in both legs, or a leg that is getting weaker.',
  more: 'All warning signs',
  title: 'When to get help at once',
  lead: 'Most back pain is not dangerous and settles. A few signs mean that nerves, bone or something other than the back needs to be seen quickly. No app can rule these out.',
  now: {
    heading: 'Now: emergency department or ambulance',
    intro: 'With back or leg pain, any one of these is enough:',
    signs: [
      'New numbness, tingling or changed feeling around your genitals, back passage, buttocks or inner thighs',
      'New trouble starting to pass urine, a weak flow, not feeling it, or leaking',
      'New loss of bowel control, or not feeling it coming',
      'New loss of feeling during sex, or a new problem with erection',
      'New pain, numbness or weakness in both legs at once',
      'A leg or foot that is getting weaker, or a foot that you cannot lift',
      'Legs that are newly unsteady or clumsy, not only because it hurts',
      'A serious accident or a fall from a height before the pain began',
      'Fever or shivering and feeling very ill, confused or breathless',
      'Sudden severe back, tummy or side pain with faintness or collapse',
      'Chest pain, breathlessness, coughing blood, or one swollen, painful calf',
      'After very hard exercise: urine the colour of cola or tea, or back muscles that swell and hurt more by the hour',
      'Thoughts of harming yourself, and you do not feel safe',
    ],
    number:
      'Call your local emergency number: 112 works in the European Union, 999 in the United Kingdom, 911 in the United States and Canada.',
    drive: 'Do not drive yourself.',
  },
  say: {
    heading: 'What to say there',
    text: 'Say which sign you have noticed, since when, and whether it is getting worse. Say "I have back pain and I am worried about cauda equina" if the feeling between your legs, your bladder or your bowels has changed.',
  },
  crisis:
    'If you think of harming yourself, you can also call a crisis line. In the European Union call 112, in the United Kingdom and Ireland 116 123 (Samaritans), in the United States and Canada 988. They answer at any hour.',
} as const;

export const problem = {
  title: 'Something went wrong',
  lost: 'There is no page at this address.',
  unexpected: 'This page could not be shown. What you entered before is safe.',
  home: 'Go to Today',
} as const;

export const importing = {
  title: 'Add your recordings',
  lead: 'Drop what your watch or app gave you: single files, a folder, or the whole export as a zip. FIT, TCX and GPX are read, also packed as .gz.',
  drop: 'Drop files or a folder here',
  release: 'Let go to read them',
  files: 'Choose files',
  folder: 'Choose a folder',
  send: 'Read these files',
  limit: 'Up to 40 MB at once this way.',
  stays: 'The files stay on this computer. A file that was read before is not counted twice.',
  howTo: {
    heading: 'Where to find them',
    garmin: [
      'Garmin',
      'Connect on the web, account settings, "Export your data". You get a zip by email; drop it as it is.',
    ],
    strava: ['Strava', 'Settings, "My account", "Download or delete your account", then only "Request your archive".'],
    other: ['Coros, Polar, Suunto, Apple', 'Export single activities as FIT, TCX or GPX from their app or website.'],
  },
  progress: {
    reading: 'Reading your recordings',
    gathering: 'Looking through what you dropped',
    of: (done: number, all: number): string => `${done.toLocaleString('en-GB')} of ${count(all, 'file', 'files')}`,
    runs: (runs: number): string => count(runs, 'run', 'runs'),
    stop: 'Stop',
    stopped: 'Stopped. What was read is kept; drop the same files again to go on.',
  },
  counts: {
    imported: 'new',
    runs: 'runs',
    duplicates: 'already here',
    skipped: 'not a recording',
    failed: 'could not be read',
  },
  arrived: { heading: 'Arrived', latest: 'The latest stand on top.' },
  failed: { heading: 'Could not be read' },
  skipped: { heading: 'Left aside' },
  result: (runs: number, duplicates: number, failed: number): string => {
    const parts = [runs === 0 ? 'No new run arrived' : `${count(runs, 'new run', 'new runs')} arrived`];
    if (duplicates > 0) parts.push(`${count(duplicates, 'file was', 'files were')} already here`);
    if (failed > 0) parts.push(`${count(failed, 'file', 'files')} could not be read`);
    return `${parts.join(', ')}.`;
  },
  nothing: 'There was no file in what you dropped.',
  broken: 'The connection to Backstride broke off. What was read is kept; drop the same files again to go on.',
  next: { symptoms: 'Now tell us about your back', today: 'See today', runs: 'Look at your runs', more: 'Add more' },
  kinds: { run: 'Run', other: 'Other activity' },
  km,
} as const;

export const places = {
  'lumbar-midline': 'Low back, in the middle',
  'lumbar-paraspinal': 'Low back, beside the spine',
  psis: 'Dimple above the buttock',
  sacrum: 'Flat bone below the low back',
  buttock: 'Buttock',
  ischial: 'Sit bone',
  'lateral-hip': 'Outer hip',
  groin: 'Groin',
  'posterior-thigh': 'Back of the thigh',
  'anterior-thigh': 'Front of the thigh',
  calf: 'Calf',
  foot: 'Foot',
  flank: 'Side, below the ribs',
  thoracic: 'Middle or upper back',
  abdomen: 'Tummy',
  saddle: 'Between the legs',
} as const;

export const checkIn = {
  title: 'Check in',
  lead: 'Ten seconds: how it is now, and whether anything new has come up.',
  pain: { legend: 'How strong is the pain now?', least: 'no pain', most: 'the worst you can imagine' },
  moment: {
    legend: 'When?',
    options: {
      morning: 'Morning',
      'before-run': 'Before a run',
      'during-run': 'During a run',
      'after-run': 'After a run',
      evening: 'Evening',
    },
  },
  signs: {
    heading: 'Anything new since last time?',
    note: 'New or worse. Tick what applies, or "none of these", in each list.',
    none: 'None of these',
    groups: {
      nerves: {
        legend: 'Legs, bladder and bowels',
        options: {
          'RF-01': 'Numb or strange feeling between the legs, genitals or buttocks',
          'RF-02': 'Trouble passing urine, or leaking',
          'RF-03': 'Lost control of the bowels, or cannot feel it coming',
          'RF-04': 'Less feeling during sex, or trouble with erection',
          'RF-05': 'Pain, numbness or weakness in both legs',
          'RF-06': 'A leg or foot that is weak, not only stopped by pain',
          'RF-07': 'Legs unsteady or clumsy, or a tight band around the trunk',
        },
      },
      body: {
        legend: 'Illness, accident, chest or tummy',
        options: {
          'RF-08': 'A serious accident, a fall or a heavy blow',
          'RF-09': 'Fever or shivering, and feeling very ill or confused',
          'RF-10': 'A temperature of 38 °C or more, shivering or chills',
          'RF-11': 'Sudden severe back, tummy or side pain, or fainting',
          'RF-12': 'Chest pain, short of breath, coughing blood, or one swollen painful calf',
          'RF-22': 'After hard exercise: dark urine like cola, or back muscles swelling',
        },
      },
      mind: {
        legend: 'Your safety',
        options: { 'RF-42': 'Thoughts of harming yourself' },
      },
    },
  },
  more: {
    summary: 'Add more, if you like',
    stiffness: 'How long was your back stiff this morning?',
    stiffnessOptions: { '0': 'Not at all', '10': 'Up to 15 minutes', '30': 'About half an hour', '60': 'An hour or more' },
    sleep: 'How many hours did you sleep?',
    hours: 'hours',
    where: 'Where does it hurt?',
  },
  save: 'Save',
  errors: {
    heading: 'Not saved yet',
    pain: 'Choose how strong the pain is, 0 for none.',
    signs: (legend: string): string => `"${legend}": tick what applies, or "none of these".`,
    both: (legend: string): string => `"${legend}": you ticked a sign and "none of these". Keep one.`,
    sleep: 'Hours of sleep: a number from 0 to 24.',
    refused: 'This could not be saved:',
  },
} as const;
