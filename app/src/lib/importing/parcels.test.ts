import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PARCEL_BYTES, PARCEL_FILES, parcels } from './parcels.ts';

const offered = fc.array(
  fc.nat({ max: 3 * PARCEL_BYTES }).map((size) => ({ file: { size } })),
  { maxLength: 300 },
);

test('every file travels once, in order, and no parcel is too large', () => {
  fc.assert(
    fc.property(offered, (all) => {
      const packed = parcels(all);
      expect(packed.flatMap((one) => (one.kind === 'together' ? one.files : [one.file]))).toEqual(all);
      for (const one of packed) {
        if (one.kind === 'in-pieces') continue;
        expect(one.files.length).toBeLessThanOrEqual(PARCEL_FILES);
        expect(one.files.reduce((sum, { file }) => sum + file.size, 0)).toBeLessThanOrEqual(PARCEL_BYTES);
      }
    }),
  );
});
