/** Whole runners as data. */
export * from './demo/index.ts';
