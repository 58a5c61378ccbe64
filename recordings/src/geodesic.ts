/**
 * How far is it along these positions?
 * Cumulative metres on the WGS 84 ellipsoid: between neighbouring points the arc by the meridional and transverse
 * radii of curvature at their middle latitude (error below 1 mm in 1 km); great circle for steps beyond a degree.
 */
const SEMI_MAJOR_METRES = 6_378_137;
const ECCENTRICITY_SQUARED = 0.00669437999014;
const MEAN_RADIUS_METRES = 6_371_008.8;
const RADIANS = Math.PI / 180;

export function metresBetween(latitude: number, longitude: number, toLatitude: number, toLongitude: number): number {
  let turn = toLongitude - longitude;
  if (turn > 180) turn -= 360;
  else if (turn < -180) turn += 360;
  const rise = toLatitude - latitude;
  if (Math.abs(turn) > 1 || Math.abs(rise) > 1) return greatCircle(latitude, toLatitude, turn);
  const middle = ((latitude + toLatitude) / 2) * RADIANS;
  const sine = Math.sin(middle);
  const flattening = 1 - ECCENTRICITY_SQUARED * sine * sine;
  const transverse = SEMI_MAJOR_METRES / Math.sqrt(flattening);
  const meridional = (transverse * (1 - ECCENTRICITY_SQUARED)) / flattening;
  const north = meridional * rise * RADIANS;
  const east = transverse * Math.cos(middle) * turn * RADIANS;
  return Math.sqrt(north * north + east * east);
}

function greatCircle(latitude: number, toLatitude: number, turn: number): number {
  const half = Math.sin(((toLatitude - latitude) * RADIANS) / 2) ** 2;
  const across = Math.sin((turn * RADIANS) / 2) ** 2;
  const chord = half + Math.cos(latitude * RADIANS) * Math.cos(toLatitude * RADIANS) * across;
  return 2 * MEAN_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** NaN at points without a position; steps go from one known position to the next. */
export function cumulativeMetres(latitudes: Float64Array, longitudes: Float64Array): Float64Array {
  const metres = new Float64Array(latitudes.length).fill(Number.NaN);
  let sum = 0;
  let last = -1;
  for (let k = 0; k < latitudes.length; k += 1) {
    const latitude = latitudes[k] as number;
    const longitude = longitudes[k] as number;
    if (Number.isNaN(latitude) || Number.isNaN(longitude)) continue;
    if (last >= 0) sum += metresBetween(latitudes[last] as number, longitudes[last] as number, latitude, longitude);
    metres[k] = sum;
    last = k;
  }
  return metres;
}
