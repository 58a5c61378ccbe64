/** How do files reach the server, and its answers come back line by line? */
import type { ImportEvent } from './events.ts';
import type { Offered } from './gather.ts';
import { jsonLines } from './json-lines.ts';
import { PIECE_BYTES } from './parcels.ts';

const TRIES = 3;

export async function* sendTogether(files: readonly Offered[], signal: AbortSignal): AsyncGenerator<ImportEvent> {
  const body = new FormData();
  for (const { path, file } of files) {
    body.append('path', path);
    body.append('file', file);
  }
  yield* answered(await fetch('/api/import', { method: 'POST', body, signal }));
}

/** A large file goes piece by piece; what the server holds already (a broken-off attempt) is not sent again. */
export async function* sendInPieces({ path, file }: Offered, signal: AbortSignal): AsyncGenerator<ImportEvent> {
  const upload = `/api/import/uploads/${await nameFor(path, file)}`;
  let sent = await held(upload, signal);
  for (let tries = 0; sent < file.size; ) {
    const answer = await fetch(`${upload}?at=${sent}`, {
      method: 'PUT',
      body: file.slice(sent, sent + PIECE_BYTES),
      headers: { 'content-type': 'application/octet-stream' },
      signal,
    }).catch(() => undefined);
    if (answer?.ok) {
      sent = Number((await answer.json()).receivedBytes);
      tries = 0;
      continue;
    }
    signal.throwIfAborted();
    tries += 1;
    if (tries === TRIES) throw new Error('the upload broke off');
    sent = await held(upload, signal);
  }
  const path64 = encodeURIComponent(path);
  yield* answered(await fetch(`${upload}/import?path=${path64}`, { method: 'POST', signal }));
}

async function* answered(answer: Response): AsyncGenerator<ImportEvent> {
  if (!answer.ok || answer.body === null) throw new Error(`the server answered ${answer.status}`);
  yield* jsonLines<ImportEvent>(answer.body);
}

async function held(upload: string, signal: AbortSignal): Promise<number> {
  const answer = await fetch(upload, { signal });
  return answer.ok ? Number((await answer.json()).receivedBytes) : 0;
}

/** The same file has the same name at the server, so that an upload can go on where it stopped. */
async function nameFor(path: string, file: File): Promise<string> {
  const identity = new TextEncoder().encode(`${path}\n${file.size}\n${file.lastModified}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', identity));
  return [...digest.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
