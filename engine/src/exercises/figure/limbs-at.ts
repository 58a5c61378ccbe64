/**
 * Which way do arms and legs point at this moment?
 * Between two keys of one kind the numbers flow; where a limb leaves or takes its place, its directions turn over.
 */
import { hipOf, shoulderOf, type Trunk } from './body.ts';
import { channel, type Now, place } from './channels.ts';
import { shareAt } from './interpolate.ts';
import type { Arm, FreeArm, FreeLeg, Leg, PlantedHand, Side } from './pose.ts';
import { between, freeArm, freeLeg, type LimbDirections, plantedArm, plantedLeg } from './solve-limb.ts';
import type { Vec } from './vectors.ts';

export const signOf = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1);

export function legAt(now: Now, trunk: Trunk, side: Side): LimbDirections {
  const sign = signOf(side);
  const legs = now.keys.map((key) => key[`${side}Leg`]);
  const solve = (leg: Leg): LimbDirections =>
    'foot' in leg ? plantedLeg(leg, hipOf(trunk, sign), trunk.pelvis, sign) : freeLeg(leg, trunk.pelvis, sign);
  const stands = (leg: Leg): boolean => 'foot' in leg;
  return limbAt(now, legs, { stands, flow: () => legBetween(now, legs, sign), solve });
}

export function armAt(now: Now, trunk: Trunk, side: Side): LimbDirections {
  const sign = signOf(side);
  const arms = now.keys.map((key) => key[`${side}Arm`]);
  const solve = (arm: Arm): LimbDirections =>
    'hand' in arm ? plantedArm(arm, shoulderOf(trunk, sign), trunk.chest, sign) : freeArm(arm, trunk.chest, sign);
  const stands = (arm: Arm): boolean => 'hand' in arm;
  return limbAt(now, arms, { stands, flow: () => armBetween(now, arms, sign), solve });
}

type Ways<Limb> = {
  readonly stands: (limb: Limb) => boolean;
  readonly flow: () => Limb;
  readonly solve: (limb: Limb) => LimbDirections;
};

function limbAt<Limb>({ moment }: Now, limbs: readonly Limb[], { stands, flow, solve }: Ways<Limb>): LimbDirections {
  const from = limbs[moment.index] as Limb;
  const to = limbs[(moment.index + 1) % limbs.length] as Limb;
  if (stands(from) === stands(to)) return solve(flow());
  return between(solve(from), solve(to), shareAt(moment));
}

function legBetween(now: Now, legs: readonly Leg[], sign: number): Leg {
  const free = (name: keyof FreeLeg): number => channel(now, (_, index) => hanging(legs[index], 'foot', name));
  const standing = (name: 'heel' | 'toes' | 'kneeOut'): number =>
    channel(now, (_, index) => {
      const leg = legs[index];
      return leg !== undefined && 'foot' in leg ? (leg[name] ?? 0) : undefined;
    });
  const feet = legs.map((leg) => ('foot' in leg ? leg.foot : undefined));
  return feet[now.moment.index] === undefined
    ? { hip: free('hip'), out: free('out'), turnIn: free('turnIn'), knee: free('knee'), ankle: free('ankle') }
    : { foot: spot(now, feet, sign), heel: standing('heel'), toes: standing('toes'), kneeOut: standing('kneeOut') };
}

function armBetween(now: Now, arms: readonly Arm[], sign: number): Arm {
  const free = (name: keyof FreeArm): number => channel(now, (_, index) => hanging(arms[index], 'hand', name));
  const hands = arms.map((arm) => ('hand' in arm ? arm.hand : undefined));
  return hands[now.moment.index] === undefined
    ? {
        shoulder: free('shoulder'),
        out: free('out'),
        turnIn: free('turnIn'),
        elbow: free('elbow'),
        wrist: free('wrist'),
      }
    : { ...(arms[now.moment.index] as PlantedHand), hand: spot(now, hands, sign) };
}

/** An angle that a free limb does not mention is 0; a planted limb has none. */
function hanging(limb: Leg | Arm | undefined, planted: 'foot' | 'hand', name: string): number | undefined {
  if (limb === undefined || planted in limb) return undefined;
  return (limb as Readonly<Record<string, number | undefined>>)[name] ?? 0;
}

/** A spot that a limb stands on counts outwards to its own side. */
function spot(now: Now, spots: readonly (Vec | undefined)[], sign: number): Vec {
  const travel: Vec = [now.travel[0], now.travel[1], now.travel[2] * sign];
  return place({ ...now, travel }, (_, index) => spots[index]);
}
