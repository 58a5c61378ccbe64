/**
 * Which sport is meant?
 * Makers write `Running`, `trail_running`, `Run`, Strava's `9`: one lower-case word with hyphens for a sport and one
 * for its kind, as FIT names them, whatever the format.
 */
export type SportWords = { readonly sport: string; readonly subSport?: string };

/** Words for runs and their kinds; Strava's own exports number the commonest sports. */
const KNOWN: Readonly<Record<string, SportWords>> = {
  run: { sport: 'running' },
  '9': { sport: 'running' },
  jogging: { sport: 'running' },
  'street-running': { sport: 'running', subSport: 'street' },
  'trail-running': { sport: 'running', subSport: 'trail' },
  'trail-run': { sport: 'running', subSport: 'trail' },
  'track-running': { sport: 'running', subSport: 'track' },
  'treadmill-running': { sport: 'running', subSport: 'treadmill' },
  treadmill: { sport: 'running', subSport: 'treadmill' },
  'indoor-running': { sport: 'running', subSport: 'indoor-running' },
  'virtual-run': { sport: 'running', subSport: 'virtual-activity' },
  'ultra-run': { sport: 'running', subSport: 'ultra' },
  walk: { sport: 'walking' },
  '10': { sport: 'walking' },
  hike: { sport: 'hiking' },
  '4': { sport: 'hiking' },
  ride: { sport: 'cycling' },
  '1': { sport: 'cycling' },
  biking: { sport: 'cycling' },
  bike: { sport: 'cycling' },
  'road-biking': { sport: 'cycling', subSport: 'road' },
  'mountain-biking': { sport: 'cycling', subSport: 'mountain' },
  'indoor-cycling': { sport: 'cycling', subSport: 'indoor-cycling' },
  swim: { sport: 'swimming' },
  '16': { sport: 'swimming' },
  'lap-swimming': { sport: 'swimming', subSport: 'lap-swimming' },
  'open-water-swimming': { sport: 'swimming', subSport: 'open-water' },
  other: { sport: 'unknown' },
  '': { sport: 'unknown' },
};

export function sportWords(text: string): SportWords {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return Object.hasOwn(KNOWN, word) ? (KNOWN[word] as SportWords) : { sport: word };
}
