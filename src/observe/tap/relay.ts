import type { UnreadableReason } from '../observation.ts';
import { toBase64, type WireBody } from '../wire.ts';
import { watchForms } from './forms.ts';
import type { Outbox } from './outbox.ts';
import { helloEvent, offerEvent, type Said, type SaidBody, saidEvent, stacksEvent, workerEvent } from './words.ts';

/** Bytes of a body beyond which its bytes stay where they are: what decoding takes at most, less what it unpacks. */
const mostBytes = 24 * 1024 * 1024;

/**
 * The other end of the tap's channel, in the extension's own world of the same frame. What it hears is the page's word
 * and no more: it takes plain data out of it, and hands that to the background, which believes only what the browser
 * has shown it. Answers a function that asks the tap for call stacks, or asks it no more.
 */
export function startRelay(scope: Window, outbox: Outbox): (wanted: boolean) => void {
  let page: MessagePort | undefined;
  let wantsStacks = false;
  const ask = () => page?.dispatchEvent(new MessageEvent(stacksEvent, { data: wantsStacks }));
  scope.addEventListener(
    offerEvent,
    (event) => {
      const [port] = (event as MessageEvent).ports;
      port?.addEventListener(saidEvent, (said) => hear((said as MessageEvent).data, outbox));
      page = port;
      if (wantsStacks) ask();
      port?.addEventListener(workerEvent, (admitted) => listenTo((admitted as MessageEvent).ports[0], outbox));
    },
    { once: true },
  );
  watchForms(scope, (said) => hear(said, outbox));
  scope.dispatchEvent(new Event(helloEvent));
  return (wanted) => {
    wantsStacks = wanted;
    ask();
  };
}

function listenTo(worker: MessagePort | undefined, outbox: Outbox): void {
  worker?.addEventListener('message', ({ data, ports: [nested] }) => {
    if (data !== null) hear(data, outbox);
    listenTo(nested, outbox);
  });
  worker?.start();
}

/** Takes one telling to the outbox; at once where its body is at hand, else when it has been read. */
function hear(data: unknown, outbox: Outbox): void {
  try {
    const { kind, method, url, body, stack } = data as Said;
    const item = {
      kind,
      at: Date.now(),
      method: `${method}`.slice(0, 32),
      url: `${url}`,
      ...(typeof stack === 'string' && { stack: stack.slice(0, 4_000) }),
    };
    const known = knownBody(body);
    if (known !== undefined) outbox.put({ ...item, body: known });
    else outbox.promise(readBody(body).then((read) => ({ ...item, body: read })));
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
