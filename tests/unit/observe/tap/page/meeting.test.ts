import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Replaces `MutationObserver`: calls the relay's observers when a test wants the document's parser to go on. */
const parser = vi.hoisted(() => {
  const observers = new Set<() => void>();
  class Observer {
    readonly #onChange: () => void;
    constructor(onChange: () => void) {
      this.#onChange = onChange;
    }
    observe() {
      observers.add(this.#onChange);
    }
    disconnect() {
      observers.delete(this.#onChange);
    }
  }
  Object.assign(globalThis, { MutationObserver: Observer });
  return {
    reset: () => observers.clear(),
    notify: () => {
      for (const onChange of [...observers]) onChange();
    },
  };
});

vi.mock('../../../../../src/observe/tap/relay/forms.ts', () => ({ watchForms: () => undefined }));

import { meetRelay } from '../../../../../src/observe/tap/page/channel.ts';
import type { Notice } from '../../../../../src/observe/tap/protocol.ts';
import type { NoticeQueue } from '../../../../../src/observe/tap/relay/queue.ts';
import { startRelay } from '../../../../../src/observe/tap/relay/relay.ts';
import { awaitSecret, takeSecret } from '../../../../../src/observe/tap/relay/secret.ts';

/** The parts of a window that tap and relay need: both worlds share the events and the status. */
class Frame extends EventTarget {
  status = '';
  setTimeout = setTimeout;
  document = { readyState: 'loading', head: null };
}

type Scope = Window & typeof globalThis;

let frame: Scope;
let heard: string[];
let queue: NoticeQueue;

beforeEach(() => {
  parser.reset();
  frame = new Frame() as unknown as Scope;
  heard = [];
  const put = vi.fn(({ url }: { url: string }) => void heard.push(url));
  queue = {
    ...{
      put,
      putWhenRead: vi.fn(),
      post: vi.fn(),
      countLost: vi.fn(),
      sendAtOnce: vi.fn(),
      gatherAgain: vi.fn(),
      resume: vi.fn(),
    },
    ...{ retry: vi.fn(), delivered: vi.fn(async () => {}) },
  };
});

const notice = (url: string): Notice => ({ kind: 'request', method: 'POST', url, body: 'a=1' });

/** The parser adds the first element. */
function goOnParsing(): void {
  Object.assign(frame.document, { head: {} });
  parser.notify();
}

const later = () => new Promise((resolve) => setTimeout(resolve, 5));

/** The relay of a new document. */
function startNewRelay() {
  const relay = startRelay(frame, queue);
  awaitSecret(frame, relay.passPort);
  return relay;
}

/** The attack of a page: it offers ports under names that it may know, and sends something on each. */
function offerPorts(names: readonly string[]): void {
  for (const name of names) {
    const { port1 } = new MessageChannel();
    frame.dispatchEvent(new MessageEvent(name, { data: 'P', ports: [port1 as never] }));
    port1.dispatchEvent(new Event('here'));
    port1.dispatchEvent(new MessageEvent('notice', { data: notice('https://forged.test/') }));
  }
}

const guesses = ['outflow-offer', 'outflow-hello', 'outflow', 'P', 'P port', 'P ready', 'null port', 'undefined ready'];

describe('a tap and a relay in a new document', () => {
  it('connect, and restore the status', () => {
    frame.status = 'of the page';
    const channel = meetRelay(frame, null);
    const relay = startNewRelay();
    expect(frame.status).toBe('of the page');
    channel?.notify(notice('https://a.test/'));
    expect(heard).toEqual(['https://a.test/']);
    expect(relay.expectTap()).toBeNull();
  });

  it('connect with their own secret, even if a parent frame wrote another one into the status before', () => {
    frame.status = 'outflow:P planted';
    meetRelay(frame, null);
    const [secret, status] = [takeSecret(frame), frame.status];
    expect(secret).toMatch(/^\d+-\d+-\d+-\d+$/);
    expect(status).toBe('outflow:P planted');
  });

  it('give no port to a listener that does not know the secret, and accept none', () => {
    const ports: unknown[] = [];
    for (const name of guesses) frame.addEventListener(name, (event) => ports.push(...(event as MessageEvent).ports));
    const channel = meetRelay(frame, null);
    startNewRelay();
    offerPorts(guesses);
    channel?.notify(notice('https://a.test/'));
    expect(ports.filter((port) => port !== undefined)).toHaveLength(guesses.length); // The ports that the page offered itself.
    expect(heard).toEqual(['https://a.test/']);
  });

  it('connect if the relay starts first, as soon as the parser goes on', () => {
    const relay = startNewRelay();
    const channel = meetRelay(frame, null);
    goOnParsing();
    expect(frame.status).toBe('');
    channel?.notify(notice('https://a.test/'));
    expect(heard).toEqual(['https://a.test/']);
    expect(relay.expectTap()).toBeNull();
  });

  it('connect if the relay starts some time after the tap, before the parser goes on', async () => {
    const channel = meetRelay(frame, null);
    await later();
    startNewRelay();
    goOnParsing();
    channel?.notify(notice('https://a.test/'));
    expect(heard).toEqual(['https://a.test/']);
  });

  it('leave nothing behind if no relay starts before the parser goes on', async () => {
    meetRelay(frame, null);
    expect(frame.status).toMatch(/^outflow:/);
    goOnParsing();
    await later();
    expect(frame.status).toBe('');
    startNewRelay();
    goOnParsing();
    expect(frame.status).toBe('');
  });

  it.each([
    ['without a parser', { readyState: 'complete', head: null }],
    ['whose parser has gone on', { readyState: 'loading', head: {} }],
  ])('do not wait in a document %s, in which the page could plant a secret', (_, document) => {
    Object.assign(frame, { document });
    const relay = startNewRelay();
    const ports: unknown[] = [];
    frame.addEventListener('P port', (event) => ports.push(...(event as MessageEvent).ports));
    frame.status = 'outflow:P ';
    goOnParsing();
    expect(ports).toEqual([]);
    expect(relay.expectTap()).not.toBeNull();
  });

  it('leave nothing behind in a document without a parser', async () => {
    Object.assign(frame, { document: { readyState: 'complete' } });
    meetRelay(frame, null);
    expect(frame.status).toMatch(/^outflow:/);
    await later();
    expect(frame.status).toBe('');
  });

  it('have different secrets in each document', () => {
    const secrets = Array.from({ length: 3 }, () => {
      meetRelay(frame, null);
      return takeSecret(frame);
    });
    expect(new Set(secrets).size).toBe(3);
  });
});

describe('a relay that starts in a page that is already open', () => {
  it('ignores ports that the page offers, and connects to the tap with its secret', () => {
    const relay = startRelay(frame, queue);
    const secret = relay.expectTap();
    offerPorts(guesses);
    expect(relay.expectTap()).toBe(secret);
    const channel = meetRelay(frame, secret);
    channel?.notify(notice('https://a.test/'));
    offerPorts(guesses);
    expect(heard).toEqual(['https://a.test/']);
    expect(relay.expectTap()).toBeNull();
  });

  it('accepts one tap: a second one does not start', () => {
    const relay = startRelay(frame, queue);
    const secret = relay.expectTap();
    expect(meetRelay(frame, secret)).not.toBeNull();
    expect(meetRelay(frame, secret)).toBeNull();
  });

  it('accepts no tap with another secret', () => {
    startRelay(frame, queue).expectTap();
    expect(meetRelay(frame, 'P')).toBeNull();
  });

  it('connects to the tap of an earlier relay by their secret, and receives the number of messages that were not settled', () => {
    const first = startRelay(frame, queue);
    const channel = meetRelay(frame, first.expectTap());
    first.meetAgain('reunion.2');
    channel?.notify({ ...notice('wss://a.test/'), kind: 'message' });
    heard.length = 0;
    const second = startRelay(frame, {
      ...queue,
      put: vi.fn(({ kind, count }) => void heard.push(`${kind} ${count}`)),
    });
    offerPorts(['reunion', 'reunion port', 'reunion.1 port']);
    second.meetAgain('reunion.2');
    expect(heard).toEqual(['missed 1']);
    expect(second.expectTap()).toBeNull();
  });

  it('notifies the tap whether call stacks are wanted, also when this changes', () => {
    const relay = startRelay(frame, queue);
    relay.wantStacks(true);
    const channel = meetRelay(frame, relay.expectTap());
    expect(channel?.wantsStacks()).toBe(true);
    relay.wantStacks(false);
    expect(channel?.wantsStacks()).toBe(false);
  });
});
