/**
 * How do many files travel to the server?
 * Small ones together in parcels, big ones alone in pieces, so that no request is large and a lost one can be sent
 * again. The order of the files is kept.
 */
export const PARCEL_BYTES = 6 * 1024 * 1024;
export const PARCEL_FILES = 64;
export const PIECE_BYTES = 6 * 1024 * 1024;

type Sized = { readonly file: { readonly size: number } };
export type Parcel<One extends Sized> =
  | { readonly kind: 'together'; readonly files: readonly One[] }
  | { readonly kind: 'in-pieces'; readonly file: One };

export function parcels<One extends Sized>(offered: readonly One[]): readonly Parcel<One>[] {
  const packed: Parcel<One>[] = [];
  let open: One[] = [];
  let bytes = 0;
  const close = (): void => {
    if (open.length > 0) packed.push({ kind: 'together', files: open });
    [open, bytes] = [[], 0];
  };
  for (const one of offered) {
    if (one.file.size > PARCEL_BYTES) {
      close();
      packed.push({ kind: 'in-pieces', file: one });
      continue;
    }
    if (bytes + one.file.size > PARCEL_BYTES || open.length === PARCEL_FILES) close();
    open.push(one);
    bytes += one.file.size;
  }
  close();
  return packed;
}
