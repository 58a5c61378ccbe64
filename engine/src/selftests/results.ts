/**
 * What did the runner score, side by side?
 * The latest sitting of each test: values of the same week belong together, the best attempt of a side counts.
 */
import { addDays, type LocalDay } from '../core/days.ts';
import type { Dated } from '../journal/timeline.ts';
import { ofType } from '../journal/timeline.ts';
import { isProtocol, PROTOCOLS, type ProtocolKey } from './protocols.ts';

export type Sides = { readonly left?: number; readonly right?: number; readonly both?: number };
export type SelfTestResult = { readonly test: ProtocolKey; readonly on: LocalDay; readonly sides: Sides };

const SAME_SITTING_DAYS = 6;

/** Every sitting of every test, oldest first. */
export function sittings(journal: readonly Dated[]): readonly SelfTestResult[] {
  const results: SelfTestResult[] = [];
  for (const { entry, day } of ofType(journal, 'self-test')) {
    const { test, side = 'both' } = entry;
    const value = inUnitOf(test, entry.value, entry.unit);
    if (!isProtocol(test) || value === undefined) continue;
    const open = results.findLastIndex((one) => one.test === test && day <= addDays(one.on, SAME_SITTING_DAYS));
    const sitting = results[open];
    if (sitting === undefined) results.push({ test, on: day, sides: { [side]: value } });
    else results[open] = { ...sitting, sides: { ...sitting.sides, [side]: best(test, sitting.sides[side], value) } };
  }
  return results;
}

/** The latest sitting of a test and the one before it. */
export function latest(
  results: readonly SelfTestResult[],
  test: ProtocolKey,
): { readonly now?: SelfTestResult; readonly before?: SelfTestResult } {
  const ofTest = results.filter((one) => one.test === test);
  const now = ofTest.at(-1);
  const before = ofTest.at(-2);
  return { ...(now === undefined ? {} : { now }), ...(before === undefined ? {} : { before }) };
}

function best(test: ProtocolKey, earlier: number | undefined, value: number): number {
  if (earlier === undefined) return value;
  return PROTOCOLS[test].better === 'higher' ? Math.max(earlier, value) : Math.min(earlier, value);
}

/** A tape in centimetres is as good as one in millimetres; any other unit than the protocol's says nothing. */
function inUnitOf(test: string, value: number, unit: string): number | undefined {
  if (!isProtocol(test)) return undefined;
  const wanted = PROTOCOLS[test].unit;
  if (unit === wanted) return value;
  if (unit === 'centimetres' && wanted === 'millimetres') return value * 10;
  if (unit === 'millimetres' && wanted === 'centimetres') return value / 10;
  return (unit === 'rating' || unit === 'score') && (wanted === 'rating' || wanted === 'score') ? value : undefined;
}
