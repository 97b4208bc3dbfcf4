import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// @ts-expect-error (plain JavaScript: it also runs before anything is installed)
import { createStaticServer } from '../../support/static-server.js';

const outside = mkdtempSync(join(tmpdir(), 'streetlight-'));
const built = join(outside, 'build');
mkdirSync(join(built, 'dashboard'), { recursive: true });
writeFileSync(join(outside, 'secret.txt'), 'secret');
writeFileSync(join(built, 'index.html'), 'start');
writeFileSync(join(built, 'dashboard/index.html'), 'dashboard');
writeFileSync(join(built, '404.html'), 'not here');
writeFileSync(join(built, '_headers'), "/*\n  Content-Security-Policy: default-src 'self'\n");

// a path with a doubled slash, as a joined one may have
const server = createStaticServer(`${outside}//build`, '/tools');
let port = 0;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

/** A request whose path is sent as it is: fetch would tidy it. */
function get(path: string): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, (response) => {
      let body = '';
      response.on('data', (part) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the static server', () => {
  test('serves pages under its base, with the headers of the build', async () => {
    const page = await get('/tools/dashboard/?area=3');
    expect([page.status, page.body]).toEqual([200, 'dashboard']);
    expect(page.headers['content-security-policy']).toBe("default-src 'self'");
    expect((await get('/tools/')).body).toBe('start');
  });

  test('sends a page without its slash to the address with it', async () => {
    const { status, headers } = await get('/tools/dashboard?area=3');
    expect([status, headers.location]).toEqual([308, '/tools/dashboard/?area=3']);
  });

  test('an unknown address gets the app’s own page and 404; /404.html itself is there', async () => {
    const missing = await get('/tools/nothing/');
    expect([missing.status, missing.body]).toEqual([404, 'not here']);
    expect((await get('/tools/404.html')).status).toBe(200);
    expect((await get('/elsewhere/')).status).toBe(404);
  });

  test.each(['/tools/../secret.txt', '/tools/..%2fsecret.txt', '/tools/%2e%2e/secret.txt', '/tools/%E0%A4%A'])(
    'nothing outside the build is read: %s',
    async (path) => {
      expect((await get(path)).body).not.toContain('secret');
    },
  );
});
