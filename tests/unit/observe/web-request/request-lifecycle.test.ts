import { describe, expect, test } from 'vitest';
import { addressTag } from '../../../../src/observe/observation-id.ts';
import { createLifecycle, type Effect } from '../../../../src/observe/web-request/request-lifecycle.ts';
import type { Step, StepName } from '../../../../src/observe/web-request/step.ts';
import { type BrowserTraits, chromium, firefox } from '../../../../src/observe/web-request/traits.ts';

const app = 'https://app.example';
const url = 'https://collect.example/v1';
const bytes = (text: string) => ({ raw: [{ bytes: new TextEncoder().encode(text).buffer as ArrayBuffer }] });

/** A lifecycle, and functions that pass it the steps of requests and the end of restoring. */
function drive({ traits = chromium, watched = [app] }: { traits?: BrowserTraits; watched?: string[] } = {}) {
  const lifecycle = createLifecycle({
    traits,
    mayWatch: (origin) => watched.includes(origin),
    wantsCallStacks: () => false,
  });
  const step = (kind: StepName, more: Partial<Step> = {}) =>
    lifecycle.take({
      kind,
      step: {
        ...{ requestId: '1', url, method: 'POST', type: 'xmlhttprequest', timeStamp: 1, frameId: 0, tabId: 1 },
        ...{ initiator: app, requestHeaders: [] },
        ...more,
      },
    });
  return { lifecycle, step, ready: () => lifecycle.take({ kind: 'restored', entries: [] }) };
}

const kindsOf = (effects: readonly Effect[]) => effects.map(({ kind }) => kind);
const outcomesOf = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.kind === 'finish' ? [effect.outcome] : []));

