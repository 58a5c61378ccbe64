/** Hands what was read to the store by batches, while reading goes on; a fault of the store waits for the end. */
import type { RunnerId, StagedRecording, Storage } from '@backstride/store';
import type { Report } from './report.ts';
import type { TaskResult } from './task.ts';

export type ImportPlace = {
  readonly storage: Storage;
  readonly runner: RunnerId;
  readonly dataFolder: string;
  readonly zone: string;
};

/** Recordings acknowledged together: one fsync of the folder and one transaction. */
const BATCH = 64;

type Waiting = { readonly file: string; readonly staged: StagedRecording };

/** Hands finished recordings to the store by batches, one batch at a time, while reading goes on. */
export class Keeper {
  readonly #place: ImportPlace;
  readonly #report: Report;
  #waiting: Waiting[] = [];
  #keeping: Promise<void> = Promise.resolve();
  #fault: unknown;

  constructor(place: ImportPlace, report: Report) {
    this.#place = place;
    this.#report = report;
  }

  take(file: string, result: TaskResult): void {
    if (result.outcome === 'recording') {
      this.#waiting.push({ file, staged: result.staged });
      if (this.#waiting.length >= BATCH) this.#keepWaiting();
    } else if (result.outcome === 'duplicate') {
      this.#report.add({ file, outcome: 'duplicate', sha256: result.sha256 });
    } else this.#report.add({ file, outcome: result.outcome, reason: result.reason });
  }

  /** What was read is kept even when the rest could not be; a fault of the store is thrown now. */
  async finish(): Promise<void> {
    this.#keepWaiting();
    await this.#keeping;
    if (this.#fault !== undefined) throw this.#fault;
  }

  #keepWaiting(): void {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#keeping = this.#keeping
      .then(() => this.#keep(batch))
      .catch((fault: unknown) => {
        this.#fault ??= fault;
      });
  }

  async #keep(batch: readonly Waiting[]): Promise<void> {
    if (batch.length === 0 || this.#fault !== undefined) return;
    const { storage, runner } = this.#place;
    const outcomes = await storage.keepRecordings(
      runner,
      batch.map((one) => one.staged),
    );
    for (const [index, { file, staged }] of batch.entries()) {
      const outcome = outcomes[index];
      if (outcome === 'kept') this.#report.add({ file, outcome: 'imported', sha256: staged.sha256 });
      else if (outcome === 'known') this.#report.add({ file, outcome: 'duplicate', sha256: staged.sha256 });
      else this.#report.add({ file, outcome: 'skipped', reason: 'erased-before' });
    }
  }
}
