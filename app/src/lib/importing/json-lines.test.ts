import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLines } from './json-lines.ts';

function streamOf(pieces: readonly Uint8Array<ArrayBuffer>[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
}

test('values arrive whole and in order, wherever the network cuts the bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.jsonValue()), fc.array(fc.nat({ max: 40 })), async (values, cuts) => {
      const bytes = new TextEncoder().encode(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      for (let from = 0, index = 0; from < bytes.length; index += 1) {
        const to = from + 1 + (cuts[index % Math.max(1, cuts.length)] ?? 7);
        pieces.push(bytes.slice(from, to));
        from = to;
      }
      const read: unknown[] = [];
      for await (const line of jsonLines<unknown>(streamOf(pieces))) read.push(line);
      expect(JSON.stringify(read)).toBe(JSON.stringify(values));
    }),
  );
});