describe('a request', () => {
  test('is held and journalled at once, and finished when it is answered', () => {
    const { step, ready, lifecycle } = drive();
    ready();
    const begun = step('onBeforeRequest', { requestBody: bytes('a=b') });
    expect(kindsOf(begun)).toEqual(['hold', 'await-page', 'journal']);
    expect(begun[0]).toMatchObject({ request: { id: `1.${addressTag(url)}`, body: { kind: 'bytes' } } });
    expect(kindsOf(step('onSendHeaders', { requestHeaders: [{ name: 'Cookie', value: 'a' }] }))).toEqual([
      'journal-headers',
    ]);
    expect(lifecycle.size).toBe(1);
    const ended = step('onResponseStarted');
    expect(outcomesOf(ended)).toEqual(['sent']);
    expect(ended[0]).toMatchObject({ request: { headers: [['cookie', 'a']] } });
    expect(lifecycle.size).toBe(0);
    expect(step('onCompleted')).toEqual([]);
  });

  test.each([
    ['of an app that is not watched', { initiator: 'https://other.example' }],
    ["of a page's own picture", { type: 'image', method: 'GET', url: `${app}/logo.png` }],
    ['by which the user navigated', { type: 'main_frame', method: 'GET' }],
  ])('%s is ignored', (_, more) => {
    const { step, ready, lifecycle } = drive();
    ready();
    lifecycle.take({ kind: 'tab', tabId: 1, url: 'initiator' in more ? more.initiator : app });
    expect(step('onBeforeRequest', more)).toEqual([]);
    expect(step('onCompleted', more)).toEqual([]);
  });

  test.each(['onSendHeaders', 'onResponseStarted', 'onCompleted'] as const)(
    'that began before its app was recorded is ignored, even if %s comes later',
    (later) => {
      const watched: string[] = [];
      const { step, ready, lifecycle } = drive({ watched });
      ready();
      lifecycle.take({ kind: 'tab', tabId: 1, url: app });
      step('onBeforeRequest');
      watched.push(app);
      expect(step(later)).toEqual([]);
      expect(kindsOf(step('onBeforeRequest', { requestId: '2' }))).toContain('hold');
    },
  );

  test.each([
    ['answered by the cache', 'onCompleted', { fromCache: true }, ['cached']],
    ['stopped by another extension', 'onErrorOccurred', { error: 'net::ERR_BLOCKED_BY_CLIENT' }, ['blocked']],
    ['without a connection', 'onErrorOccurred', { error: 'net::ERR_CONNECTION_REFUSED' }, ['failed']],
  ] as const)('%s: %s with %j gives the outcome %j', (_, kind, more, outcomes) => {
    const { step, ready } = drive();
    ready();
    step('onBeforeRequest');
    expect(outcomesOf(step(kind, more))).toEqual(outcomes);
  });

  test('whose headers were sent counts as sent if it is aborted', () => {
    const { step, ready } = drive();
    ready();
    step('onBeforeRequest');
    step('onSendHeaders');
    expect(outcomesOf(step('onErrorOccurred', { error: 'net::ERR_ABORTED' }))).toEqual(['sent']);
  });

  test('that was never connected was not sent, if headers are shown before connecting', () => {
    const refused = { error: 'NS_ERROR_DOM_BAD_URI', ip: null };
    for (const [traits, outcome] of [
      [firefox, 'failed'],
      [chromium, 'sent'],
    ] as const) {
      const { step, ready } = drive({ traits });
      ready();
      step('onBeforeRequest');
      step('onSendHeaders');
      expect(outcomesOf(step('onErrorOccurred', refused))).toEqual([outcome]);
    }
  });

  test("that is the browser's own preflight is discarded", () => {
    const { step, ready } = drive();
    ready();
    step('onBeforeRequest', { method: 'OPTIONS' });
    const requestHeaders = [{ name: 'Access-Control-Request-Method', value: 'POST' }];
    expect(kindsOf(step('onSendHeaders', { method: 'OPTIONS', requestHeaders }))).toEqual(['discard']);
  });

  test('that is redirected counts separately, and the next one refers to it', () => {
    const { step, ready } = drive();
    ready();
    const [first] = step('onBeforeRequest', { requestBody: { error: 'Unknown error.' } });
    step('onSendHeaders');
    expect(outcomesOf(step('onBeforeRedirect'))).toEqual(['sent']);
    const [next] = step('onBeforeRequest', { url: 'https://next.example/', requestBody: { error: 'Unknown error.' } });
    expect(next).toMatchObject({ request: { previous: first && 'request' in first ? first.request : null } });
  });

  test('that the browser redirects before sending, as to https, is discarded', () => {
    const { step, ready } = drive();
    ready();
    step('onBeforeRequest');
    expect(kindsOf(step('onBeforeRedirect'))).toEqual(['discard']);
  });

  test('opens a WebSocket when it is answered', () => {
    const { step, ready } = drive();
    ready();
    const socket = { type: 'websocket', method: 'GET', url: 'wss://live.example/' };
    const begun = step('onBeforeRequest', socket);
    expect(begun[0]).toMatchObject({ request: { body: { kind: 'unreadable', reason: 'socket-messages' } } });
    step('onSendHeaders', socket);
    expect(outcomesOf(step('onHeadersReceived', socket))).toEqual(['sent']);
  });

  test('that loads a frame of another origin reports that origin', () => {
    const { step, ready } = drive();
    ready();
    const frame = { type: 'sub_frame', method: 'GET', url: 'https://frame.example/?q=1' };
    expect(step('onBeforeRequest', frame)).toContainEqual({ kind: 'frame', origin: 'https://frame.example' });
  });

  test('beyond the limit drops the oldest', () => {
    const { step, ready } = drive();
    ready();
    const lost = Array.from({ length: 4_010 }, (_, n) => step('onBeforeRequest', { requestId: `${n}` })).flatMap(
      (effects) => effects.flatMap((effect) => (effect.kind === 'lose' ? [effect.request.details.requestId] : [])),
    );
    expect(lost).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
  });
});

