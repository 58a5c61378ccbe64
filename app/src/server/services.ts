/** What the pages may use: the runner's visit, the folder it lives in, and a line for the log without health data. */
import type { Visit } from '@backstride/visits';

export type Services = {
  readonly visit: Visit;
  readonly dataFolder: string;
  readonly log: (line: string) => void;
};
