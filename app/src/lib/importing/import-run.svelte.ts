/**
 * How is the import going?
 * Sends what was dropped parcel by parcel and gathers what the server answers. Arrivals are shown in one go a frame,
 * and only the latest of them, so that three thousand files stay smooth.
 */
import type { Arrival, ArrivedActivity, ImportEvent } from './events.ts';
import type { Offered } from './gather.ts';
import { parcels } from './parcels.ts';
import { sendInPieces, sendTogether } from './send.ts';

const SHOWN = 40;
export type Row = ArrivedActivity & { readonly file: string };
export type Trouble = { readonly file: string; readonly reason: string };

export class ImportRun {
  state = $state<'gathering' | 'reading' | 'done' | 'stopped' | 'broken'>('gathering');
  offered = $state(0);
  looked = $state(0);
  counts = $state({ imported: 0, runs: 0, duplicates: 0, skipped: 0, failed: 0 });
  latest = $state.raw<readonly Row[]>([]);
  failed = $state.raw<readonly Trouble[]>([]);
  skipped = $state.raw<readonly Trouble[]>([]);
  refused = $state<string>();
  readonly #abort = new AbortController();
  #waiting: ImportEvent[] = [];
  #frame: number | undefined;

  async start(gathered: Promise<readonly Offered[]>): Promise<void> {
    const offered = await gathered;
    this.offered = offered.length;
    this.state = 'reading';
    try {
      for (const parcel of parcels(offered)) {
        if (this.#abort.signal.aborted) break;
        const events =
          parcel.kind === 'together'
            ? sendTogether(parcel.files, this.#abort.signal)
            : sendInPieces(parcel.file, this.#abort.signal);
        let inArchives = parcel.kind === 'together' ? -parcel.files.length : -1;
        for await (const event of events) {
          if (event.event === 'found') {
            inArchives += event.files;
            this.offered += inArchives;
          } else this.#later(event);
        }
      }
      this.#settle();
      this.state = this.#abort.signal.aborted ? 'stopped' : 'done';
    } catch {
      this.#settle();
      this.state = this.#abort.signal.aborted ? 'stopped' : 'broken';
    }
  }

  stop(): void {
    this.#abort.abort();
  }

  #later(event: ImportEvent): void {
    this.#waiting.push(event);
    this.#frame ??= requestAnimationFrame(() => this.#settle());
  }

  #settle(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    const events = this.#waiting;
    this.#waiting = [];
    const arrivals = events.filter((event) => event.event === 'file');
    this.looked += arrivals.length;
    this.counts = count(this.counts, arrivals);
    const rows = arrivals.flatMap((one) => (one.activities ?? []).map((activity) => ({ ...activity, file: one.file })));
    this.latest = [...rows.reverse(), ...this.latest].slice(0, SHOWN);
    this.failed = [...this.failed, ...troubles(arrivals, 'failed')];
    this.skipped = [...this.skipped, ...troubles(arrivals, 'skipped')];
    this.refused = events.find((event) => event.event === 'refused')?.sentence ?? this.refused;
  }
}

type Counts = ImportRun['counts'];

function count(counts: Counts, arrivals: readonly Arrival[]): Counts {
  const after = { ...counts };
  for (const { outcome, activities } of arrivals) {
    after.runs += activities?.filter((one) => one.isRun).length ?? 0;
    after[outcome === 'duplicate' ? 'duplicates' : outcome] += 1;
  }
  return after;
}

const troubles = (arrivals: readonly Arrival[], outcome: Arrival['outcome']): readonly Trouble[] =>
  arrivals.filter((one) => one.outcome === outcome).map(({ file, reason }) => ({ file, reason: reason ?? '' }));
