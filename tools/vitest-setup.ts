/**
 * How many cases does each property see, and which?
 * The same ones on every machine, so that a failure can be repeated; `npm run proof` asks for many and for fresh ones.
 */
import fc from 'fast-check';

const asked = process.env.BACKSTRIDE_PROOF_RUNS;
fc.configureGlobal(asked === undefined ? { seed: 20_261_123 } : { numRuns: Number(asked) });
