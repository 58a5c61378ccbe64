import type { IncomingMessage } from 'node:http';
import type { Services } from './server/services.ts';

declare global {
  namespace App {
    interface Platform {
      /** The request as it came in, with what `server.ts` hands to the pages. */
      req: IncomingMessage & { readonly services: Services };
    }
    interface Locals {
      readonly services: Services;
      /** The moment of this request, and the zone the runner's browser is in. */
      readonly now: { readonly at: string; readonly zone: string };
    }
    interface Error {
      message: string;
    }
  }
}
