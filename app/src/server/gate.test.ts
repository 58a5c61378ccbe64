import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { refusal, setBaseHeaders } from './gate.ts';

const asked = (headers: IncomingMessage['headers'], method = 'GET', boundTo = '127.0.0.1') =>
  refusal({ headers, method }, boundTo)?.status;

describe('only names of this machine are answered', () => {
  test.each(['127.0.0.1:4600', 'localhost:4600', '[::1]:4600', 'LOCALHOST'])('%s comes in', (host) => {
    expect(asked({ host })).toBeUndefined();
  });
  test.each(['evil.example', '127.0.0.1.evil.example:4600', 'localhost.evil.example', '192.168.1.7:4600', ''])(
    '%s is turned away, wherever its DNS points',
    (host) => {
      expect(asked({ host })).toBe(421);
    },
  );
  test('bound to the network, addresses come in and foreign names still do not', () => {
    expect(asked({ host: '192.168.1.7:4600' }, 'GET', '0.0.0.0')).toBeUndefined();
    expect(asked({ host: 'evil.example' }, 'GET', '0.0.0.0')).toBe(421);
  });
});

describe('only our own pages may ask', () => {
  const host = '127.0.0.1:4600';
  test.each(['GET', 'POST', 'PUT', 'DELETE'])('%s from our own page comes in', (method) => {
    expect(asked({ host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }, method)).toBeUndefined();
  });
  test.each(['https://evil.example', 'null', `https://${host}`, 'http://127.0.0.1:9999'])(
    '%s is turned away',
    (origin) => {
      expect(asked({ host, origin }, 'POST')).toBe(403);
    },
  );
  test('a script of another site is turned away even for reading; a followed link is not', () => {
    expect(asked({ host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe(403);
    expect(asked({ host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).toBeUndefined();
    expect(asked({ host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 'POST')).toBe(403);
  });
});

test('every answer forbids framing, sniffing and foreign content', async () => {
  const server = createServer((_, response) => {
    setBaseHeaders(response);
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const headers = await new Promise<IncomingMessage['headers']>((done) => {
    get({ port, host: '127.0.0.1' }, (answer) => done(answer.resume().headers));
  });
  server.close();
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['referrer-policy']).toBe('same-origin');
});
