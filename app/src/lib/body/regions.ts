/**
 * Where on the body is a region drawn?
 * Two schematic views, 300 units wide. What lies on both sides is drawn once, on the left of the picture, and mirrored.
 * Seen from behind, the runner's left is the picture's left; from the front it is the other way round.
 */
import type { LOCATIONS } from '@backstride/engine';

export type Location = (typeof LOCATIONS)[number];
export type View = 'back' | 'front';
export type BodySide = 'left' | 'right' | 'central';
export type Region = {
  readonly location: Location;
  readonly view: View;
  readonly side: BodySide;
  readonly path: string;
  readonly mirrored: boolean;
};

type Drawn = { readonly location: Location; readonly path: string; readonly paired: boolean };

const BACK: readonly Drawn[] = [
  {
    location: 'thoracic',
    paired: false,
    path: 'M96 17Q150 4 204 17Q217 22 218 46Q220 84 212 116Q150 106 88 116Q80 84 82 46Q83 22 96 17Z',
  },
  { location: 'lumbar-midline', paired: false, path: 'M137 112Q150 110 163 112L164 208Q150 212 136 208Z' },
  {
    location: 'lumbar-paraspinal',
    paired: true,
    path: 'M133 113Q116 114 104 116.5Q107 160 104 206Q118 209 132 208.500Z',
  },
  { location: 'flank', paired: true, path: 'M100 117.500L89 120Q94 164 84 212Q92 207 100 206Q103 160 100 117.500Z' },
  { location: 'psis', paired: true, path: 'M131 213Q118 213 108 211Q102 222 112 233Q122 240 131 230Z' },
  { location: 'sacrum', paired: false, path: 'M135 213Q150 216 165 213L165 234Q160 258 150 274Q140 258 135 234Z' },
  {
    location: 'lateral-hip',
    paired: true,
    path: 'M82 217Q72 240 68 268Q66 284 66 300L84 300Q82 262 96 216Q88 215 82 217Z',
  },
  {
    location: 'buttock',
    paired: true,
    path: 'M100 216Q86 262 88 292Q112 306 146 298L147 280Q136 260 132 238Q118 246 108 236Q100 228 100 216Z',
  },
  { location: 'ischial', paired: true, path: 'M90 298Q116 310 143 303Q142 322 116 324Q94 322 90 298Z' },
  { location: 'saddle', paired: false, path: 'M147 304Q150 302 153 304L156 330Q150 336 144 330Z' },
  {
    location: 'posterior-thigh',
    paired: true,
    path: 'M68 304L86 304Q92 326 116 328Q132 328 139 322L141 336Q136 390 128 424L86 424Q72 366 68 304Z',
  },
  { location: 'calf', paired: true, path: 'M86 430L128 430Q136 470 122 522L96 522Q78 470 86 430Z' },
  { location: 'foot', paired: true, path: 'M96 528L122 528Q126 544 122 554Q108 562 92 554Q92 540 96 528Z' },
];

const FRONT: readonly Drawn[] = [
  {
    location: 'abdomen',
    paired: false,
    path: 'M104 96Q150 84 196 96Q201 160 198 208Q174 240 150 248Q126 240 102 208Q99 160 104 96Z',
  },
  { location: 'flank', paired: true, path: 'M100 98L90 104Q95 160 84 212L98 208Q95 160 100 98Z' },
  {
    location: 'lateral-hip',
    paired: true,
    path: 'M83 217Q72 240 68 268Q66 284 66 300L82 296Q84 252 97 214Q88 214 83 217Z',
  },
  { location: 'groin', paired: true, path: 'M101 214Q116 238 133 248L140 284Q112 264 90 262Q92 236 101 214Z' },
  { location: 'saddle', paired: false, path: 'M137 253Q150 257 163 253L156 296Q150 301 144 296Z' },
  {
    location: 'anterior-thigh',
    paired: true,
    path: 'M86 298Q88 278 90 267Q114 266 140 286L141 310Q138 380 130 424L86 424Q72 366 68 304Z',
  },
  { location: 'foot', paired: true, path: 'M92 530L124 530Q130 548 126 560Q106 568 86 560Q86 544 92 530Z' },
];

/** The rest of the body, for orientation only. */
export const OUTLINES: Readonly<Record<View, readonly string[]>> = {
  back: [
    'M82 24Q64 28 57 50Q45 112 47 186Q47 200 54 200Q61 200 63 188Q66 130 79 78Q77 50 82 24Z',
    'M136 10Q140 -4 138 -12H162Q160 -4 164 10Q150 6 136 10Z',
  ],
  front: [
    'M82 24Q64 28 57 50Q45 112 47 186Q47 200 54 200Q61 200 63 188Q66 130 79 78Q77 50 82 24Z',
    'M136 10Q140 -4 138 -12H162Q160 -4 164 10Q150 6 136 10Z',
    'M84 22Q150 6 216 22Q222 66 206 92Q150 78 94 92Q78 66 84 22Z',
    'M86 430L128 430Q134 470 122 524L96 524Q80 470 86 430Z',
  ],
};

export const regionsOf = (view: View): readonly Region[] =>
  (view === 'back' ? BACK : FRONT).flatMap(({ location, path, paired }): Region[] => {
    if (!paired) return [{ location, view, side: 'central', path, mirrored: false }];
    const [pictureLeft, pictureRight]: readonly [BodySide, BodySide] =
      view === 'back' ? ['left', 'right'] : ['right', 'left'];
    return [
      { location, view, side: pictureLeft, path, mirrored: false },
      { location, view, side: pictureRight, path, mirrored: true },
    ];
  });
