/** How numbers, days and times look on the screen. Rounding happens here and nowhere before. */
import type { LocalDay } from '@backstride/engine';
import type { TimeTick } from './chart/scale.ts';

const LANGUAGE = 'en-GB';
const at = (day: LocalDay): Date => new Date(`${day}T00:00:00Z`);
const written = (day: LocalDay, options: Intl.DateTimeFormatOptions): string =>
  at(day).toLocaleDateString(LANGUAGE, { timeZone: 'UTC', ...options });

/** "Saturday 14 November" */
export const formatDay = (day: LocalDay): string => written(day, { weekday: 'long', day: 'numeric', month: 'long' });

/** "14 Nov 2026" */
export const formatDate = (day: LocalDay): string => written(day, { day: 'numeric', month: 'short', year: 'numeric' });

/** "Sat 14 Nov" */
export const formatShortDay = (day: LocalDay): string =>
  written(day, { weekday: 'short', day: 'numeric', month: 'short' });

export const formatMonth = (day: LocalDay): string => written(day, { month: 'long', year: 'numeric' });

export function formatTick({ day, grain, newYear }: Pick<TimeTick, 'day' | 'grain' | 'newYear'>): string {
  if (grain === 'year') return day.slice(0, 4);
  if (grain === 'day') return written(day, { day: 'numeric', month: 'short' });
  return written(day, newYear ? { month: 'short', year: 'numeric' } : { month: 'short' });
}

/** "16.1 km", "26 km": as the sentences write it. */
export { kilometres as formatDistance } from '@backstride/words';

/** "1 h 05 min", "42 min" */
export function formatDuration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** Pace, "5:42 /km". */
export function formatPace(metresPerSecond: number): string {
  const seconds = Math.round(1000 / metresPerSecond);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} /km`;
}

export const formatCount = (count: number): string => count.toLocaleString(LANGUAGE);
