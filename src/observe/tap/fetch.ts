import { absolute } from './address.ts';
import { hasNoBody, isShown, sentMethod } from './method.ts';
import { construct, getterOf, hasBrand, plainMember, readMember, uncurried } from './natives.ts';
import { hiddenBody, unknownBody } from './said-body.ts';
import { callStack, replace } from './stand-in.ts';
import type { SaidBody, Tell } from './words.ts';

const requestUrl = getterOf(Request.prototype, 'url');
const requestMethod = getterOf(Request.prototype, 'method');
/** Firefox has no such member; there, it is not asked for. */
const requestBody = import.meta.env.FIREFOX ? () => undefined : getterOf(Request.prototype, 'body');
const cloned = uncurried(Request.prototype.clone);
const requestBlob = uncurried(Request.prototype.blob);
const isLocked = getterOf(ReadableStream.prototype, 'locked');
const split = uncurried(ReadableStream.prototype.tee);
const NativeResponse = Response;
const responseBlob = uncurried(Response.prototype.blob);
const settle = uncurried(Promise.prototype.then) as (
  promise: Promise<Blob>,
  use: (blob: Blob) => void,
  fail: () => void,
) => unknown;
const headersOf = getterOf(Request.prototype, 'headers');
const headerOf = uncurried(Headers.prototype.get);
const indexOf = uncurried(String.prototype.indexOf);

/** Tells of the bodies of `fetch` that the browser hides. */
export function tapFetch(scope: typeof globalThis, tell: Tell): void {
  replace(scope, 'fetch', {
    before(args) {
      const body = plainMember(args[1], 'body');
      if (isRequest(args[0]) && body === undefined) tellRequest(args[0], callOf(args, tell));
      if (import.meta.env.FIREFOX || !isOpenStream(body)) return undefined;
      return [args[0], initWith(args[1] as object, tellStream(body, callOf(args, tell).tellBody))];
    },
    after(_, args) {
      const body = plainMember(args[1], 'body');
      const call = callOf(args, tell);
      if (isStream(body) || (call.request && body === undefined && isTold(call.request, call.method))) return;
      const hidden = hiddenBody(body, call.method);
      if (hidden !== undefined) call.tellBody(hidden);
      else if (tell.wantsAll?.()) call.tellBody(hasNoBody(call.method) ? null : unknownBody);
    },
  });
}

interface Call {
  readonly request: Request | null;
  readonly method: string;
  /** Tells of the call, with the stack it was made from; not of one whose address is not plain. */
  readonly tellBody: (body: SaidBody) => void;
}

function callOf(args: readonly unknown[], tell: Tell): Call {
  const request = isRequest(args[0]) ? args[0] : null;
  const method = methodOf(request, args[1]);
  const url = request ? requestUrl(request) : absolute(args[0]);
  const stack = tell.wantsAll?.() ? { stack: callStack() } : {};
  return {
    request,
    method,
    tellBody: (body) => {
      if (url !== null) tell({ kind: 'request', method, url, body, ...stack });
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

/** A Request does not say what its body is; a clone, made before fetch takes the original, can be read. */
function tellRequest(request: Request, { method, tellBody }: Call): void {
  if (!isTold(request, method)) return;
  try {
    if (requestBody(request) === null) tellBody(null);
    else settle(requestBlob(cloned(request)), tellBody, () => {});
  } catch {
    // Its body has been used: fetch will refuse it, too.
  }
}

/** Whether a Request's own body is told of, apart from the call. */
function isTold(request: Request, method: string): boolean {
  if (hasNoBody(method)) return false;
  if (!import.meta.env.FIREFOX) return requestBody(request) !== null || !isShown(method);
  // Firefox shows all bodies but the files of a form.
  const type = headerOf(headersOf(request), 'content-type');
  return type !== null && indexOf(type, 'multipart/') === 0;
}

function isStream(body: unknown): body is ReadableStream {
  return hasBrand(body, isLocked as (self: never) => unknown);
}

function isOpenStream(body: unknown): body is ReadableStream {
  return isStream(body) && !isLocked(body);
}

/** Reads one branch of a stream; answers the other, which is to be sent. The stream is locked, as fetch leaves it. */
function tellStream(stream: ReadableStream, tellBody: Call['tellBody']): ReadableStream {
  const branches = split(stream);
  const read = responseBlob(construct(NativeResponse, [branches[1]]) as Response);
  settle(read, tellBody, () => tellBody({ unreadable: 'stream-body' }));
  return branches[0];
}

/** A dictionary with another body; everything else is read from the page's own, once, as fetch would. */
function initWith(init: object, body: ReadableStream): object {
  const get = (_: object, name: PropertyKey) => (name === 'body' ? body : readMember(init, name));
  return new Proxy(init, { __proto__: null, get } as ProxyHandler<object>);
}
