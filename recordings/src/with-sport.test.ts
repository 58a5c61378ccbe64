/** Do all makers' words mean the same sport, and what becomes of a recording whose sport was not known? */
import { expect, test } from 'vitest';
import { readRecording, sportWords, withSport } from './index.ts';
import { bytesOfText, gpxOf, steadyRun } from './testing/test-run.ts';

test.for([
  ['Running', 'running', undefined],
  ['run', 'running', undefined],
  ['9', 'running', undefined],
  ['trail_running', 'running', 'trail'],
  ['Trail Run', 'running', 'trail'],
  ['treadmill_running', 'running', 'treadmill'],
  ['Virtual Run', 'running', 'virtual-activity'],
  ['Biking', 'cycling', undefined],
  ['Ride', 'cycling', undefined],
  ['hiking', 'hiking', undefined],
  ['Other', 'unknown', undefined],
  ['', 'unknown', undefined],
  ['Nordic Ski', 'nordic-ski', undefined],
  ['__proto__', '-proto-', undefined],
] as const)('"%s" is %s', ([text, sport, subSport]) => {
  expect(sportWords(text)).toEqual(subSport === undefined ? { sport } : { sport, subSport });
});

const untyped = bytesOfText(new TextDecoder().decode(gpxOf(steadyRun(10))).replace('<type>running</type>', ''));

test('a track that does not say its sport becomes a run with steps once the sport is known', () => {
  const [unknown] = readRecording(untyped).sessions;
  const [run] = readRecording(gpxOf(steadyRun(10))).sessions;
  if (!unknown || !run) throw new Error('no session');
  expect(unknown.sport).toBe('unknown');
  expect(unknown.channels.cadenceStepsPerMinute).toBeUndefined();
  expect(withSport(unknown, 'Run')).toEqual(run);
  expect(withSport(unknown, 'Ride').channels).toEqual(unknown.channels);
});

test('what a recording says about its own sport holds', () => {
  const [run] = readRecording(gpxOf(steadyRun(10))).sessions;
  if (run) expect(withSport(run, 'Ride')).toBe(run);
});
