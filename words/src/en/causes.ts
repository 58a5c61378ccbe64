/** What each contributor is called, what is known about it, and what would tell more. */
import type { CauseId, Certainty, FORM_RULES, NextTest, STRENGTH_RULES, WouldChange } from '@backstride/engine';
import { counted, type Sentence } from '../say.ts';

export type CauseWords = { readonly name: string; readonly known: string };

export const CAUSE_WORDS: Record<CauseId, CauseWords> = {
  spike: {
    name: 'One run much longer than you were used to',
    known:
      'In 5,205 runners, a run of 10 to 30 % over the longest of the last 30 days went with 1.6 times as many overuse injuries, and more than double the distance with 2.3 times. That study counted all overuse injuries, not back pain alone.',
  },
  ramp: {
    name: 'A week with much more running',
    known:
      'Studies disagree. The largest found no link between the change from week to week and injury, so this counts for little.',
  },
  'no-rest': {
    name: 'Many running days without a day off',
    known: 'Days off are the advice of experts. No study has tested them for back pain in runners.',
  },
  'poor-sleep': {
    name: 'Short nights',
    known: 'After a poor night, backs tend to hurt more the next day. How much it matters for runners is not known.',
  },
  monotony: {
    name: 'Days that were all alike',
    known:
      'Hard and easy days in turns is the advice of experts. One small study saw illness follow weeks without variety; backs were not studied.',
  },
  'low-energy': {
    name: 'Too little energy for the training',
    known:
      'Too little fuel for the training weakens bones and slows recovery. This is well known in runners of all sexes. What you eat and drink is not proven to change back pain itself.',
  },
  overreaching: {
    name: 'More tired, sore or slow than usual',
    known:
      'Being tired and slow for weeks shows that recovery is short. It says nothing about which part of the body hurts.',
  },
  'weak-side-bridge': {
    name: 'A side bridge that is short or uneven',
    known:
      'Side bridges say how long your trunk holds. In studies, runners with and without back pain hardly differed, yet strength work helped both.',
  },
  'weak-core': {
    name: 'Trunk holds that are short',
    known:
      'Trunk holds tell what you could train. In studies they did not separate runners with back pain from those without.',
  },
  'weak-glutes': {
    name: 'Hips and buttocks that tire early',
    known:
      'People with back pain often have weaker hip muscles. Which came first is not known. Adding hip exercises to care helped a little in trials.',
  },
  'short-hip-flexor': {
    name: 'Hips that open little',
    known:
      'Runners whose hips move less report back pain more often. Whether stretching changes that has hardly been tested. Weak hip flexors, which the article names, were not found.',
  },
  'leg-length': {
    name: 'Legs of different length',
    known:
      'Nine of ten people differ by a few millimetres. Larger differences go with back pain in some studies. A tape at home is off by 5 to 9 mm, so a lift is never advised from it.',
  },
  'cadence-drop': {
    name: 'Slower steps than usual',
    known: 'Shorter, quicker steps lower the load on hip and knee. Whether that changes back pain has not been tested.',
  },
  'late-drift': {
    name: 'Form that fades late in long runs',
    known: 'Form changes as runners tire. No study shows that it leads to back pain.',
  },
  asymmetry: {
    name: 'More time on one foot than usual',
    known:
      'A small difference between the feet is normal. A change can be a sign that you are sparing a side; it is a sign, not a reason.',
  },
  overstride: {
    name: 'Feet that land far ahead',
    known:
      'A foot that lands far ahead brakes more. Runners with pain at the sacroiliac joint did so more often in one study; studies of all injuries find hardly any link.',
  },
};

export const CERTAINTY_WORDS: Record<Certainty, string> = {
  likely: 'Likely',
  possible: 'Possible',
  'cannot-tell': 'We cannot tell yet',
};

