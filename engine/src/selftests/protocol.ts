/**
 * What is a self-test, to the engine?
 * What is measured and how, what is low and by which source, how far a repeat may differ by chance, and when it must
 * not be done. How to do it are sentences and live in `words`.
 */
import type { RuleId } from '../core/decision.ts';
import type { SELF_TEST_UNITS } from '../journal/entries.ts';
import type { Confidence, Grounds } from '../sources/rule.ts';

export type SelfTestKey = `ST-${number}`;

/** A figure by sex; for those who say neither, the lower cut is taken, so that nobody is called low by a guess. */
export type BySex = { readonly M: number; readonly F: number };

export type Protocol = Grounds & {
  readonly id: RuleId;
  readonly key: SelfTestKey;
  readonly measures: 'strength' | 'mobility' | 'control' | 'symptoms' | 'readiness' | 'length';
  readonly unit: (typeof SELF_TEST_UNITS)[number];
  readonly sides: 'each' | 'both';
  /** Which way is better. */
  readonly better: 'higher' | 'lower';
  /** A result worse than this is low; absent where a result is shown and not judged. */
  readonly low?: BySex;
  /** Cuts for holds fall with age by the factors of AGE_FACTORS. */
  readonly fallsWithAge?: true;
  /** From this age on there is no cut of ours: the norms were taken on younger people. */
  readonly noCutFromAge?: number;
  /** Published means, to show beside a result; never a target. */
  readonly mean?: BySex;
  /** A difference between the sides is mentioned from here on, as a share of the better side or in the unit. */
  readonly sideDifference?: { readonly mentioned: number; readonly as: 'share' | 'unit' };
  /** A change smaller than this may be chance, in the unit; `errorKnown` says how well it is known. */
  readonly detectableChange?: number;
  readonly errorKnown?: Confidence;
  /** Worse than the cut by less than this, a single result may be the error of one measurement. */
  readonly margin?: { readonly value: number; readonly as: 'share' | 'unit' };
  readonly retestDays: number;
  readonly longestSeconds?: number;
  readonly blockedBy: readonly `K_${string}`[];
};

/** Share of the cut for young adults, from each age on (judgement: no stratified norms were seen). */
export const AGE_FACTORS = [
  { fromAge: 0, factor: 1 },
  { fromAge: 30, factor: 0.95 },
  { fromAge: 40, factor: 0.9 },
  { fromAge: 50, factor: 0.8 },
  { fromAge: 60, factor: 0.7 },
] as const;

type Row = Omit<Protocol, 'id' | 'key' | 'retestDays' | 'reviewBy'> & Partial<Pick<Protocol, 'retestDays'>>;

/** Rows under their keys, each with its id, the usual four weeks to a retest, and its review date. */
export const protocolsAt = <Key extends SelfTestKey>(
  path: string,
  rows: Readonly<Record<Key, Row>>,
): Readonly<Record<Key, Protocol>> =>
  Object.fromEntries(
    (Object.entries(rows) as [Key, Row][]).map(([key, row]) => [
      key,
      { retestDays: 28, ...row, id: `${path}#${key}` as RuleId, key, reviewBy: '2027-11-01' },
    ]),
  ) as unknown as Readonly<Record<Key, Protocol>>;
