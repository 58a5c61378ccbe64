/**
 * How does the app answer on this machine?
 * Composes node:http, the built pages and the runner's visit; run by Node as it stands, without a build of its own.
 * Answers only to names of this machine, never to another site, and says on every answer what a browser may load.
 */

import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { openVisit } from '@backstride/visits';
import { removeOldUploads } from './src/server/api/staging.ts';
import { isLoopback, refusal, setBaseHeaders } from './src/server/gate.ts';
import type { Services } from './src/server/services.ts';
import { StartRefused } from './src/server/start-refused.ts';

export type ServerOptions = {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly log?: (line: string) => void;
};
export type RunningServer = { readonly url: string; readonly close: () => Promise<void> };

const WEEK = 7 * 24 * 60 * 60 * 1000;

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Starts answering; port 0 takes a free one. Settles when the address answers; throws `StartRefused` when it cannot. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const handler = await loadHandler();
  const opened = await openVisit({ dataFolder: options.dataFolder });
  if (!opened.ok) throw new StartRefused(opened.refusal);
  const visit = opened.value;
  await removeOldUploads(visit.dataFolder, WEEK);
  const services: Services = { visit, dataFolder: visit.dataFolder, log: options.log ?? toStandardError };
  const server = createServer((request, response) => {
    setBaseHeaders(response);
    const refused = refusal(request, options.host);
    if (refused !== undefined) return answerPlainly(response, refused.status, refused.sentence);
    handler(welcomed(request, services), response, () =>
      answerPlainly(response, 404, 'There is nothing at this address.'),
    );
  });
  try {
    await listening(server, options);
  } catch (problem) {
    await visit.close();
    if ((problem as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw problem;
    throw new StartRefused({ reason: 'port-taken', what: String(options.port) });
  }
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${nameOf(options.host)}:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
      await visit.close();
    },
  };
}

const toStandardError = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** The adapter reads its settings once, when it is loaded; they are ours to set, never the runner's. */
async function loadHandler(): Promise<Handler> {
  process.env.BACKSTRIDE_HANDLER_PROTOCOL_HEADER = 'x-backstride-protocol';
  process.env.BACKSTRIDE_HANDLER_BODY_SIZE_LIMIT = '48M';
  const handlerUrl = new URL('./build/handler.js', import.meta.url);
  if (!existsSync(fileURLToPath(handlerUrl))) throw new StartRefused({ reason: 'app-not-built' });
  const built: { handler: Handler } = await import(handlerUrl.href);
  return built.handler;
}

/** Hands the runner's services to the pages through the request itself, so that nothing is global. */
function welcomed(request: IncomingMessage, services: Services): IncomingMessage {
  request.headers['x-backstride-protocol'] = 'http';
  return Object.assign(request, { services });
}

function answerPlainly(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${sentence}\n`);
}

function listening(server: ReturnType<typeof createServer>, { port, host }: ServerOptions): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done());
  });
}

const nameOf = (host: string): string =>
  isLoopback(host) || host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
