/**
 * Do the self-tests show something weak, short or uneven?
 * The latest sitting of each test within twelve weeks, by the norms of selftests; untested is never called weak.
 */
import { addDays, type LocalDay, parseLocalDay, yearsBetween } from '../../core/days.ts';
import type { Reason } from '../../core/decision.ts';
import { anyOf, atLeast, type Truth, truth } from '../../core/truth.ts';
import type { Dated } from '../../journal/timeline.ts';
import { ofType } from '../../journal/timeline.ts';
import { judgeSelfTest, type SelfTestJudged, type TestedPerson } from '../../selftests/judge-self-test.ts';
import type { ProtocolKey } from '../../selftests/protocols.ts';
import { latest, type SelfTestResult, sittings } from '../../selftests/results.ts';
import { type CauseId, type Judged, judgedBy, type NextTest } from '../contributor.ts';
import { LEG_LENGTH, RESULTS_COUNT, SHORT_HIP_FLEXOR, WEAK_CORE, WEAK_GLUTES, WEAK_SIDE_BRIDGE } from './rules.ts';

export function judgeStrength(on: LocalDay, journal: readonly Dated[]): readonly Judged[] {
  const person = personOn(on, journal);
  const recent = sittings(journal).filter((one) => one.on > addDays(on, -RESULTS_COUNT.days));
  const judged = (test: ProtocolKey): SelfTestJudged | undefined => {
    const { now, before } = latest(recent, test);
    return now === undefined ? undefined : judgeSelfTest(now, person, before);
  };
  return [
    sideBridge(judged('ST-02')),
    byTests(
      'weak-core',
      WEAK_CORE,
      WEAK_CORE.tests.map((test) => ({ test, judged: judged(test) })),
      WEAK_CORE.leastLow,
    ),
    byTests(
      'weak-glutes',
      WEAK_GLUTES,
      WEAK_GLUTES.tests.map((test) => ({ test, judged: judged(test) })),
      1,
    ),
    hipFlexor(judged('ST-09')),
    legLength(recent),
  ];
}

const NEXT: Partial<Record<CauseId, NextTest>> = {
  'weak-side-bridge': 'ST-02',
  'weak-core': 'ST-03',
  'weak-glutes': 'ST-06',
  'short-hip-flexor': 'ST-09',
  'leg-length': 'ST-13',
};

const item = (id: CauseId) =>
  ({
    id,
    wouldChange: id === 'leg-length' ? 'second-measurement-within-error' : 'retest-in-range',
    nextTest: NEXT[id] ?? 'symptom-report',
  }) as const;

/** Just under the cut, once: nobody knows until it is measured again. */
const lowness = (judged: SelfTestJudged | undefined): Truth =>
  judged?.low === true && !judged.clearlyLow ? 'unknown' : truth(judged?.low);

/** Holds hardly separate runners who hurt from those who do not: said with every result. */
const weakEvidence = (rule: Reason['rule']): Reason => ({
  rule,
  holds: 'yes',
  saw: [{ finding: 'strength-hardly-told-runners-apart', is: 'yes' }],
});

function sideBridge(result: SelfTestJudged | undefined): Judged {
  const rule = WEAK_SIDE_BRIDGE.id;
  const uneven = (result?.sideDifference?.value ?? 0) >= WEAK_SIDE_BRIDGE.namedSideDifference;
  const holds = result === undefined ? 'unknown' : anyOf([lowness(result), truth(uneven)]);
  return judgedBy(item('weak-side-bridge'), { rule, holds, saw: result?.reason.saw ?? UNTESTED }, [weakEvidence(rule)]);
}

type Tested = { readonly test: ProtocolKey; readonly judged: SelfTestJudged | undefined };

function byTests(id: CauseId, row: { readonly id: Reason['rule'] }, tests: readonly Tested[], least: number): Judged {
  const lows: readonly Truth[] = tests.map(({ judged }) => lowness(judged));
  const saw = tests.flatMap(({ test, judged }) =>
    judged === undefined ? [] : [{ finding: test, is: truth(judged.low), value: worst(judged) }],
  );
  return judgedBy(item(id), { rule: row.id, holds: atLeast(least, lows), saw: saw.length === 0 ? UNTESTED : saw }, [
    weakEvidence(row.id),
  ]);
}

function hipFlexor(result: SelfTestJudged | undefined): Judged {
  const rule = SHORT_HIP_FLEXOR.id;
  return judgedBy(item('short-hip-flexor'), { rule, holds: lowness(result), saw: result?.reason.saw ?? UNTESTED });
}

/** Once by twenty millimetres, or twice in a row by ten with the same leg longer. */
function legLength(results: readonly SelfTestResult[]): Judged {
  const rule = LEG_LENGTH.id;
  const differences = results.flatMap((one) => (one.test === 'ST-13' ? (differenceOf(one) ?? []) : []));
  const last = differences.at(-1);
  const before = differences.at(-2);
  const once = last !== undefined && Math.abs(last) >= LEG_LENGTH.onceMillimetres;
  const large = last !== undefined && Math.abs(last) >= LEG_LENGTH.repeatedMillimetres;
  const repeated =
    large &&
    before !== undefined &&
    Math.sign(before) === Math.sign(last) &&
    Math.abs(before) >= LEG_LENGTH.repeatedMillimetres;
  const holds: Truth =
    last === undefined || (large && !once && before === undefined) ? 'unknown' : truth(once || repeated);
  const saw =
    last === undefined
      ? UNTESTED
      : [{ finding: 'leg-length-difference', is: truth(large), value: Math.abs(last), unit: 'millimetres' }];
  return judgedBy(item('leg-length'), { rule, holds, saw });
}

/** Left minus right; one figure alone is the difference itself. */
const differenceOf = ({ sides: { left, right, both } }: SelfTestResult): number | undefined =>
  left !== undefined && right !== undefined ? left - right : both;

const UNTESTED = [{ finding: 'not-tested', is: 'yes' }] as const;

const worst = (judged: SelfTestJudged): number => {
  const values = judged.sides.filter((one) => one.low).map((one) => one.value);
  return values[0] ?? judged.sides[0]?.value ?? Number.NaN;
};

/** Sex and age as the latest profile or report says. */
function personOn(on: LocalDay, journal: readonly Dated[]): TestedPerson {
  const profile = ofType(journal, 'profile').at(-1)?.entry;
  const report = ofType(journal, 'symptom-report').at(-1)?.entry.report;
  const birth = profile?.birthDate === undefined ? undefined : parseLocalDay(profile.birthDate);
  const sex = profile?.sex ?? report?.sex;
  const ageYears = birth === undefined ? report?.ageYears : yearsBetween(birth, on);
  return { ...(sex === undefined ? {} : { sex }), ...(ageYears === undefined ? {} : { ageYears }) };
}
