import { describe, expect, test, vi } from 'vitest';
import { createJoin, type Saying, type Shown, unconfirmed } from '../../../src/observe/join.ts';
import type { Body } from '../../../src/observe/observation.ts';

const url = 'https://collect.example/v1';
const hidden: Body = { kind: 'unreadable', reason: 'blob-body' };
const text = (value: string): Body => ({ kind: 'bytes', bytes: new TextEncoder().encode(value) });
const shown = (more: Partial<Shown> = {}): Shown => ({
  tabId: 1,
  method: 'POST',
  url,
  body: hidden,
  callStack: null,
  awaitsStack: false,
  ...more,
});
const saying = (body: Body, more: Partial<Saying> = {}): Saying => ({
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

describe('what the browser shows and what the page says', () => {
  test('become one, whichever comes first', () => {
    const { join, onUnconfirmed } = setUp();
    const [first, second] = [shown(), shown()];
    join.show(first);
    join.say(saying(text('one')));
    join.say(saying(text('two')));
    join.show(second);
    expect([first.body, second.body]).toEqual([text('one'), text('two')]);
    expect(onUnconfirmed).not.toHaveBeenCalled();
  });

  test.each([
    ['another address', { url: `${url}/other` }],
    ['another method', { method: 'PUT' }],
    ['another tab', { tabId: 2 }],
  ])('stay two for %s', (_, more) => {
    const { join } = setUp();
    const request = shown();
    join.show(request);
    join.say(saying(text('x'), more));
    expect(request.body).toEqual(hidden);
  });

  test('are joined by their address alone where the browser names no tab', () => {
    const { join } = setUp();
    const request = shown({ tabId: -1 });
    join.say(saying(text('x')));
    join.show(request);
    expect(request.body).toEqual(text('x'));
  });

  test('leave a body that was shown as it is', () => {
    const { join, onJoined } = setUp();
    const request = shown({ body: text('shown') });
    join.show(request);
    join.say(saying(text('a lie')));
    expect(request.body).toEqual(text('shown'));
    expect(onJoined).not.toHaveBeenCalled();
  });

  test('a body that lacks its files is completed by the page', () => {
    const { join } = setUp();
    const request = shown({ body: { ...text('--x'), lacks: 'files' } as Body });
    join.show(request);
    const whole: Body = { kind: 'form', entries: [['a', 'b']] };
    join.say(saying(whole));
    expect(request.body).toEqual(whole);
  });

  test('what the browser never shows is unconfirmed, and only once', () => {
    const { join, onUnconfirmed, pass } = setUp();
    join.say(saying(text('forged')));
    pass(20_000);
    join.show(shown({ url: 'https://else.example/' }));
    pass(20_000);
    join.show(shown({ url: 'https://else.example/' }));
    expect(onUnconfirmed).toHaveBeenCalledExactlyOnceWith(saying(text('forged')));
    expect(unconfirmed(saying(text('forged')))).toMatchObject({ outcome: 'unconfirmed', url });
  });

  test('are kept within bounds', () => {
    const { join, onUnconfirmed } = setUp();
    for (let n = 0; n < 20_000; n += 1) join.say(saying(text('x'), { url: `${url}/${n}` }));
    expect(onUnconfirmed.mock.calls.length).toBeGreaterThan(15_000);
    expect(onUnconfirmed.mock.calls[0]?.[0].url).toBe(`${url}/0`);
  });

  test('a call stack is waited for where it was asked for', async () => {
    const { join } = setUp();
    const request = shown({ body: text('shown'), awaitsStack: true });
    join.show(request);
    setTimeout(() => join.say(saying({ kind: 'none' }, { stack: 'at send' })), 5);
    await join.complete(request, 1_000);
    expect([request.body, request.callStack]).toEqual([text('shown'), 'at send']);
  });

  test('a hidden body is waited for, and no longer than the limit', async () => {
    const { join } = setUp();
    const [told, untold] = [shown(), shown({ url: `${url}/b` })];
    join.show(told);
    join.show(untold);
    setTimeout(() => join.say(saying(text('late'))), 5);
    await join.complete(told, 1_000);
    expect(told.body).toEqual(text('late'));
    await join.complete(untold, 5);
    expect(untold.body).toEqual(hidden);
  });
});
