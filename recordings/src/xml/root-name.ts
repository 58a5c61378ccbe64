/**
 * Is this XML, and of which kind?
 * The local name of the first element, after blanks, marks, declarations, comments and a document type.
 */
import { collectComplaints } from '../read-result.ts';
import { scanXml } from './scan-xml.ts';

/** A root element that begins later than this is none that we read. */
const LOOK_AT_BYTES = 1 << 16;

export function rootName(data: Uint8Array): string | undefined {
  if (!startsAsXml(data)) return undefined;
  const head = data.subarray(0, LOOK_AT_BYTES);
  let found: string | undefined;
  const find = (bytes: Uint8Array, from: number, to: number): number => {
    found ??= String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 100)));
    return 0;
  };
  scanXml(head, { find }, { open: () => {}, attribute: () => {}, close: () => {} }, collectComplaints());
  return found;
}

/** Blanks, perhaps a byte-order mark, then `<`. */
function startsAsXml(data: Uint8Array): boolean {
  let at = data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf ? 3 : 0;
  while (at < data.length && (data[at] as number) <= 32 && at < LOOK_AT_BYTES) at += 1;
  return data[at] === 0x3c;
}
