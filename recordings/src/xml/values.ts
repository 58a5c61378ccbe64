/**
 * What does this stretch of XML text say?
 * Numbers straight from the bytes; text with the five predefined and the numeric entities resolved, no others.
 */
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

const POWERS = Float64Array.from({ length: 23 }, (_, k) => 10 ** k);
/** Up to so many digits one division of exact doubles rounds right. */
const EXACT_DIGITS = 15;
const LONGEST_NUMBER = 60;

/** A decimal number; a comma may stand for the point, as some programs write it. NaN when it is none. */
export function readDecimal(data: Uint8Array, from: number, to: number): number {
  let at = from;
  let end = to;
  while (at < end && (data[at] as number) <= 32) at += 1;
  while (end > at && (data[end - 1] as number) <= 32) end -= 1;
  const start = at;
  const isNegative = data[at] === 45;
  if (isNegative || data[at] === 43) at += 1;
  let count = 0;
  let digits = 0;
  let value = 0;
  let decimals = -1;
  for (; at < end; at += 1) {
    const byte = data[at] as number;
    if (byte >= 48 && byte <= 57) {
      value = value * 10 + (byte - 48);
      count += 1;
      if (value > 0) digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if ((byte === 46 || byte === 44) && decimals < 0) decimals = 0;
    else return readExponent(data, start, end);
  }
  if (count === 0) return Number.NaN;
  if (digits > EXACT_DIGITS || decimals > 22) return readText(data, start, end);
  const size = decimals > 0 ? value / (POWERS[decimals] as number) : value;
  return isNegative ? -size : size;
}

const NUMBER = /^[+-]?(\d+[.,]?\d*|[.,]\d+)e[+-]?\d+$/i;

function readExponent(data: Uint8Array, from: number, to: number): number {
  if (to - from > LONGEST_NUMBER) return Number.NaN;
  return NUMBER.test(String.fromCharCode(...data.subarray(from, to))) ? readText(data, from, to) : Number.NaN;
}

/** By the language's own parser, for what is known to be a number. */
function readText(data: Uint8Array, from: number, to: number): number {
  if (to - from > LONGEST_NUMBER) return Number.NaN;
  const text = String.fromCharCode.apply(null, data.subarray(from, to) as unknown as number[]);
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
