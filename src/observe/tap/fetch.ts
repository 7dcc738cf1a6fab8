import { absolute } from './address.ts';
import { construct, getterOf, hasBrand, plainMember, readMember, uncurried } from './natives.ts';
import { hiddenBody } from './said-body.ts';
import { replace } from './stand-in.ts';
import type { SaidBody, Tell } from './words.ts';

const requestUrl = getterOf(Request.prototype, 'url');
const requestMethod = getterOf(Request.prototype, 'method');
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
const upperCase = uncurried(String.prototype.toUpperCase);

/** Tells of the bodies of `fetch` that the browser hides. */
export function tapFetch(scope: typeof globalThis, tell: Tell): void {
  replace(scope, 'fetch', {
    before(args) {
      const init = args[1];
      const body = plainMember(init, 'body');
      if (isRequest(args[0]) && body === undefined) tellLater(args[0], tellerOf(args, tell));
      return isOpenStream(body)
        ? [args[0], initWith(init as object, tellStream(body, tellerOf(args, tell)))]
        : undefined;
    },
    after(_, args) {
      const body = hiddenBody(plainMember(args[1], 'body'));
      if (body !== undefined || tell.wantsAll?.()) tellerOf(args, tell)(body ?? null);
    },
  });
}

type TellBody = (body: SaidBody) => void;

/** Tells of one call of `fetch`; not of requests that cannot have a body, or whose address is not plain. */
function tellerOf(args: readonly unknown[], tell: Tell): TellBody {
  const request = isRequest(args[0]) ? args[0] : null;
  const method = methodOf(request, args[1]);
  const url = request ? requestUrl(request) : absolute(args[0]);
  return (body) => {
    const mayHaveBody = method !== 'GET' && method !== 'HEAD';
    if (url !== null && (mayHaveBody || tell.wantsAll?.())) tell({ kind: 'request', method, url, body });
  };
}

function isRequest(input: unknown): input is Request {
  return hasBrand(input, requestUrl as (self: never) => unknown);
}

/** The method as fetch sends it: some are written in capitals (Fetch, §2.2.1, "normalize"). */
function methodOf(request: Request | null, init: unknown): string {
  const given = plainMember(init, 'method');
  if (typeof given !== 'string') return request ? requestMethod(request) : 'GET';
  const upper = upperCase(given);
  switch (upper) {
    case 'DELETE':
    case 'GET':
    case 'HEAD':
    case 'OPTIONS':
    case 'POST':
    case 'PUT':
      return upper;
    default:
      return given;
  }
}

/** A Request does not say what its body is; a clone, made before fetch takes the original, can be read. */
function tellLater(request: Request, tellBody: TellBody): void {
  if (requestMethod(request) === 'GET' || !mayHide(request)) return;
  try {
    settle(requestBlob(cloned(request)), tellBody, () => {});
  } catch {
    // Its body has been used: fetch will refuse it, too.
  }
}

/** Firefox shows all bodies but the files of a form. */
function mayHide(request: Request): boolean {
  if (!import.meta.env.FIREFOX) return true;
  const type = headerOf(headersOf(request), 'content-type');
  return type !== null && indexOf(type, 'multipart/') === 0;
}

function isOpenStream(body: unknown): body is ReadableStream {
  if (import.meta.env.FIREFOX) return false;
  return hasBrand(body, isLocked as (self: never) => unknown) && !isLocked(body as ReadableStream);
}

/** Reads one branch of a stream; answers the other, which is to be sent. The stream is locked, as fetch leaves it. */
function tellStream(stream: ReadableStream, tellBody: TellBody): ReadableStream {
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
