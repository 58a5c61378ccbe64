/**
 * Which questions does another answer already answer?
 * Asking as little as is safe: nobody who is not pregnant is asked how many weeks, and nobody without leg pain to lift
 * the leg. Only answers that are plain about it imply another one; "not sure" never does.
 */
import type { FieldPath } from './report-fields.ts';
import type { SymptomReport } from './symptom-report.ts';

type Implied = Readonly<Partial<Record<FieldPath, (report: SymptomReport) => boolean>>>;

const WEEKS_OF_A_YEAR = 52;
const LEG_PLACES: readonly string[] = ['anterior-thigh', 'posterior-thigh', 'calf', 'foot'];
const LEG_SPREAD: readonly string[] = ['buttock', 'groin', 'band-trunk'];

const notPregnant = ({ history }: SymptomReport): boolean =>
  history?.possiblePregnancy === false && typeof history.pregnantWeeks !== 'number';
/** Stated male, and no pregnancy possible: questions about the cycle do not apply. */
const noCycle = (report: SymptomReport): boolean => report.sex === 'M' && notPregnant(report);
const noBirthOfLate = ({ history }: SymptomReport): boolean =>
  history?.postpartumWeeks === null || (history?.postpartumWeeks ?? 0) > WEEKS_OF_A_YEAR;
const noLegPain = ({ locations, radiatesTo }: SymptomReport): boolean =>
  locations !== undefined &&
  radiatesTo !== undefined &&
  !locations.some((place) => LEG_PLACES.includes(place)) &&
  (radiatesTo === null || LEG_SPREAD.includes(radiatesTo));

/** The field is as good as answered "no" when this holds. */
export const IMPLIED_NO: Implied = {
  'history.pregnantWeeks': notPregnant,
  'systemic.pregnancyWarning': notPregnant,
  'history.menstrual': noCycle,
  'history.postpartumWeeks': noCycle,
  'history.postpartumBleeding': (report) => noCycle(report) || noBirthOfLate(report),
  'history.recentEpidural': (report) =>
    report.history?.recentSpinalInjection === false && (noCycle(report) || noBirthOfLate(report)),
  'systemic.vaginalBleeding': noCycle,
  'systemic.cyclicalPain': noCycle,
  'neuro.straightLegRaise': noLegPain,
  'neuro.legPainVanished': noLegPain,
};
