/**
 * How long does a whole assessment take, and how does that grow with the years?
 * From derived rows, as the app holds them: ten years of 3,000 runs and 3,650 check-ins. Milliseconds of one core,
 * medians. A new check-in is assessed as the app does it: with all facts again, nothing is carried over.
 */
import { assess, type CheckIn, type Facts } from '@backstride/engine';
import { lastYears, longHistory, TODAY } from './long-history.ts';

export type AssessBench = {
  readonly years: number;
  readonly runs: number;
  readonly entries: number;
  readonly fullMilliseconds: number;
  readonly incrementalMilliseconds: number;
  readonly growth: readonly { readonly years: number; readonly milliseconds: number }[];
};

const YEARS = 10;

export function benchAssess({ quick }: { readonly quick: boolean }): AssessBench {
  const facts = longHistory(YEARS);
  const rounds = quick ? 5 : 11;
  const spans = Array.from({ length: YEARS }, (_, index) => lastYears(facts, index + 1));
  // What runs often is compiled by then, as in a server that has answered a few pages.
  medianOf(rounds, () => assess(facts, TODAY));
  return {
    years: YEARS,
    runs: facts.activities.length,
    entries: facts.entries.length,
    fullMilliseconds: medianOf(rounds, () => assess(facts, TODAY)),
    incrementalMilliseconds: incremental(facts, rounds),
    growth: spans.map((span, index) => ({
      years: index + 1,
      milliseconds: medianOf(rounds, () => assess(span, TODAY)),
    })),
  };
}

/** Each time a further check-in comes in, and everything is assessed with it. */
function incremental(facts: Facts, rounds: number): number {
  let entries = facts.entries;
  let number = 0;
  return medianOf(rounds, () => {
    number += 1;
    entries = [...entries, checkIn(number)];
    return assess({ entries, activities: facts.activities }, TODAY);
  });
}

const checkIn = (number: number): CheckIn => ({
  type: 'check-in',
  version: 1,
  id: `bench-${number}`,
  at: `${TODAY}T07:${String(Math.floor(number / 60)).padStart(2, '0')}:${String(number % 60).padStart(2, '0')}Z`,
  zone: 'Europe/Berlin',
  moment: 'morning',
  pain0to10: 3 + (number % 2),
  warningSigns: 'none',
});

/** Some systems count a thread's time in steps of four milliseconds: so a round is several assessments long. */
const A_ROUND = 4;

function medianOf(rounds: number, work: () => { readonly on: string }): number {
  const taken = Array.from({ length: rounds }, () => {
    // Other programs of the machine take time away, but not this thread's own.
    const before = process.threadCpuUsage();
    for (let time = 0; time < A_ROUND; time += 1) {
      if (work().on !== TODAY) throw new Error('The assessment is not of the day that was asked for.');
    }
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000 / A_ROUND;
  });
  return taken.sort((a, b) => a - b)[Math.floor(rounds / 2)] as number;
}
