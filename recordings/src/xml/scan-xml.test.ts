/** What does the scanner see, and what does it refuse to do? */
import { describe, expect, test } from 'vitest';
import { collectComplaints, readRecording } from '../index.ts';
import { bytesOfText } from '../testing/test-run.ts';
import { makeNameTable } from './names.ts';
import { scanXml } from './scan-xml.ts';
import { readXmlText } from './values.ts';

const NAMES = ['a', 'b', 'c', 'd'];

/** Opened and closed elements, attributes and texts, as one line each. */
function seen(text: string) {
  const data = bytesOfText(text);
  const lines: string[] = [];
  const name = (id: number): string => NAMES[id - 1] ?? '?';
  const complaints = collectComplaints();
  const handler = {
    open: (id: number) => lines.push(`<${name(id)}`),
    attribute: (id: number, from: number, to: number) => lines.push(`${name(id)}=${readXmlText(data, from, to)}`),
    close: (id: number, _parent: number, from: number, to: number) =>
      lines.push(`${readXmlText(data, from, to)}>${name(id)}`),
  };
  scanXml(data, makeNameTable(NAMES), handler, complaints);
  return { lines, reasons: complaints.list().map(({ reason }) => reason) };
}

describe('well-formed', () => {
  test('prefixes do not matter, bound or unbound', () => {
    expect(seen('<x:a><y:b z:c="1">t</y:b></x:a>').lines).toEqual(['<a', '<b', 'c=1', 't>b', '>a']);
  });

  test('both quotes, a greater-than inside a value, blanks and empty elements', () => {
    expect(seen(`<a b = "x>y" c='"q"' ><d/></a >`).lines).toEqual(['<a', 'b=x>y', 'c="q"', '<d', '>d', '>a']);
  });

  test('declarations, comments and instructions are passed over', () => {
    expect(seen('<?xml version="1.0"?><!-- <b> --><a>1<?p <b>?></a>').lines).toEqual(['<a', '1<?p <b>?>>a']);
  });

  test('character data is text and no elements', () => {
    expect(seen('<a><![CDATA[<b>&amp;]]></a>').lines).toEqual(['<a', '<b>&amp;>a']);
  });

  test('predefined and numeric entities are resolved, no others', () => {
    expect(seen('<a>&lt;&#65;&#x42;&amp;&bomb;&#x110000;</a>').lines).toEqual(['<a', '<AB&&bomb;&#x110000;>a']);
  });
});

describe('hostile or careless', () => {
  test('an entity bomb stays as small as it was written', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "&y;&y;"><!ENTITY y "boom"><!ENTITY z SYSTEM "file:///etc/passwd">]>';
    expect(seen(`${bomb}<a>&x;&z;</a>`)).toEqual({ lines: ['<a', '&x;&z;>a'], reasons: [] });
  });

  test('a document type that is not well formed is passed over', () => {
    const type = '<!DOCTYPE a [\n<!ELEMENT a (b)>\n<!ATTLIST b\n  device CDATA #IMPLIED\n  c CDATA\n]>';
    expect(seen(`${type}<a>1</a>`)).toEqual({ lines: ['<a', '1>a'], reasons: [] });
  });

  test('an element that is never closed ends with its parent', () => {
    expect(seen('<a><b>1</a>')).toEqual({ lines: ['<a', '<b', '1>b', '1>a'], reasons: ['malformed-xml'] });
  });

  test('closing what is not open changes nothing', () => {
    expect(seen('<a></c>1</a>')).toEqual({ lines: ['<a', '1>a'], reasons: ['malformed-xml'] });
  });

  test('nesting without end is refused', () => {
    expect(seen('<a>'.repeat(100_000)).reasons).toEqual(['nested-too-deep']);
  });

  test('open comments, values, instructions and types end with the file', () => {
    for (const text of ['<a><!-- ', '<a b="', '<a><?', '<a><![CDATA[', '<a><!DOCTYPE [', '<a b', '<a></a', '<']) {
      expect(() => seen(text), text).not.toThrow();
    }
  });
});