describe('a body', () => {
  const form = { requestBody: { formData: { a: ['b'], file: ['n.txt'] } } };
  const multipart = (more: Step['requestHeaders'] = []) => ({
    requestHeaders: [{ name: 'Content-Type', value: 'multipart/form-data; boundary=xyz' }, ...more],
  });
  const bodyIn = (effects: readonly Effect[]) =>
    effects.flatMap((one) => ('request' in one ? [one.request.body] : []))[0];

  test.each(['PATCH', 'DELETE', 'PROPFIND', 'OPTIONS', 'patch'])(
    'of %s that is not shown counts as hidden in Chromium, and as absent in Firefox',
    (method) => {
      for (const [traits, body] of [
        [chromium, { kind: 'unreadable', reason: 'hidden-body' }],
        [firefox, { kind: 'none' }],
      ] as const) {
        const { step, ready } = drive({ traits });
        ready();
        expect(bodyIn(step('onBeforeRequest', { method }))).toEqual(body);
      }
    },
  );

  test.each(['GET', 'HEAD', 'POST', 'PUT'])('of %s is absent if none is shown', (method) => {
    const { step, ready } = drive();
    ready();
    expect(bodyIn(step('onBeforeRequest', { method }))).toEqual({ kind: 'none' });
  });

  test.each([
    ['multipart, its length unknown', multipart(), 'maybe-files'],
    ['multipart, longer than its fields', multipart([{ name: 'content-length', value: '180' }]), 'maybe-files'],
    ['multipart, as long as its fields', multipart([{ name: 'content-length', value: '124' }]), undefined],
    [
      'URL-encoded',
      { requestHeaders: [{ name: 'content-type', value: 'application/x-www-form-urlencoded' }] },
      undefined,
    ],
  ])('that is a form, %s, has the property `lacks: %s`', (_, headers, lacks) => {
    const { step, ready } = drive();
    ready();
    expect(kindsOf(step('onBeforeRequest', form))).toEqual(['hold', 'journal']);
    const effects = step('onSendHeaders', headers);
    expect(kindsOf(effects)).toContain('await-page');
    expect(bodyIn(effects)).toEqual({ kind: 'form', entries: expect.anything(), ...(lacks && { lacks }) });
    expect(kindsOf(effects).includes('journal')).toBe(lacks === undefined);
  });

  test('that is a form of a request that was never sent still matches its page’s notice', () => {
    const { step, ready } = drive();
    ready();
    step('onBeforeRequest', form);
    expect(kindsOf(step('onErrorOccurred', { error: 'net::ERR_BLOCKED_BY_CLIENT' }))).toEqual(['await-page', 'finish']);
  });
});

describe('a worker that was stopped', () => {
  const details = { requestId: '1', url, method: 'POST', type: 'ping', timeStamp: 1, frameId: 0, tabId: 1 };
  const entry = { id: `1.${addressTag(url)}`, details, body: { kind: 'none' as const }, headers: [] };

  test('processes later steps once it has read what the earlier instance left', () => {
    const { step, lifecycle } = drive();
    expect(step('onCompleted')).toEqual([]);
    const effects = lifecycle.take({ kind: 'restored', entries: [entry] });
    expect(kindsOf(effects)).toEqual(['hold', 'finish']);
    expect(effects.at(-1)).toMatchObject({ request: { id: entry.id }, outcome: 'sent' });
  });

  test('processes first steps at once, and does not restore what has begun again', () => {
    const { step, lifecycle } = drive();
    expect(kindsOf(step('onBeforeRequest'))).toContain('hold');
    expect(lifecycle.take({ kind: 'restored', entries: [entry] })).toEqual([]);
  });

  test('records a request of which it sees only a later step, with its body lost', () => {
    const { step, ready } = drive();
    ready();
    const effects = step('onResponseStarted', { requestId: '9' });
    expect(effects[0]).toMatchObject({ request: { body: { kind: 'unreadable', reason: 'worker-stopped' } } });
    expect(outcomesOf(effects)).toEqual(['sent']);
  });

  test.each(['grace-over', 'settle'] as const)(
    'finishes requests of the earlier instance as sent if their end is unknown: %s',
    (kind) => {
      const { lifecycle } = drive();
      lifecycle.take({ kind: 'restored', entries: [{ ...entry, headers: null }] });
      expect(outcomesOf(lifecycle.take({ kind }))).toEqual(['sent']);
      expect(lifecycle.take({ kind })).toEqual([]);
    },
  );

  test('ignores a late end of a request that it does not know', () => {
    const { step, lifecycle, ready } = drive();
    ready();
    lifecycle.take({ kind: 'grace-over' });
    expect(step('onCompleted', { requestId: '9' })).toEqual([]);
  });
});
