/** Why was a file of an import left out? Said after the file's name: "notes.txt: not a recording". */
export const IMPORT_REASONS = {
  'not-a-recording': 'not a recording',
  'not-an-activity': 'no activity in it (a course, a workout or settings)',
  'only-a-table': "Strava's table; everything in it came as a recording",
  'route-without-times': 'a route to follow, not a run that was recorded',
  'erased-before': 'you erased this recording; it stays erased',
  'link-to-a-folder': 'a link to a folder; give that folder itself',
  'not-found': 'does not exist',
  'not-a-file': 'neither a file nor a folder',
  'no-permission': 'may not be read',
  'unreadable-file': 'could not be read from the disk',
  'empty-file': 'empty',
  'nothing-readable': 'damaged; no activity could be read from it',
  'broken-archive': 'a damaged zip archive',
  'broken-gzip': 'a damaged or incomplete .gz file',
  'wrong-checksum': 'damaged inside the archive (checksum)',
  encrypted: 'protected by a password; unpack it first',
  'unsupported-compression': 'packed in a way that is not read here; unpack it first',
  'too-large': 'too large for one recording',
  'too-many-files': 'an archive of too many files',
  'expands-too-far': 'unpacks to far more than any recording would; refused',
  'nested-too-deep': 'an archive within archives, too deep; unpack it first',
  'unsafe-name': 'a name that points outside its archive; refused',
  'reader-failed': 'the reader failed on it; please report it',
  'took-too-long': 'took too long to read',
} as const;

export type ImportReason = keyof typeof IMPORT_REASONS;
