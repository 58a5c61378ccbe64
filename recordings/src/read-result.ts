/**
 * What comes out of a recording's bytes, whatever the format?
 * Reading never throws for what is in a file: what was readable is in `sessions`, what was not is a complaint
 * with a reason from a closed list and, where there is one, the place.
 */
import type { Complaint, RecordedSession } from '@backstride/engine';

export const FORMATS = ['fit', 'tcx', 'gpx', 'unknown'] as const;
export type Format = (typeof FORMATS)[number];

/** Every reason a reader may give. The sentences for people live in `words`. */
export const COMPLAINT_REASONS = [
  /** No byte at all. */
  'empty-file',
  /** Neither FIT, TCX nor GPX by its bytes. */
  'unknown-format',
  /** The file ends before what its header or its open elements promise. */
  'truncated',
  /** The checksum does not fit the bytes; they were read all the same. */
  'wrong-checksum',
  /** The file ends where its checksum should stand. */
  'missing-checksum',
  /** The header's own checksum does not fit. */
  'wrong-header-checksum',
  /** Bytes follow the last whole file that are no file of their own. */
  'trailing-bytes',
  /** A FIT message refers to a definition that never came: reading stopped there. */
  'undefined-message',
  /** More distinct definitions, or more messages beside the record points, than a recording has: the rest is left out. */
  'too-many-definitions',
  'too-many-messages',
  /** A stretch of zero bytes where messages should be. */
  'zero-bytes',
  /** A field's size is no multiple of its type's; the field is left out. */
  'misaligned-field',
  /** A developer field without a description; the field is left out. */
  'undescribed-developer-field',
  /** More developer columns or sessions than the file's size can account for; the rest is left out. */
  'too-many-columns',
  'too-many-sessions',
  /** A record point without a time; it takes the time of the point before. */
  'time-missing',
  /** The clock went back between record points. */
  'time-goes-back',
  /** A gap of more than a day between record points. */
  'time-jump',
  /** XML that is not well formed; read as far as it makes sense. */
  'malformed-xml',
  /** Elements nested deeper than any recording needs: reading stopped there. */
  'nested-too-deep',
  /** A number that is none; left out. */
  'unreadable-number',
  /** A track without times, or a course: a way to go, not one that was gone. */
  'route-without-times',
] as const;
export type ComplaintReason = (typeof COMPLAINT_REASONS)[number];

export type ReadingComplaint = Complaint & { readonly reason: ComplaintReason };

export type ReadResult = {
  readonly format: Format;
  /** `other`: a course, a workout, settings, daily monitoring, a route: nothing that was run. */
  readonly kind: 'activity' | 'other';
  /** The maker's word for what the file is, where it says (`activity`, `course`, `workout`, `settings`). */
  readonly contents?: string;
  readonly sessions: readonly RecordedSession[];
  readonly complaints: readonly ReadingComplaint[];
};

/** Collects complaints; of each reason only the first is kept, with the number of times it occurred. */
export type Complaints = {
  readonly add: (reason: ComplaintReason, at?: number, detail?: string) => void;
  readonly list: () => readonly ReadingComplaint[];
};

export function collectComplaints(): Complaints {
  const kept = new Map<ComplaintReason, { at?: number; detail?: string; times: number }>();
  return {
    add: (reason, at, detail) => {
      const earlier = kept.get(reason);
      if (earlier) earlier.times += 1;
      else {
        kept.set(reason, {
          ...(at === undefined ? {} : { at }),
          ...(detail === undefined ? {} : { detail }),
          times: 1,
        });
      }
    },
    list: () =>
      [...kept].map(([reason, { at, detail, times }]) => {
        const words = times > 1 ? `${detail === undefined ? '' : `${detail}, `}${times} times` : detail;
        return { reason, ...(at === undefined ? {} : { at }), ...(words === undefined ? {} : { detail: words }) };
      }),
  };
}
