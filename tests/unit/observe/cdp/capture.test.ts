import { describe, expect, test } from 'vitest';
import { captureOver } from '../../../../src/observe/cdp/capture.ts';
import { createScriptHosts } from '../../../../src/observe/cdp/named-hosts.ts';
import { type Answers, browserSession } from './browser.ts';

const app = 'https://app.fernhill.example';
const attached = (sessionId: string, targetId: string, type = 'page', more: object = {}) =>
  ['Target.attachedToTarget', { sessionId, targetInfo: { targetId, type, url: '', ...more } }] as const;
const request = (requestId: string, more: object = {}, frameId = 'P') =>
  [
    'Network.requestWillBeSent',
    {
      ...{
        requestId,
        documentURL: `${app}/`,
        wallTime: 1_790_000_000,
        initiator: { type: 'script' },
        type: 'Fetch',
        frameId,
      },
      request: { url: `https://api.acme.test/${requestId}`, method: 'POST', headers: {}, ...more },
    },
  ] as const;
const headers = (requestId: string, sent: object = {}) =>
  ['Network.requestWillBeSentExtraInfo', { requestId, headers: sent }] as const;
const blob = { hasPostData: true };

async function started(answers?: Answers) {
  const browser = browserSession(answers);
  const capture = captureOver(browser.session);
  expect(await capture.ready()).toBeNull();
  browser.emit('', ...attached('page', 'P'));
  browser.emit('page', 'Page.frameNavigated', { frame: { id: 'P', url: `${app}/keys` } });
  return { browser, capture };
}
const postData: Answers = (method, { requestId }) =>
  method === 'Network.getRequestPostData' ? { postData: `body of ${requestId}`, base64Encoded: false } : undefined;

