/**
 * How does a backup fit into one file that any system can open?
 * Plain ustar (POSIX.1-1988), written and read as a stream; only the few fields that we need. Every header carries a
 * checksum of its own.
 */
const BLOCK = 512;
const END = Buffer.alloc(2 * BLOCK);

export type TarMember = { readonly name: string; readonly bytes: Uint8Array };

export class BrokenTar extends Error {}

/** Names of at most 100 bytes, files below 8 GiB: what we put in is far within both. */
export async function* writeTar(members: AsyncIterable<TarMember> | Iterable<TarMember>): AsyncGenerator<Uint8Array> {
  for await (const { name, bytes } of members) {
    yield header(name, bytes.length);
    yield bytes;
    yield Buffer.alloc(paddingAfter(bytes.length));
  }
  yield END;
}

const paddingAfter = (length: number): number => (BLOCK - (length % BLOCK)) % BLOCK;

function header(name: string, size: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const nameBytes = Buffer.from(name);
  if (nameBytes.length > 100) throw new RangeError(`the name ${name} is too long for a tar header`);
  nameBytes.copy(block, 0);
  block.write('0000600\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136);
  block.write('0', 156);
  block.write('ustar\x0000', 257);
  block.write(`${headerSum(block).toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** The checksum field itself counts as blanks. */
function headerSum(block: Buffer): number {
  let sum = 8 * 0x20;
  for (let index = 0; index < BLOCK; index++) if (index < 148 || index >= 156) sum += block[index] ?? 0;
  return sum;
}

/** Members one after the other, each whole; `mostBytes` bounds what a broken header could ask for. */
export async function* readTar(chunks: AsyncIterable<Uint8Array>, mostBytes: number): AsyncGenerator<TarMember> {
  const source = new Blocks(chunks);
  for (;;) {
    const block = await source.take(BLOCK);
    if (block === undefined) throw new BrokenTar('it ends too early');
    if (isBlank(block)) {
      const last = await source.take(BLOCK);
      if (last === undefined || !isBlank(last)) throw new BrokenTar('its end is damaged');
      return;
    }
    const { name, size } = readHeader(block);
    if (size > mostBytes) throw new BrokenTar(`${name} is too large`);
    const bytes = await source.take(size);
    const padding = await source.take(paddingAfter(size));
    if (bytes === undefined || padding === undefined) throw new BrokenTar('it ends too early');
    if (!isBlank(padding)) throw new BrokenTar(`something follows ${name} that does not belong there`);
    yield { name, bytes };
  }
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);

function readHeader(block: Buffer): { readonly name: string; readonly size: number } {
  const text = (from: number, length: number): string =>
    block.toString('latin1', from, from + length).split('\0', 1)[0] ?? '';
  const size = Number.parseInt(text(124, 12), 8);
  if (Number.parseInt(text(148, 8), 8) !== headerSum(block) || !Number.isSafeInteger(size)) {
    throw new BrokenTar('a header is damaged');
  }
  const name = block.toString('utf8', 0, 100).split('\0', 1)[0] ?? '';
  return { name, size };
}

/** Bytes of a stream in the portions that the format asks for. */
class Blocks {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Buffer[] = [];
  #heldBytes = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async take(count: number): Promise<Buffer | undefined> {
    while (this.#heldBytes < count) {
      const next = await this.#chunks.next();
      if (next.done) return undefined;
      this.#held.push(Buffer.from(next.value));
      this.#heldBytes += next.value.length;
    }
    const all = this.#held.length === 1 && this.#held[0] ? this.#held[0] : Buffer.concat(this.#held);
    this.#held = all.length > count ? [all.subarray(count)] : [];
    this.#heldBytes = all.length - count;
    return all.subarray(0, count);
  }
}
