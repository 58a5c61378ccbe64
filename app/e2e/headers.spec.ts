import { request as ask, get } from 'node:http';
import { expect, test } from './app.ts';

const asked = (url: string, headers: Record<string, string>, method = 'GET'): Promise<number> =>
  new Promise((done, fail) => {
    const request = method === 'GET' ? get(url, { headers }) : ask(url, { method, headers });
    request.once('response', (answer) => done(answer.resume().statusCode ?? 0)).once('error', fail);
    request.end();
  });

test('every answer says what a browser may load, and nothing inline is among it', async ({ request, page }) => {
  const html = await (await request.get('/')).text();
  const script = /href="(?:\.)?(\/_app\/immutable\/[^"]+\.js)"/.exec(html)?.[1];
  expect(script).toBeDefined();
  for (const path of [
    '/',
    '/nowhere',
    '/api/assessment',
    '/api/nowhere',
    '/mark.svg',
    '/licences/atkinson-hyperlegible-next.txt',
    script ?? '',
  ]) {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toMatch(/unsafe-|\*|https?:/);
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['cross-origin-resource-policy'], path).toBe('same-origin');
  }
  for (const path of ['/', '/api/assessment'])
    expect((await request.get(path)).headers()['cache-control']).toBe('no-store');
  await page.goto('/');
  expect(await page.locator('[style]:not(#svelte-announcer), style').count()).toBe(0);
});

test('another name, another site and another origin are turned away', async ({ app }) => {
  expect(await asked(app.url, { host: 'evil.example' })).toBe(421);
  expect(await asked(`${app.url}/api/assessment`, { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' })).toBe(
    403,
  );
  expect(await asked(`${app.url}/api/entries`, { origin: 'https://evil.example' }, 'POST')).toBe(403);
  expect(await asked(`${app.url}/symptoms?/answer`, { origin: 'null' }, 'POST')).toBe(403);
});

test('the interface for programs refuses by name what it cannot take', async ({ request }) => {
  const answer = await request.post('/api/entries', {
    data: [{ type: 'check-in', at: '2026-11-23T06:00:00Z', zone: 'Europe/Berlin', pain0to10: 11 }],
  });
  expect(answer.status()).toBe(422);
  expect((await answer.json()).sentence).toContain('pain0to10');
  const { triage } = await (await request.get('/api/assessment?at=2026-11-23')).json();
  expect(triage.complete).toBe(false);
});
