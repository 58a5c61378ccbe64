/** What happened to each file of an import, told as it happens and summed up at the end. */
import type { ImportedFile } from '@backstride/store';
import type { ImportReason } from '@backstride/words';

export type LeftOutFile = { readonly file: string; readonly reason: ImportReason };
export type ImportResult = {
  /** Files looked at: imported + duplicates + skipped + failed. */
  readonly files: number;
  readonly imported: number;
  readonly duplicates: number;
  readonly skipped: readonly LeftOutFile[];
  readonly failed: readonly LeftOutFile[];
  /** New runs: the same run in another format or from another device is no new one. */
  readonly runs: number;
  readonly seconds: number;
};

export type ImportProgress = {
  readonly done: number;
  readonly total: number;
  readonly file: string;
  readonly outcome: ImportedFile['outcome'];
  readonly reason?: ImportReason;
  /** The recording it is kept as, or was kept as before. */
  readonly sha256?: string;
};

export type OnProgress = ((progress: ImportProgress) => void) | undefined;
type ReportedFile = ImportedFile & { readonly reason?: ImportReason };

/** What happened so far; every file once. */
export class Report {
  readonly files: ReportedFile[] = [];
  readonly #total: number;
  readonly #onProgress: OnProgress;

  constructor(total: number, onProgress: OnProgress) {
    this.#total = total;
    this.#onProgress = onProgress;
  }

  add(file: ReportedFile): void {
    this.files.push(file);
    this.#onProgress?.({ done: this.files.length, total: this.#total, ...file });
  }

  result(): Omit<ImportResult, 'runs' | 'seconds'> {
    const of = (outcome: ImportedFile['outcome']): ReportedFile[] =>
      this.files.filter((one) => one.outcome === outcome);
    const leftOut = (outcome: 'skipped' | 'failed'): LeftOutFile[] =>
      of(outcome)
        .flatMap(({ file, reason }) => (reason === undefined ? [] : [{ file, reason }]))
        .sort((a, b) => (a.file < b.file ? -1 : 1));
    return {
      files: this.files.length,
      imported: of('imported').length,
      duplicates: of('duplicate').length,
      skipped: leftOut('skipped'),
      failed: leftOut('failed'),
    };
  }
}
