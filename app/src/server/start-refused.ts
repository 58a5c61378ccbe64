/** Why the app could not start: a reason of the shared list, so that the command line can say it in words. */
import type { Refusal } from '@backstride/visits';
import { refusalSentence } from '@backstride/words';

export class StartRefused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusalSentence(refusal));
    this.name = 'StartRefused';
    this.refusal = refusal;
  }
}
