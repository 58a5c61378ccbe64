/**
 * All rules of triage and symptoms as plain text, so that a changed rule shows as a changed line in review.
 */
import type { Citation } from '../../sources/rule.ts';
import { type Expression, printed } from '../../symptoms/expression.ts';
import { FEATURES } from '../../symptoms/features.ts';
import { PATTERNS } from '../../symptoms/patterns.ts';
import { WEIGHTED, WEIGHTS } from '../../symptoms/weights.ts';
import { CHECK_IN_SUBSET } from '../check-in.ts';
import { CLEARANCE_RULE, LIFTED_BY } from '../clearance.ts';
import { CONTRADICTIONS } from '../contradictions.ts';
import type { Branch, FlagRow } from '../flag-row.ts';
import { CUMULATIVE_ROWS, FLAG_ROWS } from '../rows.ts';
import { SAFETY_NET_RULE } from '../safety-net.ts';
import { SCREEN_KEYS, SCREENS, type Screen } from '../screens.ts';
import { TAG_RULES } from '../set-tags.ts';

export function printRules(): string {
  const rows = FLAG_ROWS.flatMap(rowLines);
  const whens = FLAG_ROWS.flatMap((row) => row.branches.map((branch) => branch.when));
  const named = new Map([...whens, ...Object.values(TAG_RULES)].flatMap(findings));
  return [
    ...rows,
    ...CUMULATIVE_ROWS.map((row) => `${row.id} ${JSON.stringify(row.counts)} → ${row.level}; ${grounds(row)}`),
    '',
    ...[...named].sort().map(([name, means]) => `"${name}": ${means}`),
    '',
    ...Object.entries(TAG_RULES).map(([tag, when]) => `${tag} when ${printed(when)}`),
    ...Object.entries(LIFTED_BY).map(([scope, tags]) => `clearance to ${scope} lifts ${tags.join(' ')}`),
    '',
    ...Object.values(PATTERNS).map(
      (row) => `${row.id} ${JSON.stringify({ ...row, id: undefined, gate: row.gate && printed(row.gate) })}`,
    ),
    ...Object.values(FEATURES).map(
      (row) => `${row.id} ${row.only ?? ''} ${row.selfTest ?? ''} ${printed(row.when)}; ${grounds(row)}`,
    ),
    WEIGHTED.join(' '),
    ...Object.entries(WEIGHTS).map(([key, weights]) => `${key} ${weights.join(' ')}`),
    '',
    ...Object.entries(CONTRADICTIONS).map(
      ([key, check]) => `${key}: ${check.fields.join(', ')}: ${printed(check.when)}`,
    ),
    ...SCREEN_KEYS.map((key) => screenLine(key, SCREENS[key])),
    JSON.stringify([CHECK_IN_SUBSET, CLEARANCE_RULE, SAFETY_NET_RULE]),
    '',
  ].join('\n');
}

function rowLines(row: FlagRow): readonly string[] {
  const marks = [row.family, row.asked, row.pointsWeakly ? 'weakly' : '', row.card ?? ''].filter((mark) => mark !== '');
  return [
    `${row.id} (${marks.join(', ')}) → ${row.pointsTo.join(' ')}; ${grounds(row)}`,
    ...row.branches.map(branchLine),
  ];
}

function branchLine(branch: Branch): string {
  const effects = [
    ...(branch.withinDays === undefined ? [] : [`within ${branch.withinDays} days`]),
    ...(branch.sets ?? []),
    ...(branch.stopsRunning ? ['no running'] : []),
    ...(branch.blocks ?? []),
    ...(branch.pointsTo === undefined ? [] : [`→ ${branch.pointsTo.join(' ')}`]),
  ];
  return `  ${branch.level}: ${printed(branch.when)}${effects.length === 0 ? '' : ` [${effects.join(', ')}]`}`;
}

const screenLine = (key: string, screen: Screen): string =>
  `${key}${screen.emergency ? ' (emergency)' : ''}: ${screen.fields.join(', ')}${screen.follows ? ` after ${printed(screen.follows)}` : ''}`;

const grounds = (row: {
  readonly citations: readonly Citation[];
  readonly confidence: string;
  readonly reviewBy: string;
}): string =>
  `${row.citations.map(({ source, place }) => (place === undefined ? source : `${source} (${place})`)).join(', ')}; ${row.confidence}; ${row.reviewBy}`;

/** Every named finding inside, with what it means. */
function findings(one: Expression): readonly (readonly [string, string])[] {
  if ('means' in one) return [[one.finding, printed(one.means)], ...findings(one.means)];
  const parts = 'all' in one ? one.all : 'any' in one ? one.any : 'none' in one ? one.none : 'of' in one ? one.of : [];
  return parts.flatMap(findings);
}
