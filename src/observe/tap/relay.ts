import type { UnreadableReason } from '../observation.ts';
import { toBase64, type WireBody } from '../wire.ts';
import { watchForms } from './forms.ts';
import { portEvent, readyEvent } from './meeting.ts';
import type { Outbox } from './outbox.ts';
import { newSecret } from './secret.ts';
import {
  again,
  hereEvent,
  reunionEvent,
  type Said,
  type SaidBody,
  saidEvent,
  settledEvent,
  stacksEvent,
  workerEvent,
} from './words.ts';

/** Bytes of a body beyond which its bytes stay where they are: what decoding takes at most, less what it unpacks. */
const mostBytes = 24 * 1024 * 1024;

/**
 * The other end of the tap's channel, in the extension's own world of the same frame. What it hears is the page's word
 * and no more: it takes plain data out of it, and hands that to the background, which believes only what the browser
 * has shown it. The port is always the relay's own, and handed to the one that knows a secret.
 */
export function startRelay(scope: Window, outbox: Outbox): Relay {
  let page: MessagePort | undefined;
  let wantsStacks = false;
  let reunion: string | null = null;
  let expected: string | null = null;
  const ask = () => page?.dispatchEvent(new MessageEvent(stacksEvent, { data: wantsStacks }));
  const arrange = () => page?.dispatchEvent(new MessageEvent(reunionEvent, { data: reunion }));
  const attend = (port: MessagePort) => {
    const settle = settling((url, count) =>
      port.dispatchEvent(new MessageEvent(settledEvent, { data: count, lastEventId: url })),
    );
    port.addEventListener(hereEvent, () => {
      page = port;
      if (wantsStacks) ask();
      if (reunion !== null) arrange();
    });
    port.addEventListener(saidEvent, (said) => hear((said as MessageEvent).data, outbox, settle));
    port.addEventListener(workerEvent, (admitted) => {
      const { data, ports } = admitted as MessageEvent;
      if (ports[0]) listenTo(ports[0], outbox, data === again);
    });
  };
  const handOver = (secret: string) => {
    if (page) return;
    const { port1: port } = new MessageChannel();
    attend(port);
    scope.dispatchEvent(new MessageEvent(portEvent(secret), { ports: [port] }));
  };
  watchForms(scope, (said) => hear(said, outbox));
  return {
    wantStacks(wanted) {
      wantsStacks = wanted;
      ask();
    },
    handOver,
    meetAgain(secret) {
      reunion = secret;
      if (page) arrange();
      else handOver(secret);
    },
    expectTap() {
      if (page) return null;
      if (expected === null) {
        const secret = newSecret();
        expected = secret;
        scope.addEventListener(readyEvent(secret), () => handOver(secret));
      }
      return expected;
    },
  };
}

/** What a frame asks of its relay. */
export interface Relay {
  /** Asks the tap for call stacks, or asks it no more. */
  wantStacks(wanted: boolean): void;
  /** Hands a port to the tap that listens for it by this secret, if there is one, and none was handed over before. */
  handOver(secret: string): void;
  /**
   * Has a later relay meet this frame's tap again by this secret; or meets the tap that an earlier relay has left in the
   * page.
   */
  meetAgain(secret: string): void;
  /** The secret by which a tap that is yet to come will be met; null if one is here. */
  expectTap(): string | null;
}

/** Gathers the messages that are dealt with in one task, by their WebSocket's address. */
function settling(report: (url: string, count: number) => void): (url: string) => void {
  const counts = new Map<string, number>();
  const flush = () => {
    for (const [url, count] of counts) report(url, count);
    counts.clear();
  };
  return (url) => {
    if (counts.size === 0) queueMicrotask(flush);
    counts.set(url, (counts.get(url) ?? 0) + 1);
  };
}

/**
 * @param takesOver whether another relay has listened to this worker: what the worker told that one comes first, as a
 *   number, and until then it is heard a second time
 */