export const NEXT_TEST_WORDS: Record<NextTest, string> = {
  'morning-check-ins':
    'Check in on the morning after each run: if long runs are followed by sore mornings, this counts for more.',
  'symptom-report': 'Answer the questions about your back.',
  'more-recordings': 'Bring in the recordings of the weeks before the pain began.',
  'sleep-in-check-ins': 'Note your sleep when you check in.',
  'tiredness-in-check-ins': 'Note how tired and how sore you are when you check in.',
  'energy-questions': 'Answer the questions about energy, food and cycle. You may leave out any.',
  'runs-with-cadence': 'Bring in recordings that count your steps.',
  'runs-with-balance': 'Runs with a sensor that tells left from right: some chest straps and pods do.',
  'long-runs-with-sensors': 'Three long runs with a watch that records every second.',
  'film-from-the-side': 'Have someone film a few steps from the side, at an easy pace.',
  'ST-01': 'The plank test.',
  'ST-02': 'The side-bridge test, left and right.',
  'ST-03': 'The back-hold test.',
  'ST-06': 'The single-leg bridge test, left and right.',
  'ST-09': 'The hip test on the edge of a table, left and right.',
  'ST-13': 'Measure both legs again on another day.',
};

export const NONE_FOUND = 'None in what we could see.';

/** What would make a contributor weigh less. */
export const WOULD_CHANGE_WORDS: Record<WouldChange, string> = {
  'calm-mornings-after-long-runs': 'Calm mornings after your next long runs would speak against it.',
  'pain-with-steady-weeks': 'If the pain comes just as much in steady weeks, this counts for less.',
  'pain-after-rest-days': 'If the pain comes just as much after days off, this counts for less.',
  'pain-after-varied-weeks': 'If the pain comes just as much in weeks with hard and easy days, this counts for less.',
  'pain-after-good-nights': 'If the pain comes just as much after good nights, this counts for less.',
  'answers-about-energy': 'Other answers to the energy questions, or what a doctor finds, would change this.',
  'pain-when-rested': 'If the pain stays when you feel rested, this counts for less.',
  'retest-in-range':
    'A retest in four weeks that is in the usual range, with the pain unchanged, would speak against it.',
  'second-measurement-within-error': 'A second measurement under 10 mm would take it off the list.',
  'form-back-and-pain-stays': 'If your form goes back to usual and the pain stays, this counts for less.',
};

export const STRENGTH_SENTENCES: Record<keyof typeof STRENGTH_RULES, Sentence> = {
  'SA-01': () => 'A self-test counts for twelve weeks.',
  'SB-01': (seen) => (seen.has(STRENGTH_APART) ? STRENGTH_CAVEAT : sides(seen, 'side bridge', 'seconds')),
  'SC-01': (seen) => (seen.has(STRENGTH_APART) ? STRENGTH_CAVEAT : holds(seen)),
  'SG-01': (seen) => (seen.has(STRENGTH_APART) ? STRENGTH_CAVEAT : bridges(seen)),
  'SH-01': (seen) => sides(seen, 'thigh above the level line', 'degrees'),
  'SL-01': (seen) =>
    seen.has('not-tested')
      ? 'Not measured yet.'
      : `Your legs measured ${Math.round(seen.number('leg-length-difference'))} mm apart. A tape at home is off by 5 to 9 mm.`,
};

const STRENGTH_APART = 'strength-hardly-told-runners-apart';
const STRENGTH_CAVEAT = 'In studies such tests hardly told runners with back pain from those without.';
type Seen = Parameters<Sentence>[0];

function sides(seen: Seen, what: string, unit: string): string {
  if (seen.has('not-tested')) return 'Not tested yet.';
  const told = ['left', 'right', 'both']
    .filter((side) => seen.has(side))
    .map((side) => `${side === 'both' ? '' : `${side} `}${Math.round(seen.number(side))}`)
    .join(', ');
  const cut = seen.has('cut') ? `; the usual range ends at ${Math.round(seen.number('cut'))}` : '';
  const apart =
    seen.has('side-difference') && seen.number('side-difference') > 0 && unit === 'seconds'
      ? `; the sides differ by ${Math.round(seen.number('side-difference') * 100)} %`
      : '';
  return `Your ${what}: ${told} ${unit}${cut}${apart}.`;
}

