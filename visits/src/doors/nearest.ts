/** Which known name was probably meant? Undefined when none is close enough to be a slip of the finger. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const plain = bare(name);
  const same = known.find((one) => bare(one) === plain);
  if (same !== undefined) return same;
  const tolerance = plain.length >= 8 ? 2 : plain.length >= 5 ? 1 : 0;
  return known.find((one) => distance(plain, bare(one), tolerance) <= tolerance);
}

/** `Morning_stiffness-minutes` and `morningStiffnessMinutes` are the same word. */
const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Number of letters to add, drop, change or swap; gives up beyond the tolerance. */
function distance(a: string, b: string, tolerance: number): number {
  if (Math.abs(a.length - b.length) > tolerance) return tolerance + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
