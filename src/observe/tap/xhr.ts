import { absolute } from './address.ts';
import { uncurried } from './natives.ts';
import { hiddenBody } from './said-body.ts';
import { replace } from './stand-in.ts';
import type { Tell } from './words.ts';

interface Opened {
  readonly method: string;
  readonly url: string;
}

const opened = new WeakMap<object, Opened>();
const openedBy = uncurried(WeakMap.prototype.get) as (map: typeof opened, key: object) => Opened | undefined;
const remember = uncurried(WeakMap.prototype.set) as (map: typeof opened, key: object, value: Opened) => unknown;
const upperCase = uncurried(String.prototype.toUpperCase);

/** Tells of the bodies of `XMLHttpRequest` that the browser hides. */
export function tapXhr(scope: typeof globalThis, tell: Tell): void {
  replace(scope.XMLHttpRequest.prototype, 'open', {
    after(_, args, self) {
      const url = absolute(args[1]);
      const method = args[0];
      if (url === null || typeof method !== 'string') return;
      remember(opened, self as object, { method: upperCase(method), url });
    },
  });
  replace(scope.XMLHttpRequest.prototype, 'send', {
    // Listeners of the page run while it is sent, and may open it again.
    before(args, self) {
      const body = hiddenBody(args[0]);
      const request = body === undefined && !tell.wantsAll?.() ? undefined : openedBy(opened, self as object);
      if (request) tell({ kind: 'request', method: request.method, url: request.url, body: body ?? null });
      return undefined;
    },
  });
}
