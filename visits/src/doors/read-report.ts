/** Is what somebody handed in a symptom report? The report itself, or an entry that carries one. */
import type { SymptomReport } from '@backstride/engine';
import { done, type Result, refused } from '@backstride/store';
import * as v from 'valibot';
import type { Refusal } from '../refusal.ts';
import { refusalOfIssue } from './refusal-of-issue.ts';
import { SYMPTOM_REPORT_SCHEMA } from './symptom-report-schema.ts';

export function readReport(value: unknown, where?: string): Result<SymptomReport, Refusal> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refused({ reason: 'not-a-report', ...(where !== undefined && { where }) });
  }
  const inner = 'report' in value ? value.report : value;
  const parsed = v.safeParse(SYMPTOM_REPORT_SCHEMA, inner, { abortEarly: true });
  return parsed.success ? done(parsed.output) : refused(refusalOfIssue(parsed.issues[0], where));
}
