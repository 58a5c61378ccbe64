/**
 * What can programs ask over HTTP?
 * One Hono app behind `/api`: files come in here, piece by piece where they are large, and the answer tells line by
 * line what became of them; facts and the assessment go out as the contract says.
 */
import { assess, localDayAt, parseLocalDay } from '@backstride/engine';
import { refusalSentence } from '@backstride/words';
import { Hono } from 'hono';
import type { ImportEvent } from '../../lib/importing/events.ts';
import { importEvents } from './import-events.ts';
import {
  appendPiece,
  isUploadId,
  PIECE_BYTES,
  receivedBytes,
  removeUpload,
  stageFiles,
  uploadPath,
} from './staging.ts';

export const api = new Hono<{ Bindings: App.Locals }>().basePath('/api');

api.post('/import', async (context) => {
  const { services } = context.env;
  const form = await context.req.raw.formData();
  const names = form.getAll('path').map(String);
  const files = form.getAll('file').filter((one) => one instanceof File);
  const { staged, clear } = await stageFiles(
    services.dataFolder,
    files.map((file, index) => ({ calledAs: names[index] ?? file.name, file })),
  );
  const paths = staged.map(({ path, calledAs }) => ({ path, name: calledAs }));
  return inLines(importEvents(services, paths, context.req.raw.signal), clear);
});

api.get('/import/uploads/:id', async (context) => {
  const path = pathOf(context.env, context.req.param('id'));
  if (path === undefined) return context.json({ sentence: 'This is not the id of an upload.' }, 400);
  return context.json({ receivedBytes: await receivedBytes(path) });
});

api.put('/import/uploads/:id', async (context) => {
  const path = pathOf(context.env, context.req.param('id'));
  const at = Number(context.req.query('at'));
  if (path === undefined || !Number.isSafeInteger(at)) return context.json({ sentence: 'This is not an upload.' }, 400);
  const piece = new Uint8Array(await context.req.arrayBuffer());
  if (piece.length > PIECE_BYTES) return context.json({ sentence: 'A piece has at most 8 MB.' }, 413);
  const received = await appendPiece(path, at, piece);
  if (received === undefined) return context.json({ receivedBytes: await receivedBytes(path) }, 409);
  return context.json({ receivedBytes: received });
});

api.post('/import/uploads/:id/import', async (context) => {
  const path = pathOf(context.env, context.req.param('id'));
  const name = context.req.query('path');
  if (path === undefined || name === undefined) return context.json({ sentence: 'This is not an upload.' }, 400);
  return inLines(importEvents(context.env.services, [{ path, name }], context.req.raw.signal), () =>
    removeUpload(path),
  );
});

api.get('/assessment', async (context) => {
  const { services, now } = context.env;
  const on = parseLocalDay(context.req.query('at') ?? '') ?? localDayAt(now.at, now.zone);
  const facts = await services.visit.facts();
  if (!facts.ok) return context.json({ sentence: refusalSentence(facts.refusal) }, 503);
  return context.json(assess(facts.value, on));
});

api.post('/entries', async (context) => {
  const json: unknown = await context.req.json().catch(() => undefined);
  const taken = await context.env.services.visit.recordEntries(json);
  if (!taken.ok) return context.json({ sentence: refusalSentence(taken.refusal), refusal: taken.refusal }, 422);
  return context.json(taken.value);
});

api.notFound((context) => context.json({ sentence: 'There is nothing at this address.' }, 404));

const pathOf = ({ services }: App.Locals, id: string): string | undefined =>
  isUploadId(id) ? uploadPath(services.dataFolder, id) : undefined;

/** One JSON value a line, as they come; `afterwards` also runs when the browser goes away. */
function inLines(events: AsyncGenerator<ImportEvent>, afterwards: () => Promise<void>): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await events.next();
      if (!done) return controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      await afterwards();
      controller.close();
    },
    async cancel() {
      for await (const _ of events);
      await afterwards();
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' } });
}
