import type { BodySnapshot, Notify } from '../protocol.ts';
import { absolute } from './address.ts';
import { hiddenBody, unknownBody } from './body-snapshot.ts';
import { hasNoBody, isBodyShown, sentMethod } from './method.ts';
import { construct, getterOf, hasBrand, plainMember, readMember, uncurried } from './natives.ts';
import { callStack, replace } from './stand-in.ts';

const requestUrl = getterOf(Request.prototype, 'url');
const requestMethod = getterOf(Request.prototype, 'method');
/** Firefox does not have this member. */
const requestBody = import.meta.env.FIREFOX ? () => undefined : getterOf(Request.prototype, 'body');
const cloned = uncurried(Request.prototype.clone);
const requestBlob = uncurried(Request.prototype.blob);
const isLocked = getterOf(ReadableStream.prototype, 'locked');
const split = uncurried(ReadableStream.prototype.tee);
const NativeResponse = Response;
const NativeProxy = Proxy;
const responseBlob = uncurried(Response.prototype.blob);
const settle = uncurried(Promise.prototype.then) as (
  promise: Promise<Blob>,
  use: (blob: Blob) => void,
  fail: () => void,
) => unknown;
const headersOf = getterOf(Request.prototype, 'headers');
const headerOf = uncurried(Headers.prototype.get);
const indexOf = uncurried(String.prototype.indexOf);

/** Reports bodies of `fetch` that the browser hides; if call stacks are wanted, every call. */
export function tapFetch(scope: typeof globalThis, notify: Notify): void {
  replace(scope, 'fetch', {
    before(args) {
      const body = plainMember(args[1], 'body');
      if (isRequest(args[0]) && body === undefined) notifyOfRequest(args[0], callOf(args, notify));
      if (import.meta.env.FIREFOX || !isOpenStream(body)) return undefined;
      return [args[0], initWith(args[1] as object, notifyOfStream(body, callOf(args, notify).notifyOf))];
    },
    after(_, args) {
      const body = plainMember(args[1], 'body');
      const call = callOf(args, notify);
      if (isStream(body) || (call.request && body === undefined && isReadApart(call.request, call.method))) return;
      const hidden = hiddenBody(body, call.method);
      if (hidden !== undefined) call.notifyOf(hidden);
      else if (notify.wantsAll?.()) call.notifyOf(hasNoBody(call.method) ? null : unknownBody);
    },
  });
}

interface Call {
  readonly request: Request | null;
  readonly method: string;
  /** Reports the call, with its stack if stacks are wanted. Does nothing if its address could not be read safely. */
  readonly notifyOf: (body: BodySnapshot) => void;
}

function callOf(args: readonly unknown[], notify: Notify): Call {
  const request = isRequest(args[0]) ? args[0] : null;
  const method = methodOf(request, args[1]);
  const url = request ? requestUrl(request) : absolute(args[0]);
  const stack = notify.wantsAll?.() ? { stack: callStack() } : {};
  return {
    request,
    method,
    notifyOf: (body) => {
      if (url !== null) notify({ kind: 'request', method, url, body, ...stack });
    },
  };
}

function isRequest(input: unknown): input is Request {
  return hasBrand(input, requestUrl as (self: never) => unknown);
}

function methodOf(request: Request | null, init: unknown): string {
  const given = plainMember(init, 'method');
  if (typeof given === 'string') return sentMethod(given);
  return request ? requestMethod(request) : 'GET';
}

/** A Request does not expose its body, but a clone, made before fetch consumes the original, can be read. */
function notifyOfRequest(request: Request, { method, notifyOf }: Call): void {
  if (!isReadApart(request, method)) return;
  try {
    if (requestBody(request) === null) notifyOf(null);
    else settle(requestBlob(cloned(request)), notifyOf, () => {});
  } catch {
    // Its body has been used: fetch will reject it as well.
  }
}

/** Whether the body of a Request is reported separately from the call. */
function isReadApart(request: Request, method: string): boolean {
  if (hasNoBody(method)) return false;
  if (!import.meta.env.FIREFOX) return requestBody(request) !== null || !isBodyShown(method);
  // Firefox shows all bodies except the files of a form.
  const type = headerOf(headersOf(request), 'content-type');
  return type !== null && indexOf(type, 'multipart/') === 0;
}

function isStream(body: unknown): body is ReadableStream {
  return hasBrand(body, isLocked as (self: never) => unknown);
}

function isOpenStream(body: unknown): body is ReadableStream {
  return isStream(body) && !isLocked(body);
}

/** Reads one branch of a stream and returns the other for sending. The stream is then locked, as after fetch. */
function notifyOfStream(stream: ReadableStream, notifyOf: Call['notifyOf']): ReadableStream {
  const branches = split(stream);
  const read = responseBlob(construct(NativeResponse, [branches[1]]) as Response);
  settle(read, notifyOf, () => notifyOf({ unreadable: 'stream-body' }));
  return branches[0];
}

/** A dictionary with another body. Other members are read from the page's dictionary, once each, as fetch does. */
function initWith(init: object, body: ReadableStream): object {
  const get = (_: object, name: PropertyKey) => (name === 'body' ? body : readMember(init, name));
  return new NativeProxy(init, { __proto__: null, get } as ProxyHandler<object>);
}
