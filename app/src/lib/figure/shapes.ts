/** The two shapes that the figure is made of, as SVG path data: a capsule that may taper, and nothing else. */
export type Point = { readonly x: number; readonly y: number };

/** The outline around two circles: a limb that is thicker at one end. */
export function capsule(from: Point, fromRadius: number, to: Point, toRadius: number): string {
  const distance = Math.hypot(to.x - from.x, to.y - from.y);
  if (distance <= Math.abs(fromRadius - toRadius))
    return circle(fromRadius > toRadius ? from : to, Math.max(fromRadius, toRadius));
  const direction = Math.atan2(to.y - from.y, to.x - from.x);
  const tilt = Math.acos((fromRadius - toRadius) / distance);
  const [a, b] = [at(from, direction + tilt, fromRadius), at(to, direction + tilt, toRadius)];
  const [c, d] = [at(to, direction - tilt, toRadius), at(from, direction - tilt, fromRadius)];
  return `M${text(a)}L${text(b)}A${round(toRadius)} ${round(toRadius)} 0 ${flag(toRadius > fromRadius)} 0 ${text(c)}L${text(d)}A${round(fromRadius)} ${round(fromRadius)} 0 ${flag(fromRadius >= toRadius)} 0 ${text(a)}Z`;
}

const circle = ({ x, y }: Point, radius: number): string =>
  `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

const at = (centre: Point, angle: number, radius: number): Point => ({
  x: centre.x + Math.cos(angle) * radius,
  y: centre.y + Math.sin(angle) * radius,
});

const flag = (large: boolean): 0 | 1 => (large ? 1 : 0);
const round = (value: number): number => Math.round(value * 10) / 10;
const text = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