function holds(seen: Seen): string {
  const names = { 'ST-01': 'plank', 'ST-02': 'side bridge', 'ST-03': 'back hold' } as const;
  const told = (Object.keys(names) as (keyof typeof names)[])
    .filter((test) => seen.has(test))
    .map((test) => `${names[test]} ${Math.round(seen.number(test))} seconds${seen.holds(test) ? ' (short)' : ''}`);
  return told.length === 0 ? 'Not tested yet.' : `Your holds: ${told.join(', ')}. Two of three must be short to count.`;
}

function bridges(seen: Seen): string {
  const told = [
    ...(seen.has('ST-06') ? [`single-leg bridge ${counted(seen.number('ST-06'), 'repetition')}`] : []),
    ...(seen.has('ST-07') ? [`single-leg squat with ${counted(seen.number('ST-07'), 'unsteady area')}`] : []),
  ];
  return told.length === 0 ? 'Not tested yet.' : `Your hips: ${told.join(', ')}. Under 20 repetitions is early.`;
}

export const FORM_SENTENCES: Record<keyof typeof FORM_RULES, Sentence> = {
  'FM-00': () => 'Form is compared with your own runs of the three months before, at the same speed.',
  'FM-01': (seen) => {
    if (seen.has(FORM_APART)) return FORM_CAVEAT;
    if (seen.has(TOO_FEW)) return TOO_FEW_SENTENCE;
    const change = Math.round(seen.number('cadence-change-share') * 100);
    const usual = Math.round(seen.number('usual-at-that-speed'));
    return `${comparedRuns(seen)} your cadence was ${change === 0 ? 'as usual' : `${Math.abs(change)} % ${change < 0 ? 'lower' : 'higher'} than usual`} for the speed (${usual} steps a minute).`;
  },
  'FM-02': (seen) => {
    if (seen.has(FORM_APART)) return FORM_CAVEAT;
    if (seen.has('no-sensor-for-this')) return 'None of your sensors shows where the foot lands.';
    return `At easy speeds you take ${Math.round(seen.number('easy-cadence'))} steps a minute${seen.holds('much-up-and-down') ? ', with much up and down in each step' : ''}.`;
  },
  'FM-05': (seen) => {
    if (seen.has(FORM_APART)) return FORM_CAVEAT;
    if (seen.has('left-share'))
      return `Your left foot had ${seen.number('left-share').toFixed(1)} % of the time on the ground, again and again, in the four weeks before the pain.`;
    if (seen.has(TOO_FEW)) return TOO_FEW_SENTENCE;
    const change = seen.number('balance-change');
    return `${comparedRuns(seen)} the ${change > 0 ? 'left' : 'right'} foot was on the ground ${Math.abs(change).toFixed(1)} percent points longer than usual.`;
  },
  'FM-18': (seen) => {
    if (seen.has(FORM_APART)) return FORM_CAVEAT;
    if (seen.has(TOO_FEW)) return TOO_FEW_SENTENCE;
    const runs = counted(seen.number('long-runs'), 'long run');
    const fades = [
      ...(seen.has('cadence-lost-in-last-third')
        ? [`cadence fell by ${(seen.number('cadence-lost-in-last-third') * 100).toFixed(1)} %`]
        : []),
      ...(seen.has('contact-gained-in-last-third')
        ? [`time on the ground grew by ${(seen.number('contact-gained-in-last-third') * 100).toFixed(1)} %`]
        : []),
    ];
    return `From the first to the last third of ${runs}, ${fades.join(' and ')}, speed taken into account.`;
  },
};

const FORM_APART = 'form-hardly-told-who-got-hurt';
const FORM_CAVEAT = 'In 82 studies, running form hardly told who got hurt. Take it as something to try.';
const TOO_FEW = 'too-few-runs-with-this-sensor';
const TOO_FEW_SENTENCE = 'There are too few runs with this sensor before the pain to compare.';
const comparedRuns = (seen: Seen): string =>
  `In ${counted(seen.number('recent-runs'), 'run')} before the pain, against ${counted(seen.number('usual-runs'), 'earlier run')},`;
