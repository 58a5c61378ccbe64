/**
 * Which bytes spell this text?
 * UTF-8 without a platform's encoder, cut after whole characters; a lone surrogate becomes the replacement character.
 */
export function toUtf8(text: string, mostBytes: number): readonly number[] {
  const bytes: number[] = [];
  for (const character of text.toWellFormed()) {
    const more = bytesOf(character);
    if (bytes.length + more.length > mostBytes) break;
    bytes.push(...more);
  }
  return bytes;
}

function bytesOf(character: string): readonly number[] {
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), tail(code, 0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(code, 6), tail(code, 0)];
  return [0xf0 | (code >> 18), tail(code, 12), tail(code, 6), tail(code, 0)];
}

const tail = (code: number, shift: number): number => 0x80 | ((code >> shift) & 0x3f);
