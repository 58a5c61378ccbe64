/**
 * What does a FIT file say about a run as a whole?
 * After the record points: its laps, the session with what the runner said about it, the activity.
 */
import type { Lap, RecordedSession } from '@backstride/engine';
import { fitSeconds, TIMESTAMP } from './fit-time.ts';
import { type FieldValue, MESSAGES, type Message } from './message.ts';
import { sportNumber, subSportNumber } from './sports.ts';

const LAP = 9;
const SESSION = 8;
const ACTIVITY = 26;
const STOP = 1;

/** Laps, session and activity; a run without laps is one lap, since an activity file has at least one. */
export function closingMessages(session: RecordedSession): readonly Message[] {
  const start = fitSeconds(session.startTime);
  const end = start + Math.round(session.elapsedSeconds);
  const whole: Lap = { ...session };
  const laps = session.laps.length > 0 ? session.laps : [whole];
  return [
    ...laps.map((lap, index) => lapMessage(lap, index, end)),
    sessionMessage(session, { start, end, laps: laps.length }),
    {
      message: MESSAGES.activity,
      local: 5,
      fields: [
        { number: TIMESTAMP, as: 'uint32', value: end },
        { number: 0, as: 'uint32', value: (session.timerSeconds ?? session.elapsedSeconds) * 1000 },
        { number: 1, as: 'uint16', value: 1 },
        { number: 2, as: 'enum', value: 0 },
        ...eventFields(3, ACTIVITY),
      ],
    },
  ];
}

function lapMessage(lap: Lap, index: number, sessionEnd: number): Message {
  const start = lap.startTime === undefined ? undefined : fitSeconds(lap.startTime);
  const isTimed = start !== undefined && lap.elapsedSeconds !== undefined;
  return {
    message: MESSAGES.lap,
    local: 3,
    fields: [
      { number: 254, as: 'uint16', value: index },
      { number: TIMESTAMP, as: 'uint32', value: isTimed ? start + Math.round(lap.elapsedSeconds) : sessionEnd },
      ...eventFields(0, LAP),
      ...extentFields(start, lap),
    ],
  };
}

type Extent = { readonly start: number; readonly end: number; readonly laps: number };

function sessionMessage(session: RecordedSession, { start, end, laps }: Extent): Message {
  return {
    message: MESSAGES.session,
    local: 4,
    fields: [
      { number: 254, as: 'uint16', value: 0 },
      { number: TIMESTAMP, as: 'uint32', value: end },
      ...eventFields(0, SESSION),
      ...extentFields(start, session),
      { number: 5, as: 'enum', value: sportNumber(session.sport) },
      { number: 6, as: 'enum', value: subSportNumber(session.subSport) },
      { number: 25, as: 'uint16', value: 0 },
      { number: 26, as: 'uint16', value: laps },
      { number: 59, as: 'uint32', value: scaled(session.movingSeconds, 1000) },
      ...heartRateFields(session.channels.heartRateBpm),
      { number: 192, as: 'uint8', value: session.feel },
      { number: 193, as: 'uint8', value: scaled(session.perceivedExertion, 10) },
    ],
  };
}

const eventFields = (number: number, event: number): readonly FieldValue[] => [
  { number, as: 'enum', value: event },
  { number: number + 1, as: 'enum', value: STOP },
];

const extentFields = (start: number | undefined, extent: Lap): readonly FieldValue[] => [
  { number: 2, as: 'uint32', value: start },
  { number: 7, as: 'uint32', value: scaled(extent.elapsedSeconds, 1000) },
  { number: 8, as: 'uint32', value: scaled(extent.timerSeconds, 1000) },
  { number: 9, as: 'uint32', value: scaled(extent.distanceMetres, 100) },
];

function heartRateFields(heartRate: Float64Array | undefined): readonly FieldValue[] {
  const valid = heartRate?.filter((beats) => beats > 0);
  if (!valid || valid.length === 0) return [];
  const mean = valid.reduce((sum, beats) => sum + beats, 0) / valid.length;
  const most = valid.reduce((highest, beats) => Math.max(highest, beats), 0);
  return [
    { number: 16, as: 'uint8', value: mean },
    { number: 17, as: 'uint8', value: most },
  ];
}

const scaled = (value: number | undefined, scale: number): number | undefined =>
  value === undefined ? undefined : value * scale;