describe('files of makers', () => {
  const point = (more: string): string => `<trkpt lat="50" lon="8"><time>2026-03-29T06:00:00Z</time>${more}</trkpt>`;
  const gpx = (points: string, head = ''): string =>
    `${head}<gpx><trk><type>9</type><trkseg>${points}</trkseg></trk></gpx>`;
  const session = (text: string | Uint8Array) =>
    readRecording(typeof text === 'string' ? bytesOfText(text) : text).sessions[0];

  test('blanks and marks before the declaration do not matter', () => {
    for (const head of ['   \r\n', '\uFEFF', '\uFEFF  <?xml version="1.0"?>']) {
      expect(session(gpx(point(''), head))).toMatchObject({ sport: 'running', samples: 1 });
    }
  });

  test('UTF-16 in either order', () => {
    const text = gpx(point('<hr>120</hr>'), '<?xml version="1.0" encoding="UTF-16"?>');
    for (const big of [false, true]) {
      const view = new DataView(new ArrayBuffer(2 + text.length * 2));
      [...`\uFEFF${text}`].forEach((letter, k) => {
        view.setUint16(2 * k, letter.charCodeAt(0), !big);
      });
      expect(session(new Uint8Array(view.buffer))?.channels.heartRateBpm).toEqual(Float64Array.of(120));
    }
  });

  test.for([
    ['<hr>120</hr>', 'heartRateBpm', 120],
    ['<gpxdata:hr>120</gpxdata:hr>', 'heartRateBpm', 120],
    ['<heartrate>120</heartrate>', 'heartRateBpm', 120],
    ['<gpxdata:cadence>85</gpxdata:cadence>', 'cadenceStepsPerMinute', 170],
    ['<ns3:cad>85</ns3:cad>', 'cadenceStepsPerMinute', 170],
    ['<power>250</power>', 'powerWatts', 250],
    ['<pwr:PowerInWatts>250</pwr:PowerInWatts>', 'powerWatts', 250],
    ['<ns3:atemp>21.5</ns3:atemp>', 'temperatureCelsius', 21.5],
    ['<gpxdata:temp>21</gpxdata:temp>', 'temperatureCelsius', 21],
    ['<speed>2.5</speed>', 'speedMetresPerSecond', 2.5],
    ['<ele> 200.5 </ele>', 'altitudeMetres', 200.5],
    ['<ele>200,5</ele>', 'altitudeMetres', 200.5],
  ] as const)('%s is %s', ([extension, channel, value]) => {
    expect(session(gpx(point(`<extensions>${extension}</extensions>`)))?.channels).toEqual({
      [channel]: Float64Array.of(value),
    });
  });

  test('tracks are sessions, segments are breaks, routes and tracks without times are none', () => {
    const at = (second: number): string => point('').replace('06:00:00', `06:00:${String(second).padStart(2, '0')}`);
    const two = `<trk><trkseg>${at(0)}${at(1)}</trkseg><trkseg>${at(20)}</trkseg></trk>`;
    const read = readRecording(
      bytesOfText(`<gpx><rte><rtept lat="1" lon="2"/></rte>${two}<trk><trkseg>${at(30)}</trkseg></trk></gpx>`),
    );
    expect(read.sessions.map(({ samples }) => samples)).toEqual([3, 1]);
    expect(read.sessions[0]?.pauses).toEqual([{ fromSeconds: 1, toSeconds: 20 }]);
    for (const route of [
      '<rte><rtept lat="1" lon="2"/></rte>',
      '<trk><trkseg><trkpt lat="1" lon="2"/></trkseg></trk>',
    ]) {
      expect(readRecording(bytesOfText(`<gpx>${route}</gpx>`))).toMatchObject({
        kind: 'other',
        contents: 'route',
        sessions: [],
      });
    }
  });

  test('activities of a multi-sport session are sessions; a course is none', () => {
    const activity = (sport: string, hour: string): string =>
      `<Activity Sport="${sport}"><Id>2026-03-29T${hour}:00:00Z</Id><Lap StartTime="2026-03-29T${hour}:00:00Z">` +
      `<TotalTimeSeconds>60.5</TotalTimeSeconds><DistanceMeters>200</DistanceMeters><Track><Trackpoint>` +
      `<Time>2026-03-29T${hour}:00:01+00:00</Time></Trackpoint></Track></Lap></Activity>`;
    const sport = (tag: string, inner: string): string => `<${tag}>${inner}</${tag}>`;
    const text = sport(
      'TrainingCenterDatabase',
      sport(
        'MultiSportSession',
        sport('FirstSport', activity('Biking', '06')) + sport('NextSport', activity('Running', '07')),
      ),
    );
    const { sessions } = readRecording(bytesOfText(text));
    expect(sessions.map((one) => [one.sport, one.startTime, one.timerSeconds, one.distanceMetres])).toEqual([
      ['cycling', '2026-03-29T06:00:00Z', 60.5, 200],
      ['running', '2026-03-29T07:00:00Z', 60.5, 200],
    ]);
    const course =
      '<Courses><Course><Track><Trackpoint><Time>2026-03-29T06:00:00Z</Time></Trackpoint></Track></Course></Courses>';
    expect(readRecording(bytesOfText(sport('TrainingCenterDatabase', course)))).toMatchObject({
      kind: 'other',
      contents: 'course',
      sessions: [],
    });
  });
});
