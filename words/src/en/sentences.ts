/** Every sentence that a reason can become, by the key of its rule: one table for the app and the command line. */
import type { Sentence } from '../say.ts';
import { FORM_SENTENCES, STRENGTH_SENTENCES } from './causes.ts';
import { LOAD_SENTENCES, RUN_SENTENCES } from './load.ts';
import { PLAN_SENTENCES } from './plan.ts';
import { STANDING_SENTENCES } from './standing.ts';
import { FEATURE_WORDS } from './symptoms.ts';
import { BECAUSE } from './triage.ts';

/** Rules whose sentence needs no figure: the same words whatever they saw. */
const fixed = (words: Readonly<Record<string, string>>): Readonly<Record<string, Sentence>> =>
  Object.fromEntries(Object.entries(words).map(([key, sentence]) => [key, () => sentence]));

export const RULE_SENTENCES: Readonly<Record<string, Sentence>> = {
  ...fixed(BECAUSE),
  ...fixed(FEATURE_WORDS),
  ...LOAD_SENTENCES,
  ...RUN_SENTENCES,
  ...FORM_SENTENCES,
  ...STRENGTH_SENTENCES,
  ...PLAN_SENTENCES,
  ...STANDING_SENTENCES,
};
