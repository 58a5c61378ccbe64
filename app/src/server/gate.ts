/**
 * May this request come in?
 * Only names of this machine (against DNS rebinding) and only our own pages (against other sites' forms and scripts).
 * Also the headers that every answer carries, files and refusals included; pages add their own nonce.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { hostname } from 'node:os';

export type Refusal = { readonly status: 403 | 421; readonly sentence: string };

const HEADERS = {
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()',
  // Not `no-referrer`: browsers would then send `Origin: null` with our own forms.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

export function setBaseHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
}

/** Why a request is turned away, or undefined when it may come in. */
export function refusal(request: Pick<IncomingMessage, 'headers' | 'method'>, boundTo: string): Refusal | undefined {
  const host = request.headers.host;
  if (host === undefined || !answersTo(host, boundTo)) {
    return {
      status: 421,
      sentence: 'This address is not one that Backstride answers to. Open it by http://127.0.0.1.',
    };
  }
  if (!isOurOwn(request, host)) {
    return { status: 403, sentence: 'Another site asked for this. Backstride answers only its own pages.' };
  }
  return undefined;
}

/** `localhost`, `127.…` and `::1`, with or without brackets. */
export function isLoopback(name: string): boolean {
  const bare = name.replace(/^\[(.*)\]$/, '$1').toLowerCase();
  return bare === 'localhost' || bare === '::1' || /^127(\.\d{1,3}){3}$/.test(bare);
}

/** A name that an attacker's DNS could point here is refused; an address cannot be pointed elsewhere. */
function answersTo(host: string, boundTo: string): boolean {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  if (isLoopback(name)) return true;
  if (isLoopback(boundTo)) return false;
  const bare = name.replace(/^\[(.*)\]$/, '$1');
  const own = hostname().toLowerCase();
  return isIP(bare) !== 0 || bare === boundTo.toLowerCase() || bare === own || bare === `${own}.local`;
}

function isOurOwn({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>, host: string): boolean {
  const reads = method === 'GET' || method === 'HEAD';
  const origin = headers.origin;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  return reads && headers['sec-fetch-mode'] === 'navigate';
}
