/**
 * Does it hold? Yes, no, or nobody knows yet.
 * An unanswered question is never a no (Kleene's strong three-valued logic).
 */
export const TRUTHS = ['yes', 'no', 'unknown'] as const;
export type Truth = (typeof TRUTHS)[number];

/** A plain boolean as a truth; `undefined` (nobody answered) is unknown. */
export const truth = (value: boolean | undefined): Truth => (value === undefined ? 'unknown' : value ? 'yes' : 'no');

/** No as soon as one is no, yes when all are yes, otherwise unknown. All of nothing holds. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

/** Yes as soon as one is yes, no when all are no, otherwise unknown. Any of nothing does not hold. */
export function anyOf(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
}

/** Yes when `count` or more hold already, no when even every unknown could not reach it, otherwise unknown. */
export function atLeast(count: number, truths: readonly Truth[]): Truth {
  const held = truths.filter((one) => one === 'yes').length;
  if (held >= count) return 'yes';
  return held + truths.filter((one) => one === 'unknown').length >= count ? 'unknown' : 'no';
}

/** The other way round; what is unknown stays unknown. */
export const not = (one: Truth): Truth => (one === 'unknown' ? 'unknown' : one === 'yes' ? 'no' : 'yes');
