/**
 * Which circumstances can take an exercise away?
 * The closed list of tags that triage and profile set (evidence 7.1 with AM-21). Adding one breaks the build until
 * every exercise has decided about it (`blocks.ts`).
 */
export const TAGS = [
  'K_ANYRED',
  'K_STOP',
  'K_CAUTION',
  'K_ACUTE72',
  'K_FLEX',
  'K_EXT',
  'K_RAD',
  'K_NEURO',
  'K_BSI',
  'K_PARS',
  'K_OSTEO',
  'K_SIJ',
  'K_DGS',
  'K_PHT',
  'K_GT',
  'K_FAI',
  'K_HIPOA',
  'K_LSS',
  'K_AXSPA',
  'K_PREG',
  'K_PP',
  'K_HTN',
  'K_ANTICOAG',
  'K_REDS',
  'K_KNEE',
  'K_SHOULDER',
  'K_WRIST',
  'K_ACHILLES',
  'K_NUMB',
  'K_MINOR',
  'K_AGE65',
] as const;
export type Tag = (typeof TAGS)[number];
