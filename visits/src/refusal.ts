/** Why was something not done? Data; `words` makes the sentence, command line and app show it. */
import { StorageFault, type StorageFaultDetails } from '@backstride/store';
import type { RefusalFacts, RefusalReason } from '@backstride/words';

export type Refusal = RefusalFacts & { readonly reason: RefusalReason };

/** A fault of the medium, as it is said to a person. */
export function refusalOfFault(fault: StorageFaultDetails): Refusal {
  const { reason, where, detail, heldByProcess, readable } = fault;
  const what =
    heldByProcess?.toString() ?? (readable && `${readable.entries} entries, ${readable.recordings} recordings`);
  return { reason, where, ...(what !== undefined && { what }), ...(detail !== undefined && { detail }) };
}

/** Runs it; a fault of the medium becomes a refusal, anything else is a bug and stays an exception. */
export async function refusingFaults<Value>(
  action: () => Promise<Value>,
): Promise<{ readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal }> {
  try {
    return { ok: true, value: await action() };
  } catch (error) {
    if (error instanceof StorageFault) return { ok: false, refusal: refusalOfFault(error.details) };
    throw error;
  }
}
