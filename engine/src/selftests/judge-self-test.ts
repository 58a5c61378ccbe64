/**
 * What does a result mean, and what does it not?
 * Against the norm for sex and age, left against right, and against the last time; a change within the error of the
 * measurement is no change.
 */
import { addDays, type LocalDay } from '../core/days.ts';
import type { Reason } from '../core/decision.ts';
import { truth } from '../core/truth.ts';
import { AGE_FACTORS, type Protocol } from './protocol.ts';
import { PROTOCOLS } from './protocols.ts';
import type { SelfTestResult, Sides } from './results.ts';

export type TestedPerson = { readonly sex?: 'F' | 'M' | 'X'; readonly ageYears?: number };

export type SideJudged = { readonly side: keyof Sides; readonly value: number; readonly low?: boolean };

export type SelfTestJudged = {
  readonly test: SelfTestResult['test'];
  readonly on: LocalDay;
  readonly sides: readonly SideJudged[];
  /** Low on any side; absent where there is no cut. */
  readonly low?: boolean;
  /** Low by more than one measurement may be off, or low the last time too. */
  readonly clearlyLow?: boolean;
  /** What counts as low for this person. */
  readonly cut?: number;
  /** Between the sides: as a share of the better one, or in the unit. */
  readonly sideDifference?: { readonly value: number; readonly mentioned: boolean };
  readonly change?: { readonly by: number; readonly beyondError: boolean };
  readonly retestOn: LocalDay;
  readonly reason: Reason;
};

export function judgeSelfTest(result: SelfTestResult, person: TestedPerson, before?: SelfTestResult): SelfTestJudged {
  const row = PROTOCOLS[result.test];
  const cut = cutFor(row, person);
  const sides = sidesOf(result.sides).map(({ side, value }) => ({
    side,
    value,
    ...(cut === undefined ? {} : { low: isWorse(row, value, cut) }),
  }));
  const low = cut === undefined ? undefined : sides.some((one) => one.low);
  const clearly = cut === undefined ? undefined : isClearlyLow(row, cut, result.sides, before?.sides);
  const between = differenceBetween(row, result.sides);
  const change = changeSince(row, result.sides, before?.sides);
  return {
    test: result.test,
    on: result.on,
    sides,
    ...(low === undefined ? {} : { low }),
    ...(clearly === undefined ? {} : { clearlyLow: clearly }),
    ...(cut === undefined ? {} : { cut }),
    ...(between === undefined ? {} : { sideDifference: between }),
    ...(change === undefined ? {} : { change }),
    retestOn: addDays(result.on, row.retestDays),
    reason: {
      rule: row.id,
      holds: truth(low),
      saw: [
        ...sides.map((one) => ({ finding: one.side, is: truth(one.low), value: one.value, unit: row.unit })),
        ...(cut === undefined ? [] : [{ finding: 'cut', is: 'yes' as const, value: cut, unit: row.unit }]),
        ...(between === undefined
          ? []
          : [{ finding: 'side-difference', is: truth(between.mentioned), value: between.value }]),
      ],
    },
  };
}

/** The cut for sex and age; where the sex is not known or neither, the one that calls fewer people low. */
export function cutFor(row: Protocol, { sex, ageYears }: TestedPerson): number | undefined {
  if (row.low === undefined || (row.noCutFromAge !== undefined && (ageYears ?? 0) >= row.noCutFromAge))
    return undefined;
  const { M, F } = row.low;
  const mildest = row.better === 'higher' ? Math.min(M, F) : Math.max(M, F);
  const cut = sex === 'M' ? M : sex === 'F' ? F : mildest;
  const factor = AGE_FACTORS.findLast(({ fromAge }) => (ageYears ?? 0) >= fromAge)?.factor ?? 1;
  return row.fallsWithAge ? cut * factor : cut;
}

const isWorse = (row: Protocol, value: number, cut: number): boolean =>
  row.better === 'higher' ? value < cut : value > cut;

function isClearlyLow(row: Protocol, cut: number, now: Sides, before: Sides | undefined): boolean {
  const { value = 0, as = 'unit' } = row.margin ?? {};
  const margin = as === 'share' ? cut * value : value;
  const clear = row.better === 'higher' ? cut - margin : cut + margin;
  return sidesOf(now).some(({ side, value: score }) => {
    const earlier = before?.[side];
    return (
      isWorse(row, score, clear) || (isWorse(row, score, cut) && earlier !== undefined && isWorse(row, earlier, cut))
    );
  });
}

const sidesOf = (sides: Sides): readonly { readonly side: keyof Sides; readonly value: number }[] =>
  (['left', 'right', 'both'] as const).flatMap((side) => {
    const value = sides[side];
    return value === undefined ? [] : [{ side, value }];
  });

function differenceBetween(row: Protocol, { left, right }: Sides): SelfTestJudged['sideDifference'] {
  if (left === undefined || right === undefined || row.sideDifference === undefined) return undefined;
  const apart = Math.abs(left - right);
  const larger = Math.max(left, right);
  const value = row.sideDifference.as === 'unit' ? apart : larger > 0 ? apart / larger : 0;
  return { value, mentioned: value >= row.sideDifference.mentioned };
}

/** The side that changed most; better is positive. */
function changeSince(row: Protocol, now: Sides, before: Sides | undefined): SelfTestJudged['change'] {
  if (before === undefined) return undefined;
  const changes = sidesOf(now).flatMap(({ side, value }) => {
    const earlier = before[side];
    return earlier === undefined ? [] : [row.better === 'higher' ? value - earlier : earlier - value];
  });
  const by = changes.reduce((most, one) => (Math.abs(one) > Math.abs(most) ? one : most), 0);
  if (changes.length === 0) return undefined;
  return { by, beyondError: row.detectableChange !== undefined && Math.abs(by) > row.detectableChange };
}
