/**
 * Which elements does this XML hold, in order?
 * One pass over the bytes, no tree, no entity ever expanded or fetched, document types skipped. Forgiving where
 * makers are careless: blanks before the declaration, unbound prefixes, any namespace. Bounded depth.
 */
import type { Complaints } from '../read-result.ts';
import type { NameTable } from './names.ts';

/** Ids are those of the name table; 0 is a name it does not know. Ranges are bytes of the data. */
export type XmlHandler = {
  readonly open: (id: number, parent: number, at: number) => void;
  readonly attribute: (id: number, from: number, to: number) => void;
  /** For an element without child elements the range is its text; otherwise what follows its last child. */
  readonly close: (id: number, parent: number, from: number, to: number) => void;
};

const DEEPEST = 200;
const [LESS, GREATER, SLASH, COLON, EQUALS, BANG, QUESTION, DASH, DOUBLE, SINGLE] = [
  60, 62, 47, 58, 61, 33, 63, 45, 34, 39,
];
const [OPENING_BRACKET, CLOSING_BRACKET] = [91, 93];

/** The open elements, outermost first; place 0 stands for the document. */
type Open = { depth: number; readonly ids: Int32Array; readonly nameFrom: Int32Array; readonly nameLength: Int32Array };

type Scan = {
  readonly data: Uint8Array;
  readonly end: number;
  readonly names: NameTable;
  readonly handler: XmlHandler;
  readonly complaints: Complaints;
  readonly open: Open;
};

export function scanXml(data: Uint8Array, names: NameTable, handler: XmlHandler, complaints: Complaints): void {
  const place = (): Int32Array => new Int32Array(DEEPEST + 1);
  const open: Open = { depth: 0, ids: place(), nameFrom: place(), nameLength: place() };
  const end = data.length;
  const scan: Scan = { data, end, names, handler, complaints, open };
  let textFrom = 0;
  let at = 0;
  while (at < end) {
    while (at < end && data[at] !== LESS) at += 1;
    if (at >= end) break;
    const next = data[at + 1];
    if (next === BANG || next === QUESTION) {
      // The text goes on around it: character data keeps its range, comments are cut out when it is read.
      at = skipMarkup(data, at, end);
      continue;
    }
    at = next === SLASH ? closeElement(scan, at, textFrom) : openElement(scan, at);
    textFrom = at;
  }
  if (open.depth > 0) complaints.add('truncated', end, 'elements are still open');
}

/** Position after the closing tag, or the end when it is cut off. What was left open inside is closed with it. */
function closeElement({ data, end, handler, complaints, open }: Scan, at: number, textFrom: number): number {
  const from = at + 2;
  const to = nameEnd(data, from, end);
  const after = skipTo(data, to, end, GREATER);
  if (data[after - 1] !== GREATER) return end;
  const { ids, nameFrom, nameLength } = open;
  const isOpen = (depth: number): boolean =>
    nameLength[depth] === to - from && sameBytes(data, from, nameFrom[depth] as number, to - from);
  let match = open.depth;
  while (match > 0 && !isOpen(match)) match -= 1;
  if (match !== open.depth || match === 0) complaints.add('malformed-xml', at, 'an element is closed that is not open');
  if (match === 0) return after;
  while (open.depth >= match) {
    handler.close(ids[open.depth] as number, ids[open.depth - 1] as number, textFrom, at);
    open.depth -= 1;
  }
  return after;
}

/** Position after the opening tag and its attributes. */
function openElement(scan: Scan, at: number): number {
  const { data, end, names, handler, complaints, open } = scan;
  const from = at + 1;
  const to = nameEnd(data, from, end);
  if (to === from) {
    complaints.add('malformed-xml', at, 'a "<" that opens nothing');
    return from;
  }
  if (open.depth >= DEEPEST) {
    complaints.add('nested-too-deep', at);
    open.depth = 0;
    return end;
  }
  const parent = open.ids[open.depth] as number;
  const id = names.find(data, localFrom(data, from, to), to);
  open.depth += 1;
  open.ids[open.depth] = id;
  open.nameFrom[open.depth] = from;
  open.nameLength[open.depth] = to - from;
  handler.open(id, parent, at);
  const after = data[to] === GREATER ? to + 1 : readAttributes(scan, to);
  if (data[after - 1] === GREATER && data[after - 2] === SLASH && after - 2 >= to) {
    handler.close(id, parent, after, after);
    open.depth -= 1;
  }
  return after;
}

function nameEnd(data: Uint8Array, from: number, end: number): number {
  let at = from;
  for (; at < end; at += 1) {
    const byte = data[at] as number;
    if (byte <= 32 || byte === GREATER || byte === SLASH || byte === EQUALS || byte === LESS) break;
  }
  return at;
}

function localFrom(data: Uint8Array, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (data[at] === COLON) return at + 1;
  return from;
}

function sameBytes(data: Uint8Array, from: number, other: number, length: number): boolean {
  for (let k = 0; k < length; k += 1) if (data[from + k] !== data[other + k]) return false;
  return true;
}

/** Position after the next `byte`, or the end. */
function skipTo(data: Uint8Array, from: number, end: number, byte: number): number {
  let at = from;
  while (at < end && data[at] !== byte) at += 1;
  return Math.min(at + 1, end);
}

/** Reports each attribute; position after the tag's `>`. */
function readAttributes({ data, end, names, handler }: Scan, from: number): number {
  let at = from;
  while (at < end) {
    const byte = data[at] as number;
    if (byte === GREATER) return at + 1;
    if (byte <= 32 || byte === SLASH || byte === EQUALS || byte === LESS) {
      at += 1;
      continue;
    }
    const to = nameEnd(data, at, end);
    const name = names.find(data, localFrom(data, at, to), to);
    at = to;
    while (at < end && (data[at] as number) <= 32) at += 1;
    if (data[at] !== EQUALS) continue;
    at += 1;
    while (at < end && (data[at] as number) <= 32) at += 1;
    const quote = data[at];
    if (quote !== DOUBLE && quote !== SINGLE) continue;
    const valueFrom = at + 1;
    at = skipTo(data, valueFrom, end, quote);
    handler.attribute(name, valueFrom, at - 1);
  }
  return end;
}

/** Position after a comment, character data, instruction or document type. */
function skipMarkup(data: Uint8Array, at: number, end: number): number {
  if (data[at + 1] === QUESTION) return skipPast(data, at + 2, end, [QUESTION, GREATER]);
  if (data[at + 2] === DASH && data[at + 3] === DASH) return skipPast(data, at + 4, end, [DASH, DASH, GREATER]);
  if (data[at + 2] === OPENING_BRACKET) {
    return skipPast(data, at + 9, end, [CLOSING_BRACKET, CLOSING_BRACKET, GREATER]);
  }
  return skipDocumentType(data, at + 2, end);
}

function skipPast(data: Uint8Array, from: number, end: number, mark: readonly number[]): number {
  const last = end - mark.length;
  for (let at = from; at <= last; at += 1) if (mark.every((byte, k) => data[at + k] === byte)) return at + mark.length;
  return end;
}

/** Up to `>`, or to `]>` when there is an inner part: makers' own inner parts are not always well formed. */
function skipDocumentType(data: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && data[at] !== GREATER && data[at] !== OPENING_BRACKET) at += 1;
  if (data[at] !== OPENING_BRACKET) return Math.min(at + 1, end);
  for (; at < end; at += 1) {
    if (data[at] !== CLOSING_BRACKET) continue;
    let close = at + 1;
    while (close < end && (data[close] as number) <= 32) close += 1;
    if (data[close] === GREATER) return close + 1;
  }
  return end;
}
