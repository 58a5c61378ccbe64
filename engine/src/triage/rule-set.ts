/**
 * Which version of the rules decided this?
 * A fingerprint of every row, weight and block as text, so that a stored result can be replayed or known to be old.
 */
import { BLOCKS } from '../exercises/blocks.ts';
import { printed } from '../symptoms/expression.ts';
import { FEATURES } from '../symptoms/features.ts';
import { PATTERNS } from '../symptoms/patterns.ts';
import { WEIGHTS } from '../symptoms/weights.ts';
import { CUMULATIVE_ROWS, FLAG_ROWS } from './rows.ts';
import { TAG_RULES } from './set-tags.ts';

/** FNV-1a, two lanes of 32 bits; no secret rests on it. */
export function fingerprint(text: string): string {
  const lanes = [0x811c9dc5, 0x01000193].map((seed) => {
    let hash = seed;
    for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  return lanes.join('');
}

const allRules = { FLAG_ROWS, CUMULATIVE_ROWS, PATTERNS, FEATURES, WEIGHTS, TAG_RULES, BLOCKS };

export const RULE_SET = fingerprint(
  JSON.stringify(allRules) + FLAG_ROWS.flatMap((row) => row.branches.map((branch) => printed(branch.when))).join(),
);
