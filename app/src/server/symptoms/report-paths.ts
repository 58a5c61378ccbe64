/** Puts an answer into a report by the field's path, and takes one out. A report is never changed, only made anew. */
import type { Answer, FieldPath, SymptomReport } from '@backstride/engine';

type Loose = Readonly<Record<string, unknown>>;

export function withAnswer(report: SymptomReport, path: FieldPath, answer: Exclude<Answer, undefined>): SymptomReport {
  const [room, name] = split(path);
  const whole = report as Loose;
  if (room === undefined) return { ...whole, [name]: answer } as SymptomReport;
  return { ...whole, [room]: { ...(whole[room] as Loose | undefined), [name]: answer } } as SymptomReport;
}

export function withoutAnswer(report: SymptomReport, path: FieldPath): SymptomReport {
  const [room, name] = split(path);
  const whole = report as Loose;
  const holder = room === undefined ? whole : ((whole[room] ?? {}) as Loose);
  if (!(name in holder)) return report;
  const { [name]: _, ...others } = holder;
  return (room === undefined ? others : { ...whole, [room]: others }) as SymptomReport;
}

function split(path: FieldPath): readonly [room: string | undefined, name: string] {
  const dot = path.indexOf('.');
  return dot < 0 ? [undefined, path] : [path.slice(0, dot), path.slice(dot + 1)];
}
