/**
 * The figure as one SVG text, for pages made without a browser.
 * The same geometry as the moving one. Colours are custom properties with a daylight fallback; no style attribute.
 */
import { type Drawing, drawAt, type Layer, tellingSecond } from './draw.ts';
import type { Motion, View } from './pose.ts';

export type FigureOptions = {
  readonly seconds?: number;
  readonly view?: View;
  /** The accessible name. Without it the picture is silent beside its words. */
  readonly name?: string;
};

/** The paint of each layer; `app` repeats none of it. */
export const PAINT: Record<Layer, string> = {
  ground: 'var(--hairline, #d9d1c1)',
  mat: 'var(--figure-mat, #d8dccb)',
  block: 'var(--figure-block, #e2d8c4)',
  thing: 'var(--edge, #827b6b)',
  band: 'var(--spruce, #1f4d3f)',
  far: 'var(--figure-far, #bdb5a3)',
  body: 'var(--ink, #1d2321)',
  lumbar: 'var(--spruce, #1f4d3f)',
  'warm-pack': 'var(--figure-warm, #b5611f)',
  'cold-pack': 'var(--figure-cold, #5f7f8a)',
};
export const GAP = { colour: 'var(--paper, #faf7f0)', width: 1.6 } as const;

export function figureSvg(motion: Motion, options: FigureOptions = {}): string {
  const drawing = drawAt(motion, options.seconds ?? tellingSecond(motion), options.view ?? motion.view);
  const named = options.name === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escaped(options.name)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${drawing.viewBox}" ${named}>${paths(drawing)}</svg>`;
}

const paths = ({ parts }: Drawing): string =>
  parts
    .map(({ layer, path, line }) =>
      line === undefined
        ? `<path d="${path}" fill="${PAINT[layer]}" stroke="${GAP.colour}" stroke-width="${GAP.width}" paint-order="stroke"/>`
        : `<path d="${path}" fill="none" stroke="${PAINT[layer]}" stroke-width="${line}" stroke-linecap="round" stroke-linejoin="round"/>`,
    )
    .join('');

const ESCAPES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&"<>]/g, (sign) => ESCAPES[sign] ?? sign);