describe('a capture', () => {
  test('observes each target before it is resumed, including nested targets', async () => {
    const { browser } = await started();
    browser.emit('page', ...attached('worker', 'W', 'worker'));
    browser.emit('worker', ...attached('nested', 'N', 'worker'));
    for (const session of ['page', 'worker', 'nested']) {
      const own = browser.sent().filter((command) => command.startsWith(`${session} `));
      expect(own[0]).toBe(`${session} Network.enable`);
      expect(own).toContain(`${session} Target.setAutoAttach`);
      expect(own.at(-1)).toBe(`${session} Runtime.runIfWaitingForDebugger`);
    }
  });
  test('at once requests a body that an event lacks, in the session that reported the request', async () => {
    const { browser, capture } = await started(postData);
    browser.emit('page', ...attached('worker', 'W', 'worker'));
    browser.emit('worker', ...request('1', blob));
    browser.emit('page', ...headers('1', { 'content-length': '9' }));
    expect(browser.sent()).toContain('worker Network.getRequestPostData');
    const [observation] = await capture.observations();
    expect(observation).toMatchObject({ app, page: `${app}/keys`, url: 'https://api.acme.test/1', outcome: 'sent' });
    expect(observation?.body).toEqual({ kind: 'bytes', bytes: new TextEncoder().encode('body of 1') });
  });
  test('states the reason if the browser refuses a body', async () => {
    const { browser, capture } = await started((method) =>
      method === 'Network.getRequestPostData' ? new Error('No post data') : undefined,
    );
    browser.emit('page', ...request('1', blob));
    browser.emit('page', ...headers('1', { 'transfer-encoding': 'chunked' }));
    expect((await capture.observations())[0]?.body).toEqual({ kind: 'unreadable', reason: 'stream-body' });
  });
  test('does not attach to a target that another session has', async () => {
    const { browser, capture } = await started();
    browser.emit('page', ...attached('sw1', 'S', 'service_worker', { url: `${app}/sw.js` }));
    browser.emit('', ...attached('sw2', 'S', 'service_worker', { url: `${app}/sw.js` }));
    expect(browser.sent().filter((command) => command.startsWith('sw2'))).toEqual([]);
    expect(browser.sent()).toContain('Target.detachFromTarget');
    await capture.detach();
  });
  test('reports a missed shared worker, unless it was observed in time and shows a request', async () => {
    const { browser, capture } = await started();
    const worker = { url: `${app}/shared.js` };
    browser.emit('', ...attached('late', 'A', 'shared_worker', worker));
    browser.emit('late', 'Inspector.workerScriptLoaded', {});
    browser.emit('', ...attached('early', 'B', 'shared_worker', worker));
    await new Promise((resolve) => setTimeout(resolve, 0));
    browser.emit('early', 'Inspector.workerScriptLoaded', {});
    expect(await capture.observations()).toHaveLength(2);
    browser.emit('early', ...request('1'));
    const unseen = (await capture.observations()).map(({ body, url }) => [body, url]);
    expect(unseen).toEqual([[{ kind: 'unreadable', reason: 'shared-worker' }, `${app}/`]]);
  });
  test('reports a missed shared worker whose script is a Blob or a `data:` address', async () => {
    const { browser, capture } = await started();
    browser.emit('', ...attached('blob', 'A', 'shared_worker', { url: `blob:${app}/0b7c` }));
    browser.emit('', ...attached('data', 'B', 'shared_worker', { url: 'data:text/javascript,1' }));
    expect((await capture.observations()).map((one) => [one.app, one.body.kind])).toEqual([
      [app, 'unreadable'],
      [app, 'unreadable'],
    ]);
  });
  test('keeps what a closed target sent, and abandons open commands to it', async () => {
    const { browser, capture } = await started();
    browser.emit('page', ...request('1'));
    browser.emit('page', ...headers('1'));
    browser.emit('', 'Target.detachedFromTarget', { sessionId: 'page' });
    expect(await capture.observations()).toHaveLength(1);
  });
  test('is settled when nothing was sent for some time, and stops waiting at the limit, unsettled', async () => {
    const { browser, capture } = await started();
    browser.emit('page', ...request('1'));
    const before = Date.now();
    expect(await capture.settled(10, 120)).toBe(false);
    expect(Date.now() - before).toBeGreaterThanOrEqual(110);
    browser.emit('page', 'Network.responseReceived', {
      requestId: '1',
      response: { status: 200, headers: {}, url: '' },
    });
    expect(await capture.settled(10, 60_000)).toBe(true);
  });
  test('does not wait for the requests of a page that was closed, nor of its workers', async () => {
    const { browser, capture } = await started();
    browser.emit('page', ...attached('worker', 'W', 'worker'));
    browser.emit('worker', ...request('1'));
    browser.emit('page', ...request('2'));
    browser.emit('', 'Target.detachedFromTarget', { sessionId: 'page' });
    const before = Date.now();
    await capture.settled(10, 10_000);
    expect(Date.now() - before).toBeLessThan(5_000);
    expect((await capture.observations()).map(({ outcome }) => outcome)).toEqual(['sent', 'sent']);
  });
  test('searches the realms of a page for the address of a WebSocket that was open before the capture', async () => {
    const live = 'wss://live.acme.test/socket';
    const { browser, capture } = await started((method, { contextId, objectId }) => {
      if (method === 'Runtime.enable') {
        for (const id of [4, 5]) browser.emit('page', 'Runtime.executionContextCreated', { context: { id } });
      }
      if (method === 'Runtime.evaluate') return { result: { objectId: `prototype ${contextId}` } };
      if (method === 'Runtime.queryObjects') return { objects: { objectId: 'list' } };
      return method === 'Runtime.callFunctionOn' && objectId === 'list' ? { result: { value: [live] } } : undefined;
    });
    const frame = { requestId: '9', response: { opcode: 1, payloadData: 'ada' } };
    browser.emit('page', 'Network.webSocketFrameSent', frame);
    browser.emit('page', 'Network.webSocketFrameSent', frame);
    expect((await capture.observations()).map(({ url, body }) => [url, body.kind])).toEqual([
      [live, 'bytes'],
      [live, 'bytes'],
    ]);
    expect(browser.sent().filter((command) => command === 'page Runtime.queryObjects')).toHaveLength(2);
    expect(browser.sent().at(-1)).toBe('page Runtime.disable');
  });
  test('lists hosts that loaded scripts name, if scripts are read', async () => {
    const browser = browserSession((method) =>
      method === 'Network.getResponseBody'
        ? { body: 'go("https://us.i.posthog.com")', base64Encoded: false }
        : undefined,
    );
    const capture = captureOver(browser.session, { scriptHosts: createScriptHosts() });
    await capture.ready();
    browser.emit('', ...attached('page', 'P'));
    const [method, params] = request('1', { method: 'GET', url: `${app}/main.js` });
    browser.emit('page', method, { ...params, type: 'Script' });
    browser.emit('page', 'Network.loadingFinished', { requestId: '1', encodedDataLength: 900 });
    await capture.observations();
    expect([...capture.namedHosts()]).toEqual([['us.i.posthog.com', `${app}/main.js`]]);
  });
  test('reports why it cannot start, and ends without leaving a listener', async () => {
    const { session } = browserSession();
    const refusing = { ...session, send: () => Promise.reject(new Error('Not allowed')) };
    expect(await captureOver(refusing).ready()).toBe('Not allowed');
    const { browser, capture } = await started();
    await capture.detach();
    expect(browser.listening()).toBe(0);
    browser.emit('page', ...request('9'));
    expect(await capture.observations()).toEqual([]);
  });
  test('over the session of a page observes that page', async () => {
    const browser = browserSession(undefined, 'page');
    const capture = captureOver(browser.session);
    await capture.ready();
    expect(browser.sent()[0]).toBe('Network.enable');
    browser.emit('', 'Page.frameNavigated', { frame: { id: 'own', url: `${app}/` } });
    browser.emit('', ...request('1', {}, 'own'));
    browser.emit('', ...headers('1'));
    expect((await capture.observations()).map((one) => one.app)).toEqual([app]);
  });
});
