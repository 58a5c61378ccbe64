/** Which line goes once around these circles? The body's parts, as SVG path data. */
export type Point = { readonly x: number; readonly y: number };
export type Round = Point & { readonly radius: number };

/** So many that the corners of a big circle do not show either. */
const cornersFor = (radius: number): number => Math.ceil(16 + radius);

/** The tight outline (convex hull) around the circles; corners stand so close that it reads as round. */
export function outlineOf(circles: readonly Round[]): string {
  const points = circles.flatMap(cornersOf).sort((a, b) => a.x - b.x || a.y - b.y);
  const around = [...half(points), ...half([...points].reverse())];
  return `M${around.map(text).join('L')}Z`;
}

const cornersOf = ({ x, y, radius }: Round): readonly Point[] =>
  Array.from({ length: cornersFor(radius) }, (_, index) => {
    const angle = (2 * Math.PI * index) / cornersFor(radius);
    return { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius };
  });

/** One half of the hull: walks along and forgets every corner that would turn inwards. */
function half(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length > 1 && !turnsOutwards(kept, point)) kept.pop();
    kept.push(point);
  }
  return kept.slice(0, -1);
}

function turnsOutwards(kept: readonly Point[], next: Point): boolean {
  const [before, last] = kept.slice(-2);
  if (before === undefined || last === undefined) return true;
  return (last.x - before.x) * (next.y - before.y) - (last.y - before.y) * (next.x - before.x) > 0;
}

export const polyline = (points: readonly Point[]): string => `M${points.map(text).join('L')}`;

const text = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
export const round = (value: number): number => Math.round(value * 10) / 10;
