/**
 * Recordings: bytes to runs. FIT, TCX and GPX, recognised by content; nothing thrown for what is in a file.
 */
export { type Arena, makeArena } from './arena.ts';
export * from './read-recording.ts';
export * from './read-result.ts';
export { type SportWords, sportWords } from './sport-words.ts';
export { withSport } from './with-sport.ts';
