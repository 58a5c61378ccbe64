/** How much is one recording, one archive allowed to be? Generous for real ones, closed to zip bombs. */
const MEBIBYTE = 1024 * 1024;

export const LIMITS = {
  /** One recording, uncompressed. The longest real ones (a day, every channel, as XML) stay under 100 MiB. */
  recordingBytes: 256 * MEBIBYTE,
  /** What the beginning of a file must reveal about its format. */
  headBytes: 64 * 1024,
  /** Above this size a file may not have been compressed further than `expansion`. */
  suspiciousBytes: 16 * MEBIBYTE,
  /** Repetitive XML reaches about 50. */
  expansion: 200,
  /** An archive within an archive, unpacked. */
  nestedArchiveBytes: 16 * 1024 * MEBIBYTE,
  /** Files in one archive. */
  entries: 300_000,
  /** A zip in a zip in a zip; a .gz in a .gz. */
  nesting: 3,
} as const;
