import type { UnreadableReason } from '../../observation.ts';
import { toBase64, type WireBody } from '../../wire.ts';
import { portEvent, readyEvent } from '../page/meeting.ts';
import {
  type BodySnapshot,
  connectedEvent,
  type Notice,
  noticeEvent,
  reunionEvent,
  settledEvent,
  stacksEvent,
  takeover,
  workerEvent,
} from '../protocol.ts';
import { watchForms } from './forms.ts';
import type { NoticeQueue } from './queue.ts';
import { newSecret } from './secret.ts';

/**
 * Limit: bytes of a body, characters of a text, or bytes of one file of a form, that is passed on. Decoding has a limit
 * as well, which includes what it unpacks.
 */
const mostBytes = 24 * 1024 * 1024;

/**
 * Starts the other end of the tap's channel, in the extension's isolated world of the same frame. A page could forge
 * what the relay receives, so the relay only copies plain data and passes it to the background, which trusts only what
 * the browser shows. The relay always creates the port, and passes it to the script that knows the secret.
 */
export function startRelay(scope: Window, queue: NoticeQueue): Relay {
  let page: MessagePort | undefined;
  let wantsStacks = false;
  let reunion: string | null = null;
  let expected: string | null = null;
  const sendStacks = () => page?.dispatchEvent(new MessageEvent(stacksEvent, { data: wantsStacks }));
  const sendReunion = () => page?.dispatchEvent(new MessageEvent(reunionEvent, { data: reunion }));
  const listenToTap = (port: MessagePort) => {
    const settle = settledCounter((url, count) =>
      port.dispatchEvent(new MessageEvent(settledEvent, { data: count, lastEventId: url })),
    );
    port.addEventListener(connectedEvent, () => {
      page = port;
      if (wantsStacks) sendStacks();
      if (reunion !== null) sendReunion();
    });
    port.addEventListener(noticeEvent, (notice) => enqueue((notice as MessageEvent).data, queue, settle));
    port.addEventListener(workerEvent, (admitted) => {
      const { data, ports } = admitted as MessageEvent;
      if (ports[0]) listenToWorker(ports[0], queue, data === takeover);
    });
  };
  const passPort = (secret: string) => {
    if (page) return;
    const { port1: port } = new MessageChannel();
    listenToTap(port);
    scope.dispatchEvent(new MessageEvent(portEvent(secret), { ports: [port] }));
  };
  watchForms(scope, (notice) => enqueue(notice, queue));
  return {
    wantStacks(wanted) {
      wantsStacks = wanted;
      sendStacks();
    },
    passPort,
    meetAgain(secret) {
      reunion = secret;
      if (page) sendReunion();
      else passPort(secret);
    },
    expectTap() {
      if (page) return null;
      if (expected === null) {
        const secret = newSecret();
        expected = secret;
        scope.addEventListener(readyEvent(secret), () => passPort(secret));
      }
      return expected;
    },
  };
}

/** The relay of a frame. */
export interface Relay {
  /** Turns call stacks in the tap on or off. */
  wantStacks(wanted: boolean): void;
  /** Passes a port to the tap that waits for it with this secret, unless a tap already has one. */
  passPort(secret: string): void;
  /**
   * Gives the frame's tap the secret with which a later relay can connect to it. Without a tap, connects to the one
   * that an earlier relay left in the page.
   */
  meetAgain(secret: string): void;
  /** The secret for a tap that is still to be injected; null if the frame has a tap. */
  expectTap(): string | null;
}

/**
 * Returns a function that counts one settled message, by the address of its WebSocket. The counts of one task are
 * reported together.
 */
function settledCounter(report: (url: string, count: number) => void): (url: string) => void {
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
 * Puts the notices of a worker, and of its own workers, into the queue.
 *
 * @param takesOver whether another relay listened to this worker before: the worker first sends the number of messages
 *   that the other relay did not settle; notices before that are ignored
 */
function listenToWorker(worker: MessagePort, queue: NoticeQueue, takesOver = false): void {
  let isOurs = !takesOver;
  const settle = settledCounter((url, count) => worker.postMessage({ url, count }));
  worker.addEventListener('message', ({ data, ports: [nested] }) => {
    if (data === takeover) isOurs = true;
    else if (data !== null && (isOurs || data.kind === 'missed')) enqueue(data, queue, settle);
    if (nested) listenToWorker(nested, queue);
  });
  worker.start();
  if (takesOver) worker.postMessage(takeover);
}

/**
 * Puts one notice into the queue: at once if its body is available, otherwise when the body has been read.
 *
 * @param settle called with the address of a message's WebSocket when the message is settled
 */
function enqueue(data: unknown, queue: NoticeQueue, settle: (url: string) => void = () => {}): void {
  try {
    const { kind, method, url, body, stack, count } = data as Notice;
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
    // The background forgets a closed socket, so no message may come after that.
    if (kind === 'closed') void queue.delivered().then(() => queue.put({ ...item, body: null }));
    else if (known !== undefined) queue.put({ ...item, body: known }, onSettled);
    else
      queue.putWhenRead(
        readBody(body).then((read) => ({ ...item, body: read })),
        onSettled,
      );
  } catch {
    queue.countLost(); // Not a notice of the tap.
  }
}

/** A body that is available at once; undefined for one that has to be read first. */
function knownBody(body: BodySnapshot): WireBody | undefined {
  if (body === null) return null;
  if (typeof body === 'string') return body.length > mostBytes ? tooLarge : { text: body };
  if (isBuffer(body)) return body.byteLength > mostBytes ? tooLarge : { base64: toBase64(ownBytes(body)) };
  if (body instanceof Blob) return body.size > mostBytes ? tooLarge : undefined;
  if ('unreadable' in body) return { unreadable: body.unreadable };
  if ('parts' in body) return { base64: toBase64(joined(body.parts)) };
  return undefined;
}

const tooLarge: { readonly unreadable: UnreadableReason } = { unreadable: 'too-large' };

async function readBody(body: BodySnapshot): Promise<WireBody> {
  try {
    if (body instanceof Blob) return { base64: await blobBase64(body) };
    const { entries } = body as { readonly entries: ReadonlyArray<readonly [string, string | File]> };
    return { entries: await Promise.all(listed(entries).map((entry) => readEntry(entry[0], entry[1]))) };
  } catch {
    return { unreadable: 'blob-body' }; // The file no longer exists.
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

/** The bytes of a buffer of the page's world. Firefox requires a clone to read it. */
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

/** A copy of an array of the page's world. In Firefox, such an array has no iterator in this world. */
function listed<Item>(foreign: readonly Item[]): Item[] {
  return Array.from({ length: foreign.length }, (_, at) => foreign[at] as Item);
}

/** `instanceof` does not work across worlds. */
function isBuffer(body: object): body is ArrayBuffer {
  return Object.prototype.toString.call(body) === '[object ArrayBuffer]';
}
