import type { BodySnapshot, Notify } from '../protocol.ts';
import { absolute } from './address.ts';
import { hiddenBody, unknownBody } from './body-snapshot.ts';
import { replace } from './stand-in.ts';

/**
 * Reports bodies of `navigator.sendBeacon` that the browser hides; if call stacks are wanted, every call. Calls that
 * the browser refused are not reported.
 */
export function tapBeacon(scope: { readonly Navigator?: typeof Navigator }, notify: Notify): void {
  if (!scope.Navigator) return;
  replace(scope.Navigator.prototype, 'sendBeacon', {
    after(queued, args) {
      const body = beaconBody(args[1]);
      if (queued !== true || (body === undefined && !notify.wantsAll?.())) return;
      const url = absolute(args[0]);
      if (url !== null) notify({ kind: 'request', method: 'POST', url, body: body === undefined ? unknownBody : body });
    },
  });
}

/**
 * The body of a beacon; undefined if the browser shows it. In Chromium, null for a beacon without a body, since Chromium
 * shows such a beacon in the same way as one with a Blob.
 */
function beaconBody(data: unknown): BodySnapshot | undefined {
  if (data !== undefined && data !== null) return hiddenBody(data, 'POST');
  return import.meta.env.FIREFOX ? undefined : null;
}
