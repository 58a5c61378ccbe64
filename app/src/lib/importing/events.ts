/** What the server says while it reads files, one line each. */
import type { LocalDay } from '@backstride/engine';

export type Arrival = {
  readonly event: 'file';
  /** As the runner knows it: the path in the folder or archive. */
  readonly file: string;
  readonly outcome: 'imported' | 'duplicate' | 'skipped' | 'failed';
  /** Why it was left out, as words. */
  readonly reason?: string;
  readonly activities?: readonly ArrivedActivity[];
};
export type ArrivedActivity = {
  readonly id: string;
  readonly isRun: boolean;
  readonly day: LocalDay;
  readonly distanceMetres?: number;
  readonly durationSeconds: number;
};
/** How many files there are to look at, once that is known: an archive holds more than was sent. */
export type Found = { readonly event: 'found'; readonly files: number };
export type Refused = { readonly event: 'refused'; readonly sentence: string };
export type ImportEvent = Arrival | Found | Refused;
