/**
 * Where does the synthetic runner run?
 * On loops that exist nowhere: around Point Nemo in the South Pacific, the point of the ocean farthest from any land,
 * with hills on the open water. Nobody has ever run there.
 */
import type { Chance } from './chance.ts';

export type Course = {
  readonly lengthMetres: number;
  /** One entry every `STEP_METRES` of the loop; the last joins the first. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  readonly altitude: Float64Array;
  readonly slope: Float64Array;
};

export const STEP_METRES = 5;
const POINT_NEMO = { latitude: -48.8767, longitude: -123.3933 };
const METRES_A_DEGREE = 111_195;
/** Corners of the loop before it is measured. */
const CORNERS = 2048;

export type CourseShape = { readonly lengthMetres: number; readonly hilliness: number };

export function makeCourse({ lengthMetres, hilliness }: CourseShape, chance: Chance): Course {
  const count = Math.round(lengthMetres / STEP_METRES);
  const { east, north } = evenly(loop(chance, lengthMetres), count);
  const centre = {
    latitude: POINT_NEMO.latitude + chance.between(-0.2, 0.2),
    longitude: POINT_NEMO.longitude + chance.between(-0.2, 0.2),
  };
  const metresAcross = METRES_A_DEGREE * Math.cos((centre.latitude * Math.PI) / 180);
  const altitude = hills(chance, count, hilliness);
  return {
    lengthMetres: count * STEP_METRES,
    latitude: north.map((metres) => centre.latitude + metres / METRES_A_DEGREE),
    longitude: east.map((metres) => centre.longitude + metres / metresAcross),
    altitude,
    slope: altitude.map(
      (_, k) =>
        ((altitude[(k + 1) % count] as number) - (altitude[(k + count - 1) % count] as number)) / (2 * STEP_METRES),
    ),
  };
}

type Line = { readonly east: Float64Array; readonly north: Float64Array };

/** A closed line around the centre, of the wanted length. */
function loop(chance: Chance, lengthMetres: number): Line {
  const waves = [2, 3, 4, 5].map((wave) => ({
    wave,
    size: chance.between(0.02, 0.3 / wave),
    turn: chance.between(0, 2 * Math.PI),
  }));
  const east = new Float64Array(CORNERS);
  const north = new Float64Array(CORNERS);
  for (let k = 0; k < CORNERS; k += 1) {
    const angle = (2 * Math.PI * k) / CORNERS;
    const radius = waves.reduce((sum, { wave, size, turn }) => sum + size * Math.cos(wave * angle + turn), 1);
    east[k] = radius * Math.sin(angle);
    north[k] = radius * Math.cos(angle);
  }
  const scale = lengthMetres / lengthOf({ east, north });
  return { east: east.map((one) => one * scale), north: north.map((one) => one * scale) };
}

const sideOf = ({ east, north }: Line, k: number): number => {
  const next = (k + 1) % east.length;
  return Math.hypot((east[next] as number) - (east[k] as number), (north[next] as number) - (north[k] as number));
};

function lengthOf(line: Line): number {
  let sum = 0;
  for (let k = 0; k < line.east.length; k += 1) sum += sideOf(line, k);
  return sum;
}

/** The same line with corners at equal distances. */
function evenly(line: Line, count: number): Line {
  const total = lengthOf(line);
  const east = new Float64Array(count);
  const north = new Float64Array(count);
  let corner = 0;
  let passed = 0;
  for (let k = 0; k < count; k += 1) {
    const wanted = (total * k) / count;
    while (corner < line.east.length - 1 && passed + sideOf(line, corner) <= wanted) {
      passed += sideOf(line, corner);
      corner += 1;
    }
    const share = (wanted - passed) / sideOf(line, corner);
    const next = (corner + 1) % line.east.length;
    east[k] = (line.east[corner] as number) * (1 - share) + (line.east[next] as number) * share;
    north[k] = (line.north[corner] as number) * (1 - share) + (line.north[next] as number) * share;
  }
  return { east, north };
}

/** Up and down within slopes that roads have; ends at the height where it began. */
function hills(chance: Chance, count: number, hilliness: number): Float64Array {
  const waves = [1, 2, 3, 5, 8].map((wave) => ({
    wave,
    // Each wave alone is no steeper than 1.4 %.
    metres: (hilliness * 0.014 * chance.between(0.4, 1) * count * STEP_METRES) / (2 * Math.PI * wave),
    turn: chance.between(0, 2 * Math.PI),
  }));
  const altitude = new Float64Array(count);
  for (let k = 0; k < count; k += 1) {
    const angle = (2 * Math.PI * k) / count;
    altitude[k] = waves.reduce((sum, { wave, metres, turn }) => sum + metres * Math.sin(wave * angle + turn), 60);
  }
  return altitude;
}
