/** Sharing into the installed app: whatever is shared, the person lands on the Data page and nothing is lost. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { InboxFile } from '#lib/storage/database.ts';
import { receiveShare, SHARE_PATH } from '../../../src/service-worker/receive-share.ts';

function shared(fill: (form: FormData) => void): Request {
  const form = new FormData();
  fill(form);
  return new Request(`https://app.example/tools${SHARE_PATH}`, { method: 'POST', body: form });
}

async function receive(request: Request, keep?: (files: readonly InboxFile[]) => Promise<void>) {
  const kept: InboxFile[] = [];
  const answer = await receiveShare(request, '/tools', keep ?? (async (files) => void kept.push(...files)));
  return { kept, status: answer.status, location: answer.headers.get('location') };
}

afterEach(() => vi.restoreAllMocks());

describe('sharing', () => {
  test('files keeps them with name and content, in order, before the page opens', async () => {
    const request = shared((form) => {
      form.append('files', new File(['Date,Type\n'], '2022.csv', { type: 'text/csv' }));
      form.append('files', new File(['Date,Type\r\n'], '2023.csv', { type: 'text/csv' }));
    });
    const { kept, status, location } = await receive(request);
    expect([status, location]).toEqual([303, '/tools/data/?shared=1']);
    expect(kept.map(({ name }) => name)).toEqual(['2022.csv', '2023.csv']);
    expect(await kept[1].blob.text()).toBe('Date,Type\r\n');
    expect(kept[0].receivedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  test('an address hands it on to the page', async () => {
    const { kept, location } = await receive(
      shared((form) => form.append('text', 'Crimes https://data.sfgov.org/d/wg3w-h783?a=1&b=2 (open data)')),
    );
    expect(kept).toEqual([]);
    const query = new URL(location!, 'https://app.example').searchParams;
    expect(query.get('address')).toBe('https://data.sfgov.org/d/wg3w-h783?a=1&b=2');
  });

  test('nothing, or an empty file, still opens the page', async () => {
    const { kept, status, location } = await receive(shared((form) => form.append('files', new File([], 'empty.csv'))));
    expect([kept.length, status, location]).toEqual([0, 303, '/tools/data/?shared=1']);
  });

  test('to a full device opens the page, and the console has the reason', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const full = () => Promise.reject(new DOMException('No room', 'QuotaExceededError'));
    const { status } = await receive(
      shared((form) => form.append('files', new File(['a'], 'a.csv'))),
      full,
    );
    expect(status).toBe(303);
    expect(complaint).toHaveBeenCalledOnce();
  });

  test('with a body that is no form opens the page too', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { status } = await receive(
      new Request(`https://app.example/tools${SHARE_PATH}`, { method: 'POST', body: 'x' }),
    );
    expect(status).toBe(303);
  });
});
