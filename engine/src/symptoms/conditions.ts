/**
 * Which conditions can a rule point to?
 * Codes of evidence 3.1: patterns that a runner may be shown, and the serious ones that only a warning sign brings up.
 */
export const PATTERN_CODES = [
  'C_NSLBP',
  'C_FACET',
  'C_DISC',
  'C_RAD',
  'C_DGS',
  'C_SIJ',
  'C_AXSPA',
  'C_SACBSI',
  'C_PARS',
  'C_HIPOA',
  'C_FAI',
  'C_PHT',
  'C_GT',
  'C_LSS',
  'C_VASC',
  'C_FNBSI',
] as const;
export type PatternCode = (typeof PATTERN_CODES)[number];

export const SERIOUS_CODES = [
  'C_CES',
  'C_CORD',
  'C_MSCC',
  'C_MALIG',
  'C_INFECT',
  'C_FRACT',
  'C_AAA',
  'C_RENAL',
  'C_VISC',
  'C_PCS',
  'C_OBST',
] as const;
export type SeriousCode = (typeof SERIOUS_CODES)[number];

export const CONDITION_CODES = [...PATTERN_CODES, ...SERIOUS_CODES] as const;
export type ConditionCode = PatternCode | SeriousCode;
