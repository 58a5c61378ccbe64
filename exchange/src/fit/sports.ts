/**
 * Which number does FIT give this sport?
 * The sports and sub-sports that a runner's export holds, by the words the engine uses; `sport-61` is number 61.
 */
const SPORTS: Readonly<Record<string, number>> = {
  generic: 0,
  running: 1,
  cycling: 2,
  transition: 3,
  'fitness-equipment': 4,
  swimming: 5,
  training: 10,
  walking: 11,
  'cross-country-skiing': 12,
  rowing: 15,
  mountaineering: 16,
  hiking: 17,
  multisport: 18,
  'e-biking': 21,
  'inline-skating': 30,
  snowshoeing: 35,
};

const SUB_SPORTS: Readonly<Record<string, number>> = {
  treadmill: 1,
  street: 2,
  trail: 3,
  track: 4,
  'indoor-cycling': 6,
  road: 7,
  elliptical: 15,
  'lap-swimming': 17,
  'open-water': 18,
  'strength-training': 20,
  'cardio-training': 26,
  'indoor-walking': 27,
  yoga: 43,
  pilates: 44,
  'indoor-running': 45,
  'virtual-activity': 58,
  ultra: 67,
};

const INVALID = 0xff;

/** `unknown` and words that are not here are written as "not said". */
export const sportNumber = (sport: string): number => SPORTS[sport] ?? numbered(sport, 'sport-') ?? INVALID;

/** Without a sub-sport: generic. */
export const subSportNumber = (subSport: string | undefined): number =>
  subSport === undefined ? 0 : (SUB_SPORTS[subSport] ?? numbered(subSport, 'sub-sport-') ?? 0);

function numbered(word: string, prefix: string): number | undefined {
  const digits = word.startsWith(prefix) ? word.slice(prefix.length) : '';
  return /^\d{1,3}$/.test(digits) && Number(digits) < INVALID ? Number(digits) : undefined;
}
