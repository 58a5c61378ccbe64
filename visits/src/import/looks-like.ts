/** Could these first bytes be a recording? Cheap and generous: the reader has the last word. */

/** A name that claims to be one: then a file that is none is a failure worth telling, not something passed over. */
export const claimsToBeRecording = (name: string): boolean => /\.(fit|tcx|gpx)(\.gz)*$/i.test(name);

export function looksLikeRecording(head: Uint8Array): boolean {
  if (head.length >= 12 && latin(head, 8, 12) === '.FIT') return true;
  if (isUtf16(head)) return true;
  return /<(?:[\w.-]+:)?(?:gpx|TrainingCenterDatabase)[\s>/]/.test(latin(head, 0, head.length));
}

const isUtf16 = (head: Uint8Array): boolean =>
  (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from).toString('latin1');
