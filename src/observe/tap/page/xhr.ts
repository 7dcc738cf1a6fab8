import type { Notify } from '../protocol.ts';
import { absolute } from './address.ts';
import { hiddenBody, unknownBody } from './body-snapshot.ts';
import { hasNoBody, sentMethod } from './method.ts';
import { uncurried } from './natives.ts';
import { replace } from './stand-in.ts';

interface Opened {
  readonly method: string;
  readonly url: string;
}

const opened = new WeakMap<object, Opened>();
const openedBy = uncurried(WeakMap.prototype.get) as (map: typeof opened, key: object) => Opened | undefined;
const remember = uncurried(WeakMap.prototype.set) as (map: typeof opened, key: object, value: Opened) => unknown;

/** Reports bodies of `XMLHttpRequest` that the browser hides; if call stacks are wanted, every call. */
export function tapXhr(scope: typeof globalThis, notify: Notify): void {
  replace(scope.XMLHttpRequest.prototype, 'open', {
    after(_, args, self) {
      const url = absolute(args[1]);
      const method = args[0];
      if (url === null || typeof method !== 'string') return;
      remember(opened, self as object, { method: sentMethod(method), url });
    },
  });
  replace(scope.XMLHttpRequest.prototype, 'send', {
    // The page's listeners run during `send`, and may reopen the request.
    before(args, self) {
      const request = openedBy(opened, self as object);
      if (!request) return undefined;
      const { method, url } = request;
      const body = hiddenBody(args[0], method);
      if (body !== undefined) notify({ kind: 'request', method, url, body });
      else if (notify.wantsAll?.())
        notify({ kind: 'request', method, url, body: hasNoBody(method) ? null : unknownBody });
      return undefined;
    },
  });
}
