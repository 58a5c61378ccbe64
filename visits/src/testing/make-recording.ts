/** Small recordings of runs that never took place, as text formats. */
export type PlannedRun = {
  readonly startTime: string;
  readonly minutes: number;
  readonly metresPerSecond?: number;
  readonly sport?: 'Running' | 'Biking' | 'Other';
};

type Point = { readonly time: string; readonly metres: number; readonly degrees: number };

/** One point every ten seconds, due north from a place in the sea. */
function pointsOf({ startTime, minutes, metresPerSecond = 3 }: PlannedRun): readonly Point[] {
  const start = Temporal.Instant.from(startTime);
  return Array.from({ length: minutes * 6 + 1 }, (_, index) => {
    const metres = index * 10 * metresPerSecond;
    return { time: start.add({ seconds: index * 10 }).toString(), metres, degrees: 1 + metres / 111_195 };
  });
}

export function makeTcx(run: PlannedRun): Uint8Array {
  const points = pointsOf(run);
  const tracked = points.map(
    ({ time, metres, degrees }) =>
      `<Trackpoint><Time>${time}</Time><Position><LatitudeDegrees>${degrees.toFixed(7)}</LatitudeDegrees><LongitudeDegrees>-30</LongitudeDegrees></Position><DistanceMeters>${metres}</DistanceMeters><HeartRateBpm><Value>140</Value></HeartRateBpm></Trackpoint>`,
  );
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities><Activity Sport="${run.sport ?? 'Running'}"><Id>${run.startTime}</Id><Lap StartTime="${run.startTime}"><TotalTimeSeconds>${run.minutes * 60}</TotalTimeSeconds><DistanceMeters>${points.at(-1)?.metres}</DistanceMeters><Track>${tracked.join('')}</Track></Lap></Activity></Activities></TrainingCenterDatabase>`);
}

export function makeGpx(run: PlannedRun): Uint8Array {
  const tracked = pointsOf(run).map(
    ({ time, degrees }) => `<trkpt lat="${degrees.toFixed(7)}" lon="-30"><time>${time}</time></trkpt>`,
  );
  return Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>${tracked.join('')}</trkseg></trk></gpx>`);
}

/** A way to follow: no times in it. */
export const makeRoute = (): Uint8Array =>
  Buffer.from(
    '<gpx version="1.1" creator="test"><rte><rtept lat="1" lon="-30"/><rtept lat="1.1" lon="-30"/></rte></gpx>',
  );