function listenTo(worker: MessagePort, outbox: Outbox, takesOver = false): void {
  let isHeard = !takesOver;
  const settle = settling((url, count) => worker.postMessage({ url, count }));
  worker.addEventListener('message', ({ data, ports: [nested] }) => {
    if (data === again) isHeard = true;
    else if (data !== null && (isHeard || data.kind === 'missed')) hear(data, outbox, settle);
    if (nested) listenTo(nested, outbox);
  });
  worker.start();
  if (takesOver) worker.postMessage(again);
}

/**
 * Takes one telling to the outbox; at once where its body is at hand, else when it has been read.
 *
 * @param settle called with the address of a message's WebSocket when the message is dealt with
 */
function hear(data: unknown, outbox: Outbox, settle: (url: string) => void = () => {}): void {
  try {
    const { kind, method, url, body, stack, count } = data as Said;
    const item = {
      kind,
      at: Date.now(),
      method: `${method}`.slice(0, 32),
      url: `${url}`,
      ...(typeof stack === 'string' && { stack: stack.slice(0, 4_000) }),
      ...(typeof count === 'number' && { count }),
    };
    const onSettled = kind === 'message' ? () => settle(url) : undefined;
    const known = knownBody(body);
    if (known !== undefined) outbox.put({ ...item, body: known }, onSettled);
    else
      outbox.promise(
        readBody(body).then((read) => ({ ...item, body: read })),
        onSettled,
      );
  } catch {
    outbox.lose(); // No telling of the tap's.
  }
}

/** A body that can be handed on without waiting; undefined for one that has to be read first. */
function knownBody(body: SaidBody): WireBody | undefined {
  if (body === null) return null;
  if (typeof body === 'string') return body.length > mostBytes ? tooLarge : { text: body };
  if (isBuffer(body)) return body.byteLength > mostBytes ? tooLarge : { base64: toBase64(ownBytes(body)) };
  if (body instanceof Blob) return body.size > mostBytes ? tooLarge : undefined;
  if ('unreadable' in body) return { unreadable: body.unreadable };
  if ('parts' in body) return { base64: toBase64(joined(body.parts)) };
  return undefined;
}

const tooLarge: { readonly unreadable: UnreadableReason } = { unreadable: 'too-large' };

async function readBody(body: SaidBody): Promise<WireBody> {
  try {
    if (body instanceof Blob) return { base64: await blobBase64(body) };
    const { entries } = body as { readonly entries: ReadonlyArray<readonly [string, string | File]> };
    return { entries: await Promise.all(listed(entries).map((entry) => readEntry(entry[0], entry[1]))) };
  } catch {
    return { unreadable: 'blob-body' }; // The file behind it is gone.
  }
}

async function readEntry(name: string, value: string | File) {
  if (typeof value === 'string') return [name, value] as const;
  const base64 = value.size > mostBytes ? null : await blobBase64(value);
  return [name, { file: value.webkitRelativePath || value.name, type: value.type, base64 }] as const;
}

function blobBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(`${reader.result}`.replace(/^[^,]*,?/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** The bytes of a buffer of the page's world, which in Firefox has to be cloned to be read. */
function ownBytes(buffer: ArrayBuffer): Uint8Array {
  return new Uint8Array(structuredClone(buffer));
}

function joined(parts: ReadonlyArray<string | ArrayBuffer>): Uint8Array {
  const chunks = listed(parts).map((part) =>
    typeof part === 'string' ? new TextEncoder().encode(part) : ownBytes(part),
  );
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** In Firefox an array of the page's world has elements here, and no iterator. */
function listed<Item>(foreign: readonly Item[]): Item[] {
  return Array.from({ length: foreign.length }, (_, at) => foreign[at] as Item);
}

/** Across worlds `instanceof` may not tell. */
function isBuffer(body: object): body is ArrayBuffer {
  return Object.prototype.toString.call(body) === '[object ArrayBuffer]';
}
