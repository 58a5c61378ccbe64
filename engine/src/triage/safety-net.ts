/**
 * What is said with every result, whatever it is?
 * The signs that end all waiting (evidence 2.3), and why no result may sound like an all-clear (INV-7).
 */
import { cite, rule } from '../sources/rule.ts';

export const SAFETY_NET_RULE = rule({
  id: 'triage/safety-net#INV-7',
  /** The rows whose signs are named with every result. */
  signs: ['RF-01', 'RF-02', 'RF-03', 'RF-04', 'RF-05', 'RF-06'],
  citations: [
    cite('PREMKUMAR2018', '64 % of the malignancies in 9,940 patients had no flag'),
    cite('HENSCHKE2009', '0.9 % serious, yet 80 % had a flag'),
    cite('VERHAGEN2016', 'how rare each is in primary care'),
    cite('NHS', 'symptom cards'),
  ],
  confidence: 'V',
  reviewBy: '2027-11-01',
} as const);
