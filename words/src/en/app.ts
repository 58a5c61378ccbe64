/**
 * What does the app itself say?
 * The sentences of its pages in English: short, verbs first, to "you", without blame and without exclamation marks.
 * Grouped by page, so that a page carries only its own.
 */
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
    notes: {
      'RF-05': 'at the same time; not the soreness of a hard run',
      'RF-06': 'weak, not only stopped by pain',
      'RF-07': 'not only because it hurts to walk',
      'RF-08': 'a crash, a fall from a height, a hard landing on bottom or feet',
      'RF-22': 'after a very hard session; not just dark yellow',
    },
    groups: {
      nerves: {
        legend: 'Legs, bladder and bowels',
        signs: ['RF-01', 'RF-02', 'RF-03', 'RF-04', 'RF-05', 'RF-06', 'RF-07'],
      },
      body: {
        legend: 'Illness, accident, chest, tummy or hip',
        signs: ['RF-08', 'RF-09', 'RF-10', 'RF-11', 'RF-12', 'RF-22', 'RF-24', 'RF-28'],
      },
      mind: { legend: 'Your safety', signs: ['RF-42'] },
    },
  },
  more: {
    summary: 'Add more, if you like',
    stiffness: 'How long was your back stiff this morning?',
    stiffnessOptions: {
      '0': 'Not at all',
      '10': 'Up to 15 minutes',
      '30': 'About half an hour',
      '60': 'An hour or more',
    },
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

export const today = {
  title: 'Today',
  first: {
    title: 'Let us find out what your back needs.',
    lead: 'Drop in the recordings that your watch already made. Then say where it hurts. You get an answer with its reasons.',
    action: 'Drop your recordings',
    without: 'Start with your back instead',
    demo: 'Just looking? Type "npm run demo" where you started Backstride, and meet a made-up runner with two years of runs.',
  },
  noReport: {
    title: 'Your runs are in. Now your back.',
    lead: (runs: number): string =>
      `${count(runs, 'run is', 'runs are')} here. A few questions decide whether running is safe, and what to do today.`,
    action: 'Answer the questions',
  },
  incomplete: {
    title: 'Not assessed yet',
    lead: 'Some questions that decide about safety are still open. Until they are answered there is no result and no plan.',
    action: 'Go on with the questions',
  },
  again: {
    'not-assessed': 'Not assessed yet.',
    stopped: 'Being seen comes first.',
    expired: 'Please answer again.',
    frozen: 'Something has changed.',
  },
  actions: { checkIn: 'Check in', answerAgain: 'Answer the questions again' },
  plan: {
    heading: 'What to do today',
    headline: {
      run: 'An easy run today.',
      'walk-run': 'Walk and run in turns today.',
      walk: 'Walk today. No run yet.',
      rest: 'A day without running.',
      other: 'A gentle day.',
    },
    atMost: (distance: string): string => `at most ${distance}`,
    minutes: (minutes: number): string => (minutes === 1 ? 'minute' : 'minutes'),
    turns: (run: number, walk: number): string =>
      walk === 0 ? `${run} min without a break` : `${run} min running, ${walk} min walking`,
    repetitions: 'repetitions',
    hold: (seconds: number): string => `hold ${seconds} s`,
    seconds: 'seconds',
    perSide: 'each side',
    how: 'How',
  },
  safe: {
    heading: 'Is it safe?',
    within: (days: number): string => `Be seen within ${count(days, 'day', 'days')}.`,
    noRunning: 'No running until then.',
    answered: (day: string): string => `From your answers of ${day}.`,
  },
  why: {
    heading: 'Why it may hurt',
    all: 'All that was looked at',
    none: 'No contributor was found in what we could see.',
  },
  pain: {
    heading: 'How it is going',
    now: (pain: number, day: string): string => `Pain ${pain} of 10, ${day}.`,
    never: 'No check-in yet.',
    since: (days: number): string => (days === 0 ? 'It began today.' : `It began ${count(days, 'day', 'days')} ago.`),
    chart: (days: number): string => `Pain in the last ${days} days`,
  },
} as const;

export const reasons = {
  why: 'Why?',
  whyNot: 'Why not?',
  sure: {
    V: 'The source itself was read for this.',
    V2: 'Known from a summary of the source, not from the source itself.',
    B: 'Established knowledge, not read again for this.',
    D: 'Our own judgement. No study stands behind it, and no clinician has signed it off.',
  },
  sources: 'Sources',
  rule: (key: string): string => `Rule ${key}`,
} as const;

export const runs = {
  title: 'Your runs',
  lead: (total: number): string => `${count(total, 'run', 'runs')}, pain below on the same days.`,
  empty: {
    title: 'No runs yet.',
    lead: 'Drop in what your watch recorded, and see it all on one line.',
    action: 'Drop your recordings',
  },
  spans: { all: 'All', '5y': '5 years', '1y': '1 year', '3m': '3 months', '1m': '1 month' },
  spanLabel: 'How much to show',
  earlier: 'Earlier',
  later: 'Later',
  read: 'Read along the line',
  chart: { load: 'Kilometres a run', pain: 'Pain 0–10', onset: 'pain began', unit: 'km' },
  key: {
    bars: 'One line a run, up to its distance. Where many fall together, the longest.',
    reference: 'Dashed: the longest settled run of the 30 days before.',
    pain: 'Pain from check-ins, sand to ember.',
  },
  summary: (runs: number, from: string, to: string, longest?: { distance: string; day: string }): string =>
    `${count(runs, 'run', 'runs')} from ${from} to ${to}${longest === undefined ? '' : `; the longest ${longest.distance} on ${longest.day}`}.`,
  months: { heading: 'By month', columns: ['Month', 'Runs', 'Together', 'Longest'] },
  list: {
    heading: 'Run by run',
    note: 'The latest of this span.',
    columns: ['Day', 'Distance', 'Moving', 'Against 30 days'],
  },
  ofReference: (ratio: number): string => `${Math.round(ratio * 100)} %`,
} as const;

export const run = {
  back: 'All runs',
  facts: {
    distance: 'Distance',
    moving: 'Moving',
    elapsed: 'Door to door',
    pace: 'Mean pace',
    ascent: 'Up',
    descent: 'Down',
    effort: 'Effort, as you told the watch',
  },
  channels: { heading: 'What the watch recorded', columns: ['', 'Mean', 'Lowest', 'Highest', 'Points'] },
  channelNames: {
    heartRateBpm: ['Heart rate', 'a minute'],
    cadenceStepsPerMinute: ['Cadence, both feet', 'steps a minute'],
    speedMetresPerSecond: ['Speed', 'm/s'],
    altitudeMetres: ['Height above sea', 'm'],
    powerWatts: ['Power', 'W'],
    verticalOscillationMillimetres: ['Up and down', 'mm'],
    groundContactMilliseconds: ['Ground contact', 'ms'],
    groundContactBalanceLeftPercent: ['Ground contact, left share', '%'],
    stepLengthMillimetres: ['Step length', 'mm'],
    verticalRatioPercent: ['Vertical ratio', '%'],
    temperatureCelsius: ['Temperature', '°C'],
    legSpringStiffnessKilonewtonsPerMetre: ['Leg spring stiffness', 'kN/m'],
    formPowerWatts: ['Form power', 'W'],
  } as Readonly<Record<string, readonly [name: string, unit: string]>>,
  against: { heading: 'Against what you were used to' },
  none: 'There was no other run in the 30 days before.',
  compared: (distance: string, reference: string, ratio: number): string =>
    `${distance} against ${reference}, the longest settled run of the 30 days before: ${Math.round(ratio * 100)} %.`,
  standing: {
    within: 'Later runs may build on this one.',
    first: 'A first run: later runs may build on it.',
    short: 'Short enough that the jump does not matter.',
    over: 'More than 110 %, so later runs do not build on it.',
    'followed-by-pain': 'Pain followed, so later runs do not build on it.',
    'followed-by-episode': 'The pain began right after it, so later runs do not build on it.',
  },
} as const;

export const why = {
  title: 'Why it may hurt',
  lead: 'What fits, what speaks against it, how sure it is, and what would tell more. None of it is a diagnosis.',
  none: {
    title: 'None in what we could see',
    noPain: 'You have not told us about pain, so there is nothing to explain.',
    noReport: 'Tell us about your back first. Then your runs can be read against the days before the pain began.',
    action: 'Answer the questions',
  },
  fits: 'What fits',
  against: 'What speaks against',
  known: 'What is known',
  next: 'What would tell most',
  nothingAgainst: 'Nothing that we could see.',
  patterns: { heading: 'What it looks like' },
  untold: { heading: 'We cannot tell yet', note: 'What would tell about each.' },
  notSeen: { heading: 'Looked at, not found', note: 'In what we could see.' },
  chart: { heading: 'The weeks around it', note: 'Your runs and your pain, on the same days.' },
  began: (day: string): string => `Read against the days before ${day}, when the pain began.`,
} as const;

export const explain = {
  title: (key: string): string => `Rule ${key}`,
  lead: 'Where this comes from and how sure it is.',
  where: 'Where it stands',
  sure: 'How sure',
  sources: 'Sources',
  values: 'Its figures',
  used: 'Rules that lean on it',
  review: (day: string): string => `To be read again before ${day}.`,
  unknown: 'There is no rule, exercise or source with this id.',
} as const;

export const card = {
  seen: 'I have been seen',
  correct: 'An answer was wrong: answer again',
  told: 'What you told us',
  say: 'Say there',
  call: (number: string): string => `Call ${number}`,
  alsoCrisis: 'You also told us about thoughts of harming yourself. Tell the people there; they help with that too.',
} as const;

export const seen = {
  title: 'You have been seen',
  lead: 'Note who saw you and what came of it. Then answer the questions again, as it is now.',
  by: { label: 'Who saw you', hint: 'A name, or a role such as emergency doctor' },
  on: { label: 'On which day' },
  condition: { label: 'What for' },
  outcome: { label: 'What did they find or say?' },
  scope: {
    legend: 'What did they say you may do?',
    options: { walk: 'Walk', strength: 'Strength exercises', impact: 'Jump and hop', run: 'Run' },
  },
  save: 'Save, then answer the questions again',
  errors: {
    heading: 'Not saved yet',
    empty: (label: string): string => `"${label}" is empty.`,
    refused: 'This could not be saved:',
  },
} as const;

export const symptoms = {
  title: 'Your back',
  none: 'None of these',
  notSure: 'Not sure',
  no: 'No',
  yes: 'Yes',
  before: 'your answer before',
  ticked: 'Continue with what I ticked',
  next: 'Continue',
  back: 'Back',
  later: 'Go on later; your answers are kept',
  unit: 'Unit',
  optional: 'only if you know it',
  howLongAgo: 'How long ago did it begin?',
  spreadsNowhere: 'It stays where it is',
  textQuestions: {
    'training.recentChange': 'Has something changed?',
    'training.event': 'Is a race just behind you or coming up?',
  },
  nothing: {
    'systemic.feverCelsius': 'No fever that I know of',
    'history.pregnantWeeks': 'Not pregnant',
    'history.postpartumWeeks': 'No baby in the last year',
    'history.priorBoneStressInjuries': 'None',
    morningStiffnessMinutes: 'Not stiff',
    'training.weeklyKm': 'I do not know',
    'training.weeklyKmBefore': 'I do not know',
    'training.longestRunLast30DaysKm': 'I do not know',
    'training.lastRunKm': 'I do not know',
    'training.sessionsPerWeek': 'I do not know',
  },
  progress: (answered: number, about: number): string =>
    answered === 0
      ? `About ${about} questions. The ones that matter most come first.`
      : `${answered} answered, about ${Math.max(1, about - answered)} to go`,
  errors: {
    heading: 'One thing is missing',
    nothing: 'Tick what applies, or choose "None of these".',
    both: 'You ticked something and "None of these". Keep one.',
    choose: 'Choose one answer.',
    place: 'Tick at least one place.',
    side: 'Say which side.',
    since: 'Write a number, and choose days, weeks, months or years.',
    number: 'Write a number.',
    range: (lowest: number, highest: number): string =>
      `Write a number from ${lowest} to ${highest.toLocaleString('en-GB')}.`,
    text: 'Write what it was, in a few words.',
    refused: 'Your answers could not be saved:',
  },
  place: {
    back: 'From behind',
    front: 'From the front',
    list: 'Or tick the places in a list',
    which: 'Which side?',
    sides: { left: 'left', right: 'right' },
  },
  sides: {
    left: 'Left',
    right: 'Right',
    central: 'In the middle',
    bilateral: 'Both sides',
    alternating: 'It changes sides',
  },
  units: { days: 'days ago', weeks: 'weeks ago', months: 'months ago', years: 'years ago' },
  review: {
    title: 'Check your answers',
    link: 'See your answers',
    lead: 'You can change any of them. Then see what they mean.',
    open: 'Some questions are still open.',
    goOn: 'Go on with the questions',
    change: 'Change',
    show: 'Show the result',
    restart: 'Start again',
  },
} as const;
