import { describe, expect, test, vi } from 'vitest';
import { type Body, FormFile } from '../../../../../src/observe/observation.ts';
import {
  createJoin,
  type RequestNotice,
  type Shown,
  unconfirmed,
} from '../../../../../src/observe/tap/background/join.ts';

const url = 'https://collect.example/v1';
const hidden: Body = { kind: 'unreadable', reason: 'blob-body' };
const text = (value: string): Body => ({ kind: 'bytes', bytes: new TextEncoder().encode(value) });
const said = (body: Body): Body => ({ ...body, said: true }) as Body;
const shown = (more: Partial<Shown> = {}): Shown => ({
  tabId: 1,
  method: 'POST',
  url,
  body: hidden,
  callStack: null,
  awaitsStack: false,
  isNavigation: false,
  ...more,
});
const notice = (body: Body, more: Partial<RequestNotice> = {}): RequestNotice => ({
  app: 'https://app.example',
  page: 'https://app.example/a',
  at: 1,
  tabId: 1,
  method: 'POST',
  url,
  body,
  ...more,
});

function setUp() {
  let time = 0;
  const onUnconfirmed = vi.fn();
  const onJoined = vi.fn();
  const join = createJoin<Shown>({ now: () => time, onJoined, onUnconfirmed });
  return { join, onJoined, onUnconfirmed, pass: (ms: number) => (time += ms) };
}

describe('a request that the browser shows and its page’s notice', () => {
  test('are joined, in any order', () => {
    const { join, onUnconfirmed } = setUp();
    const [first, second] = [shown(), shown()];
    join.show(first);
    join.accept(notice(text('one')));
    join.accept(notice(text('two')));
    join.show(second);
    expect([first.body, second.body]).toEqual([said(text('one')), said(text('two'))]);
    expect(onUnconfirmed).not.toHaveBeenCalled();
  });

  test.each([
    ['another address', { url: `${url}/other` }],
    ['another method', { method: 'PUT' }],
    ['another tab', { tabId: 2 }],
  ])('are not joined for %s', (_, more) => {
    const { join } = setUp();
    const request = shown();
    join.show(request);
    join.accept(notice(text('x'), more));
    expect(request.body).toEqual(hidden);
  });

  test('are joined by address and method alone if the browser gives no tab', () => {
    const { join } = setUp();
    const request = shown({ tabId: -1 });
    join.accept(notice(text('x')));
    join.show(request);
    expect(request.body).toEqual(said(text('x')));
  });

  test('do not change a body that the browser showed', () => {
    const { join, onJoined } = setUp();
    const request = shown({ body: text('shown') });
    join.show(request);
    join.accept(notice(text('a lie')));
    expect(request.body).toEqual(text('shown'));
    expect(onJoined).not.toHaveBeenCalled();
  });

  test('a form without its files is completed by its own notice, among others to the same address', () => {
    const { join } = setUp();
    const form = (name: string): Body => ({ kind: 'form', entries: [['file', name]], lacks: 'maybe-files' });
    const whole = (name: string): Body => ({
      kind: 'form',
      entries: [['file', new FormFile(name, 'text/plain', new Uint8Array([1]))]],
    });
    const requests = ['a.txt', 'b.txt'].map((name) => shown({ body: form(name) }));
    for (const request of requests) join.show(request);
    join.accept(notice(whole('b.txt')));
    join.accept(notice(whole('a.txt')));
    expect(requests.map(({ body }) => body)).toEqual([said(whole('a.txt')), said(whole('b.txt'))]);
  });

  test('a form is joined only with a navigation, in any tab, and ignored if there is none', () => {
    const { join, onUnconfirmed, pass } = setUp();
    const [fetched, navigated] = [shown(), shown({ isNavigation: true, tabId: 9 })];
    join.show(fetched);
    join.accept(notice(text('a form'), { isForm: true }));
    join.show(navigated);
    expect([fetched.body, navigated.body]).toEqual([hidden, said(text('a form'))]);
    join.accept(notice(text('only read by a script'), { isForm: true }));
    pass(20_000);
    join.show(shown({ url: 'https://else.example/' }));
    expect(onUnconfirmed).not.toHaveBeenCalled();
  });

  test('a notice without the body, since the browser shows it, is not joined with a request whose body is hidden', () => {
    const { join } = setUp();
    const [blob, string] = [shown(), shown({ body: text('shown'), awaitsStack: true })];
    join.show(blob);
    join.show(string);
    join.accept(notice({ kind: 'unreadable', reason: 'hidden-body' }, { stack: 'at send' }));
    join.accept(notice(text('a Blob')));
    expect([blob.body, string.callStack]).toEqual([said(text('a Blob')), 'at send']);
  });

  test('a request that is withdrawn, since it did not come from a page, is not joined', () => {
    const { join } = setUp();
    const [preflight, request] = [shown({ method: 'OPTIONS' }), shown({ method: 'OPTIONS' })];
    join.show(preflight);
    join.withdraw(preflight);
    join.show(request);
    join.accept(notice(text('x'), { method: 'OPTIONS' }));
    expect([preflight.body, request.body]).toEqual([hidden, said(text('x'))]);
  });

  test('a notice without a request is unconfirmed, and only once', () => {
    const { join, onUnconfirmed, pass } = setUp();
    join.accept(notice(text('forged')));
    pass(20_000);
    join.show(shown({ url: 'https://else.example/' }));
    pass(20_000);
    join.show(shown({ url: 'https://else.example/' }));
    expect(onUnconfirmed).toHaveBeenCalledExactlyOnceWith(notice(text('forged')));
    expect(unconfirmed(notice(text('forged')))).toMatchObject({ outcome: 'unconfirmed', url });
  });

  test('notices are unconfirmed beyond a limit, the oldest first', () => {
    const { join, onUnconfirmed } = setUp();
    for (let n = 0; n < 20_000; n += 1) join.accept(notice(text('x'), { url: `${url}/${n}` }));
    expect(onUnconfirmed.mock.calls.length).toBeGreaterThan(15_000);
    expect(onUnconfirmed.mock.calls[0]?.[0].url).toBe(`${url}/0`);
  });

  test('a call stack is awaited if it was requested', async () => {
    const { join } = setUp();
    const request = shown({ body: text('shown'), awaitsStack: true });
    join.show(request);
    setTimeout(() => join.accept(notice({ kind: 'none' }, { stack: 'at send' })), 5);
    await join.complete(request, 1_000);
    expect([request.body, request.callStack]).toEqual([text('shown'), 'at send']);
  });

  test('a hidden body is awaited, up to a limit', async () => {
    const { join } = setUp();
    const [noticed, unnoticed] = [shown(), shown({ url: `${url}/b` })];
    join.show(noticed);
    join.show(unnoticed);
    setTimeout(() => join.accept(notice(text('late'))), 5);
    await join.complete(noticed, 1_000);
    expect(noticed.body).toEqual(said(text('late')));
    await join.complete(unnoticed, 5);
    expect(unnoticed.body).toEqual(hidden);
  });
});
