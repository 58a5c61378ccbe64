/**
 * Where do the columns of a recording live?
 * By default in memory of their own. A worker that reads one recording after the other may lend the same arena each
 * time: it spares a third of the time, and the columns hold until the next recording is read with it.
 */
export type Arena = { cells: Float64Array; used: number };

export const makeArena = (): Arena => ({ cells: new Float64Array(0), used: 0 });

/** Before the first column of a recording: everything handed out before is given up. */
export function clearArena(arena: Arena | undefined): void {
  if (arena) arena.used = 0;
}

/** Room for `count` numbers with any content. */
export function takeCells(arena: Arena | undefined, count: number): Float64Array {
  if (!arena) return new Float64Array(count);
  if (arena.used + count > arena.cells.length) {
    // What was handed out of the old cells keeps them alive.
    arena.cells = new Float64Array(Math.max(count, arena.cells.length * 2));
    arena.used = 0;
  }
  arena.used += count;
  return arena.cells.subarray(arena.used - count, arena.used);
}
