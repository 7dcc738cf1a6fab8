import { absolute } from './address.ts';
import { hasNoBody, sentMethod } from './method.ts';
import { uncurried } from './natives.ts';
import { hiddenBody, unknownBody } from './said-body.ts';
import { replace } from './stand-in.ts';
import type { Tell } from './words.ts';

interface Opened {
  readonly method: string;
  readonly url: string;
}

const opened = new WeakMap<object, Opened>();
const openedBy = uncurried(WeakMap.prototype.get) as (map: typeof opened, key: object) => Opened | undefined;
const remember = uncurried(WeakMap.prototype.set) as (map: typeof opened, key: object, value: Opened) => unknown;

/** Tells of the bodies of `XMLHttpRequest` that the browser hides. */
export function tapXhr(scope: typeof globalThis, tell: Tell): void {
  replace(scope.XMLHttpRequest.prototype, 'open', {
    after(_, args, self) {
      const url = absolute(args[1]);
      const method = args[0];
      if (url === null || typeof method !== 'string') return;
      remember(opened, self as object, { method: sentMethod(method), url });
    },
  });
  replace(scope.XMLHttpRequest.prototype, 'send', {
    // Listeners of the page run while it is sent, and may open it again.
    before(args, self) {
      const request = openedBy(opened, self as object);
      if (!request) return undefined;
      const { method, url } = request;
      const body = hiddenBody(args[0], method);
      if (body !== undefined) tell({ kind: 'request', method, url, body });
      else if (tell.wantsAll?.()) tell({ kind: 'request', method, url, body: hasNoBody(method) ? null : unknownBody });
      return undefined;
    },
  });
}
