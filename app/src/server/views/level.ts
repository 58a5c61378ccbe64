/** How soon must this runner be seen, and does that leave room for anything but the card? */
import { type Disposition, FLAG_ROWS, isUrgent, type Triage } from '@backstride/engine';

/** The level that already holds, settled or not. */
export const levelOf = (triage: Triage): Disposition => (triage.complete ? triage.disposition : triage.atLeast);

/** Someone should be seen today at the latest, or is a child: nothing but the card is shown (INV-2, AM-15). */
export const isStopped = (triage: Triage): boolean =>
  triage.complete && (isUrgent(triage.disposition) || triage.flags.some((key) => ownCardOf(key) === 'child'));

/** The card of its own that a rule brings. */
export const ownCardOf = (key: string) => FLAG_ROWS.find((row) => row.key === key)?.card;
