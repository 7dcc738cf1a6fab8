import { describe, expect, test, vi } from 'vitest';
import { readHar } from '../../../../src/observe/har/har.ts';
import { unknownApp } from '../../../../src/observe/har/pages.ts';

const app = 'https://shop.fernhill.test';
const vendorHosts = /^https:\/\/(?:[\w-]+\.)*(?:vendor-known\.test)\//;

interface Sent {
  readonly url: string;
  readonly html?: boolean;
  readonly referer?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly more?: object;
  readonly status?: number;
  readonly redirect?: string;
}

/** An entry, one second later than the one before it. */
const entry = ({ url, html, referer, headers = {}, more, status = 200, redirect = '' }: Sent, at: number) => ({
  startedDateTime: new Date(1_790_000_000_000 + at * 1000).toISOString(),
  request: {
    method: 'GET',
    url,
    headers: Object.entries({ ...(referer && { Referer: referer }), ...headers }).map(([name, value]) => ({
      name,
      value,
    })),
  },
  response: { status, redirectURL: redirect, content: { mimeType: html ? 'text/html; charset=utf-8' : 'image/gif' } },
  ...more,
});

function pagesOf(sent: readonly Sent[], { pages, pageref }: { pages?: unknown; pageref?: string } = {}): string[] {
  const entries = sent.map((one, at) => ({ ...(pageref && { pageref }), ...entry(one, at) }));
  const { observations } = readHar(JSON.stringify({ log: { pages, entries } }), {
    isVendor: (url) => vendorHosts.test(url),
  });
  return observations.map(({ page }) => page);
}

const page: Sent = { url: `${app}/checkout`, html: true };
const pixel: Sent = { url: 'https://collect.vendor-one.test/p?x=1', referer: `${app}/` };
const frame: Sent = { url: 'https://frames.other.test/f', html: true, referer: `${app}/` };
const inFrame: Sent = { url: 'https://collect.vendor-two.test/q', referer: 'https://frames.other.test/' };
const all = (count: number, url = `${app}/checkout`) => new Array<string>(count).fill(url);

describe.each<[string, { pages?: unknown; pageref?: string }]>([
  ['with one pageref', { pages: [{ id: 'p', title: 'Checkout' }], pageref: 'p' }],
  ['whose pages are null', { pages: null, pageref: 'p' }],
  ['whose page has no title', { pages: [{ id: 'p', title: null }], pageref: 'p' }],
  ['without pages', {}],
])('a HAR file %s', (_, file) => {
  test('has the first document as its page, and documents with that page as referrer as frames', () => {
    expect(pagesOf([page, frame, inFrame, pixel], file)).toEqual(all(4));
  });

  test('has a document without referrer as a frame', () => {
    const silent = { url: frame.url, html: true };
    expect(pagesOf([page, pixel, silent, inFrame, pixel, pixel], file)).toEqual(all(6));
  });

  test('has a document in a frame of a frame as a frame', () => {
    const inner = { url: 'https://inner.other.test/', html: true, referer: 'https://frames.other.test/' };
    const sent = { ...pixel, referer: 'https://inner.other.test/' };
    expect(pagesOf([page, frame, inner, sent, pixel], file)).toEqual(all(5));
  });

  test('has redirects to its page as part of the page', () => {
    const moved = { url: 'http://fernhill.test/', html: true, status: 301, redirect: `${app}/checkout` };
    expect(pagesOf([moved, page, pixel], file)).toEqual(all(3));
  });

  test('does not have a known vendor’s document as its page if another page is known', () => {
    const silent = { url: 'https://ads.vendor-known.test/frame', html: true };
    expect(pagesOf([silent, page, pixel, pixel], file)).toEqual(all(4));
    expect(pagesOf([silent, pixel, pixel], file)).toEqual(all(3, `${app}/`));
  });

  test('has a known vendor’s document as its page if no other page is known', () => {
    const own = { url: 'https://www.vendor-known.test/', html: true };
    const sent = { ...pixel, referer: own.url };
    expect(pagesOf([own, sent, sent], file)).toEqual(all(3, own.url));
  });

  test('has a frame’s referrer as its page, if the page was loaded before the recording began', () => {
    expect(pagesOf([frame, pixel, pixel, inFrame], file)).toEqual(all(4, `${app}/`));
  });

  test('has the referrer as its page if no document was recorded', () => {
    expect(pagesOf([pixel, pixel], file)).toEqual(all(2, `${app}/`));
    expect(pagesOf([{ ...pixel, referer: 'https://fonts.vendor-known.test/css' }, pixel], file)).toEqual(
      all(2, `${app}/`),
    );
    expect(pagesOf([{ url: pixel.url }], file)).toEqual([unknownApp]);
  });

  test('follows navigations that are marked as such', () => {
    const next = { url: 'https://help.fernhill.test/', html: true, headers: { 'Sec-Fetch-Dest': 'document' } };
    const first = { ...page, headers: { 'Sec-Fetch-Dest': 'document' } };
    const sent = { ...pixel, referer: next.url };
    expect(pagesOf([first, pixel, next, sent, pixel], file)).toEqual([
      ...all(2),
      ...[next.url, next.url],
      // Requests that the previous page sent when it was left.
      `${app}/checkout`,
    ]);
  });

  test('keeps the app if a vendor’s page replaces it, as for a payment', () => {
    const pay = { url: 'https://pay.vendor-known.test/s', html: true, headers: { 'Sec-Fetch-Dest': 'document' } };
    const sent = { ...pixel, referer: 'https://pay.vendor-known.test/' };
    expect(pagesOf([page, pay, sent], file)).toEqual(all(3));
  });

  test('has neither prefetched documents nor documents loaded by scripts as pages', () => {
    const ahead = {
      url: 'https://www.other.test/',
      html: true,
      headers: { 'Sec-Purpose': 'prefetch', 'Sec-Fetch-Dest': 'document' },
    };
    const part = { url: 'https://www.other.test/part', html: true, headers: { Accept: '*/*' } };
    const ajax = { url: 'https://www.other.test/ajax', html: true, headers: { 'X-Requested-With': 'XMLHttpRequest' } };
    expect(pagesOf([part, ajax, page, ahead, part, ajax, pixel], file)).toEqual(all(7));
  });

  test('may be out of order', () => {
    const [first, second, third] = [page, frame, inFrame].map(entry);
    const entries = [third, second, first].map((one) => ({ ...one, pageref: file.pageref }));
    const { observations } = readHar(JSON.stringify({ log: { pages: file.pages, entries } }));
    expect(observations.map((one) => one.page)).toEqual(all(3));
  });
});

