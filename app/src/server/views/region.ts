/** In which country is this time zone? Only to show the right emergency number first; never stored, never sent. */
const COUNTRIES =
  'GB IE US CA AU NZ ZA IN JP CH AT BE BG HR CY CZ DK EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO';

let zones: ReadonlyMap<string, string> | undefined;

/** `Europe/Berlin` → `DE`; undefined for a zone that no country of the list has. */
export function regionOf(zone: string): string | undefined {
  zones ??= new Map(COUNTRIES.split(' ').flatMap((code) => zonesOf(code).map((name) => [name, code] as const)));
  return zones.get(zone);
}

const zonesOf = (code: string): readonly string[] => new Intl.Locale(`und-${code}`).getTimeZones?.() ?? [];
