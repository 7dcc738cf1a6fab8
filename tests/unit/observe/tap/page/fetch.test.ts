import { afterEach, expect, test, vi } from 'vitest';
import { tapFetch } from '../../../../../src/observe/tap/page/fetch.ts';
import type { Notice } from '../../../../../src/observe/tap/protocol.ts';

afterEach(() => vi.unstubAllGlobals());

test('a stream is sent and reported even if the page has replaced Proxy', async () => {
  vi.stubGlobal('location', { href: 'https://app.example/' });
  const sent: RequestInit[] = [];
  const page = { fetch: (_: string, init: RequestInit) => sent.push(init) };
  const reported = new Promise<Notice>((resolve) => tapFetch(page as unknown as typeof globalThis, resolve));
  vi.stubGlobal('Proxy', () => {
    throw new TypeError('replaced');
  });

  page.fetch('/e', { method: 'POST', body: new Blob(['{"plan":"team"}']).stream() });
  vi.unstubAllGlobals();

  expect(await new Response(sent[0]?.body).text()).toBe('{"plan":"team"}');
  const { url, method, body } = await reported;
  expect({ url, method }).toEqual({ url: 'https://app.example/e', method: 'POST' });
  expect(await (body as Blob).text()).toBe('{"plan":"team"}');
});
