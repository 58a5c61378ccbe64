/**
 * What changes when the sport becomes known after the recording was read?
 * Most GPX files do not say which sport they are of; an archive's table does. Cadence of a sport on foot is then
 * steps of both feet.
 */
import type { RecordedSession } from '@backstride/engine';
import { cadenceOf } from './cadence.ts';
import { type SportWords, sportWords } from './sport-words.ts';

/** `sport` in anybody's words (`Run`, `trail_running`, `9`). What the recording itself says about its sport holds. */
export function withSport(session: RecordedSession, sport: string): RecordedSession {
  if (session.sport !== 'unknown') return session;
  const words: SportWords = sportWords(sport);
  const { cadenceRevolutionsPerMinute: revolutions, ...others } = session.channels;
  if (!revolutions) return { ...session, ...words };
  const { channel, column } = cadenceOf(words.sport, revolutions.slice());
  return { ...session, ...words, channels: Object.fromEntries([[channel, column], ...Object.entries(others)]) };
}
