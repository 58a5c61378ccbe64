/**
 * Where do we differ from what other readers report, and why?
 * Each row was decided by the file's bytes. The corpus test fails for a difference that is not here, and for a row
 * here that no longer differs.
 */
export type Deviation = { readonly file: string; readonly what: string; readonly why: string };

const RUNALYZE = 'Runalyze__Runalyze/tests/testfiles';
const FITPARSE = 'dtcooper__python-fitparse/tests/files';
const MUKTIHARI = 'muktihari__fit/testdata';

/** Against `INDEX.tsv`. */
export const INDEX_DEVIATIONS: readonly Deviation[] = [
  {
    file: `${RUNALYZE}/fit/FR70-intervals.fit`,
    what: 'records 633, stated 0',
    why: 'the stated reader stops at compressed timestamps; fit-file-parser and gpsbabel find 633',
  },
  {
    file: `${RUNALYZE}/gpx/standard.gpx`,
    what: 'positions 349, stated 350',
    why: 'the first point has no lat and lon attributes',
  },
  {
    file: `${RUNALYZE}/tcx/Route-only.tcx`,
    what: 'points 0, stated 11; positions 0, stated 11',
    why: 'a course, no activity: nothing is counted',
  },
  {
    file: `${RUNALYZE}/tcx/Wrong-time-zone-by-polar.tcx`,
    what: 'cadences 1920, stated 1927',
    why: 'the statement counts the cadence elements of seven laps',
  },
  {
    file: `${RUNALYZE}/tcx/watt-extension-without-namespace.tcx`,
    what: 'cadences 27, stated 28',
    why: 'the statement counts the cadence element of the lap',
  },
  {
    file: 'sports-alliance__sports-lib/samples/tcx/movescount.tcx',
    what: 'cadences 903, stated 905',
    why: 'the statement counts the cadence elements of two laps',
  },
  {
    file: `${FITPARSE}/activity-large-fenxi2-multisport.fit`,
    what: 'sessions 7, stated 6',
    why: 'seven session messages are in the file; the statement names the first six',
  },
  {
    file: `${MUKTIHARI}/chained_Activity_activity_poolswim.fit`,
    what: 'session 0 kilometres 3.60, stated 0.00',
    why: 'its session message has no distance; the record points end at 3,600 m',
  },
  {
    file: `${MUKTIHARI}/from_garmin_forums/triathlon_summary_first.fit`,
    what: 'records 4043, stated 0',
    why: 'the stated reader fails on it; fit-file-parser, gpsbabel and the dump beside it have 4,043',
  },
  {
    file: `${MUKTIHARI}/from_official_sdk/activity_truncated.fit`,
    what: 'sessions 1, stated 0',
    why: 'cut off before its session message: one session is made from the record points',
  },
  {
    file: `${MUKTIHARI}/valid_only_contain_fileid.fit`,
    what: 'sessions 1, stated 0',
    why: 'no session message: one session is made from the record point',
  },
  {
    file: 'sports-alliance__sports-lib/src/specs/fixtures/others/empty-activities.fit',
    what: 'records 2319, stated 0; sessions 1, stated 0',
    why: 'the header was never finished and says 0 bytes; the record points that follow it are whole',
  },
];

/** Against `fit-file-parser`, by channel. */
export const LIBRARY_DEVIATIONS: readonly Deviation[] = [
  {
    file: 'GoldenCheetah__GoldenCheetah/test/roundtrip/Fr955v19.28andStryd-saved.fit',
    what: 'temperatureCelsius',
    why: 'it passes over a temperature stored as uint8; 27 to 30 degrees agree with the original of the same run',
  },
  {
    file: `${RUNALYZE}/fit/FR70-intervals.fit`,
    what: 'speedMetresPerSecond, distanceMetres',
    why: 'it does not unpack compressed_speed_distance',
  },
  {
    file: `${RUNALYZE}/fit/Fenix-3-with-runscribe-v1-38.fit`,
    what: 'eight developer fields',
    why: 'it drops developer fields whose description has no name',
  },
  {
    file: `${RUNALYZE}/fit/support-001885-rs-pronation.fit`,
    what: 'eight developer fields',
    why: 'it drops developer fields whose description has no name',
  },
  {
    file: `${RUNALYZE}/fit/swim-pool-via-iq.fit`,
    what: 'distanceMetres',
    why: 'it lets the developer field "distance" displace the native one, which says 0 throughout',
  },
  {
    file: `${FITPARSE}/activity-activity-filecrc.fit`,
    what: 'every channel',
    why: 'it reads only the first of two chained files',
  },
  {
    file: `${MUKTIHARI}/chained_Activity_activity_poolswim.fit`,
    what: 'every channel',
    why: 'it reads only the first of two chained files',
  },
  { file: `${FITPARSE}/activity-unexpected-eof.fit`, what: 'the file', why: 'it refuses a file that is cut off' },
  {
    file: 'sports-alliance__sports-lib/src/specs/fixtures/others/empty-activities.fit',
    what: 'every channel',
    why: 'it believes the unfinished header and reads nothing',
  },
];

/** Against the dumps beside the files. */
export const DUMP_DEVIATIONS: readonly Deviation[] = [
  {
    file: `${FITPARSE}/garmin-edge-500-activity.fit`,
    what: 'cadenceRevolutionsPerMinute, latitudeDegrees, longitudeDegrees',
    why: 'the dump writes 0 for a cadence not measured and repeats the last position where there is none',
  },
  {
    file: `${FITPARSE}/garmin-fenix-5-walk.fit`,
    what: 'cadenceRevolutionsPerMinute',
    why: 'the dump leaves out the fractional part',
  },
];
