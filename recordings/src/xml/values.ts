/**
 * What does this stretch of XML text say?
 * Numbers straight from the bytes; text with the five predefined and the numeric entities resolved, no others.
 */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

const POWERS = Float64Array.from({ length: 23 }, (_, k) => 10 ** k);

/** A decimal number; a comma may stand for the point, as some programs write it. NaN when it is none. */
export function readDecimal(data: Uint8Array, from: number, to: number): number {
  let at = from;
  let end = to;
  while (at < end && (data[at] as number) <= 32) at += 1;
  while (end > at && (data[end - 1] as number) <= 32) end -= 1;
  const start = at;
  const sign = data[at] === 45 ? -1 : 1;
  if (data[at] === 45 || data[at] === 43) at += 1;
  let digits = 0;
  let value = 0;
  let decimals = -1;
  for (; at < end; at += 1) {
    const byte = data[at] as number;
    if (byte >= 48 && byte <= 57) {
      value = value * 10 + (byte - 48);
      if (value > 0) digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if ((byte === 46 || byte === 44) && decimals < 0) decimals = 0;
    else return readOtherNumber(data, start, end);
  }
  // Up to 15 digits and 22 decimals one division of exact doubles rounds right.
  if (digits > 15 || decimals > 22) return readOtherNumber(data, start, end);
  if (at === start || decimals === at - start - 1)
    return at === start || digits === 0 ? zeroOrNone(data, start, end) : sign * value;
  return decimals > 0 ? (sign * value) / (POWERS[decimals] as number) : sign * value;
}

function zeroOrNone(data: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (data[at] === 48) return 0;
  return Number.NaN;
}

const NUMBER = /^[+-]?(\d+[.,]?\d*|[.,]\d+)(e[+-]?\d+)?$/i;

/** Exponents and long fractions, by the language's own parser. */
function readOtherNumber(data: Uint8Array, from: number, to: number): number {
  if (to - from > 60) return Number.NaN;
  const text = String.fromCharCode(...data.subarray(from, to));
  if (!NUMBER.test(text)) return Number.NaN;
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : Number.NaN;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const LONGEST_TEXT = 10_000;

/** Trimmed text without comments and with character data unwrapped. */
export function readXmlText(data: Uint8Array, from: number, to: number): string {
  const raw = new TextDecoder('utf-8').decode(data.subarray(from, Math.min(to, from + LONGEST_TEXT)));
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : withoutEntities(part)))
    .join('')
    .trim();
}

const withoutEntities = (text: string): string =>
  text.replace(/<!--[\s\S]*?-->/g, '').replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] as string) : whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** UTF-16 by its mark becomes UTF-8; anything else stays as it is. */
export function toUtf8(data: Uint8Array): Uint8Array {
  const little = data[0] === 0xff && data[1] === 0xfe;
  const big = data[0] === 0xfe && data[1] === 0xff;
  if (!little && !big) return data;
  return utf8Of(new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(data.subarray(2)));
}

declare const TextEncoder: new () => { encode(text: string): Uint8Array };
const utf8Of = (text: string): Uint8Array => new TextEncoder().encode(text);
