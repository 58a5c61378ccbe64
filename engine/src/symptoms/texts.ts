/**
 * What does a short free text say, as far as a rule needs to know?
 * Anything written counts, unless it plainly says "nothing": a text is never read as a reassurance by guessing.
 */
import type { FieldPath } from '../journal/report-fields.ts';

type Text = { readonly reads: FieldPath; readonly holds: (said: string) => boolean };

const NOTHING = /^\s*(no|none|nil|never|nothing|n\/?a|false|unchanged|no change)?\s*[.!]?\s*$/i;
/** Minor skin cancer is left out of the cancer question, as long as no other cancer stands beside it. */
const MINOR_SKIN =
  /basal[ -]?cell|\bbcc\b|rodent ulcer|minor skin|non-?melanoma|squamous[ -]?cell (skin|carcinoma of the skin)/i;
const OTHER_CANCER =
  /breast|prostate|lung|kidney|renal|thyroid|colon|rect|bowel|(?<!non-?)melanoma|lymph|leuk|myelom|sarcom|testi|ovar|womb|uter|cervi|pancrea|stomach|gastr|oesoph|liver|bladder|brain|bone|metasta|throat|mouth/i;
const LESS_RUNNING = /^\s*(less|fewer|reduced|cut (back|down)|stopped|rest|pause|easier)/i;

export const TEXTS = {
  cancer: {
    reads: 'history.cancer',
    holds: (said) => !NOTHING.test(said) && (!MINOR_SKIN.test(said) || OTHER_CANCER.test(said)),
  },
  loadChange: { reads: 'training.recentChange', holds: (said) => !NOTHING.test(said) && !LESS_RUNNING.test(said) },
  event: { reads: 'training.event', holds: (said) => !NOTHING.test(said) },
} as const satisfies Record<string, Text>;
export type TextName = keyof typeof TEXTS;