test('twice as many entries take about twice as many steps', () => {
  const parsed = vi.spyOn(URL, 'canParse');
  const stepsFor = (count: number) => {
    const sent = Array.from({ length: count }, (_, at): Sent => {
      const referer = at % 3 ? { referer: `https://s${at % 50}.other.test/` } : {};
      return { url: `https://s${at % 70}.other.test/${at}`, html: at % 4 === 0, ...referer };
    });
    parsed.mockClear();
    pagesOf(sent);
    return parsed.mock.calls.length;
  };
  expect(stepsFor(1_600)).toBeLessThan(2.2 * stepsFor(800));
  parsed.mockRestore();
});

describe('the pages of a HAR file', () => {
  const pages = [
    { id: 'one', title: `${app}/checkout` },
    { id: 'two', title: 'https://help.fernhill.test/' },
  ];
  const inPage = (pageref: string, sent: Sent): Sent => ({ ...sent, more: { pageref } });

  test('can be several', () => {
    expect(pagesOf([inPage('one', pixel), inPage('two', { url: pixel.url }), inPage('one', pixel)], { pages })).toEqual(
      [`${app}/checkout`, 'https://help.fernhill.test/', `${app}/checkout`],
    );
  });

  test('are the targets of redirects, although their title is the first address', () => {
    const moved = { url: 'https://fernhill.test/', html: true, status: 302, redirect: `${app}/checkout` };
    const file = { pages: [{ id: 'one', title: 'https://fernhill.test/#top' }] };
    expect(pagesOf([inPage('one', moved), inPage('one', page), inPage('one', pixel)], file)).toEqual(all(3));
  });

  test('may be named by WebPageTest and browsertime in other members', () => {
    for (const named of [{ _URL: `${app}/checkout` }, { _url: `${app}/checkout` }]) {
      const file = { pages: [{ id: 'one', title: 'Run 1, First View', ...named }] };
      expect(pagesOf([inPage('one', { url: pixel.url })], file)).toEqual(all(1));
    }
  });

  test.each(['about:blank', 'data:text/html,x', 'file:///tmp/x.html', 'chrome-extension://abc/x.html', ''])(
    'are taken from the referrer if the title is %j',
    (title) => expect(pagesOf([inPage('one', pixel)], { pages: [{ id: 'one', title }] })).toEqual(all(1, `${app}/`)),
  );

  test('apply to entries without a pageref, such as a service worker’s requests', () => {
    expect(pagesOf([inPage('one', pixel), { url: 'https://collect.vendor-one.test/sw' }], { pages })).toEqual(all(2));
  });

  test('are distinguished by frame in Playwright’s files', () => {
    const loadedIn = (frameref: string, sent: Sent): Sent => ({
      ...sent,
      more: { _frameref: frameref, _resourceType: 'document' },
    });
    const silent = { url: frame.url, html: true };
    const next = { url: 'https://help.fernhill.test/', html: true, referer: `${app}/` };
    expect(
      pagesOf([loadedIn('main', page), loadedIn('child', silent), loadedIn('main', next), { url: pixel.url }]),
    ).toEqual([...all(2), ...all(2, 'https://help.fernhill.test/')]);
  });
});
