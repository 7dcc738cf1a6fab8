import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, watch } from '../../demo/automation.ts';
import type { Browser } from '../../demo/browsers/browser.ts';
import { launch } from '../../demo/browsers/launch.ts';
import { type Answer, type Received, type Sink, startSink } from '../../demo/sink.ts';
import type { Report } from '../../src/report/report.ts';
import { kind } from './kind.ts';

const app = 'https://app.fernhill.example';

function respond({ host, path, method }: Received): Answer | undefined {
  const policy = { 'content-security-policy': "connect-src 'self' https://*.test; img-src 'none'" };
  if (host.endsWith('.fernhill.example'))
    return { headers: { 'content-type': 'text/html', ...policy }, body: '<!doctype html>' };
  if (host === 'refuses.test' && method === 'OPTIONS')
    return { status: 403, headers: { 'access-control-allow-headers': 'none' } };
  if (host === 'cached.test') return { headers: { 'cache-control': 'max-age=600' }, body: 'x' };
  if (host === 'knows.test')
    return { headers: { 'set-cookie': 'uid=7f3a9c21b2; Secure; SameSite=None; Path=/' }, body: 'x' };
  if (host === 'resets.test') throw new Error('gone');
  return path === '/bounce'
    ? { status: 302, headers: { location: 'https://next.test/px?email=bounced@person.example' } }
    : undefined;
}

describe(`the outcome of a request in ${kind}`, () => {
  let sink: Sink;
  let browser: Browser;
  let report: Report;

  beforeAll(async () => {
    sink = await startSink({ appFolder: '.', respond });
    browser = await launch(kind, { sinkPort: sink.port });
    await watch(browser, [app]);
    const page = await browser.open(app);
    await page.evaluate(async () => {
      const attempt = (url: string, init: RequestInit = {}) =>
        fetch(url, init)
          .then((answer) => answer.text())
          .catch(() => '');
      await attempt('https://refuses.test/c', {
        method: 'POST',
        headers: { 'x-user': 'ada@person.example' },
        body: '{}',
      });
      await attempt('https://forbidden.example/c?email=csp@person.example');
      await attempt('https://unreachable.test:6666/c?email=port@person.example');
      await attempt('https://resets.test/c?email=reset@person.example');
      for (const _ of [1, 2, 3]) await attempt('https://cached.test/c?email=cached@person.example');
      for (const _ of [1, 2])
        await attempt('https://knows.test/c', { credentials: 'include', headers: { 'x-org': 'org_7' } });
      await attempt('https://bounces.test/bounce', { mode: 'no-cors' });
      new Image().src = 'https://pictures.test/c?email=img@person.example';
    });
    await sink.quiet(500, 5000);
    report = await ask<Report>(browser, { type: 'report.create', raw: true });
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await sink?.close();
  });

  const vendor = (host: string) => report.vendors.find(({ id }) => id === `host:${host}`);
  const arrived = (host: string) => sink.requests.filter((request) => request.host === host).length;

  test.each([
    ['the server refused to let the page send', 'refuses.test'],
    ["the page's own policy forbade the request", 'forbidden.example'],
    ["the page's own policy forbade the picture", 'pictures.test'],
    ['the host could not be reached', 'unreachable.test'],
  ])('nothing was received if %s', (_, host) => {
    expect([vendor(host), arrived(host)]).toEqual([undefined, 0]);
  });

  test('an answer from the cache is not a disclosure', () => {
    // Chromium does not cache if it accepts any certificate.
    expect(vendor('cached.test')?.requests).toBe(arrived('cached.test'));
    expect(arrived('cached.test')).toBe(kind === 'firefox' ? 1 : 3);
  });

  test('a request counts if it was sent, even without a response', () => {
    // Firefox sends the request again by itself, and does not show that to extensions.
    expect(arrived('resets.test')).toBeGreaterThan(0);
    expect(vendor('resets.test')?.requests).toBe(1);
    expect(vendor('resets.test')?.disclosures.map(({ sample }) => sample)).toContain('reset@person.example');
  });

  test('each hop of a redirect is a disclosure', () => {
    expect([vendor('bounces.test')?.requests, vendor('next.test')?.requests]).toEqual([1, 1]);
    expect(vendor('next.test')?.disclosures.map(({ sample }) => sample)).toContain('bounced@person.example');
  });

  test('cookies, the referrer and other headers are separate fields', () => {
    const fields = vendor('knows.test')?.disclosures.filter(({ location }) => location === 'header');
    const found = Object.fromEntries(fields?.map(({ path, category, sample }) => [path, [category, sample]]) ?? []);
    const cookie = sink.requests.find(({ host, headers }) => host === 'knows.test' && headers.cookie)?.headers.cookie;
    expect(found['cookie.uid']).toEqual(cookie && ['cookie-id', '7f3a9c21b2']);
    expect(found.referer).toEqual(['referrer', `${app}/`]);
    expect(found['user-agent']?.[0]).toBe('device');
    expect(found['x-org']?.[1]).toBe('org_7');
  });
});
