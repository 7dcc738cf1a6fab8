import workerSource from 'virtual:tapped-worker';
import type { Notice, Notify } from '../protocol.ts';
import { tapBeacon } from './beacon.ts';
import { meetRelay } from './channel.ts';
import { tapFetch } from './fetch.ts';
import { rememberSmallBlobs } from './small-blobs.ts';
import { tapSocket } from './socket.ts';
import { callStack, hideStandIns } from './stand-in.ts';
import { tapWorkers } from './worker.ts';
import { tapXhr } from './xhr.ts';

/** Replaces a shared worker's address, which does not show where its requests go and may be its whole script. */
const unseenUrl = 'https://shared-worker.invalid/';

/**
 * Starts the tap in a page's own world. Never throws: it skips what it cannot patch.
 *
 * @param secret of the relay, in a page that was open before; null in a new document
 */
export function tapPage(scope: Window & typeof globalThis, secret: string | null): void {
  const channel = meetRelay(scope, secret);
  if (channel === null) return;
  const wantsAll = channel.wantsStacks;
  const notify: Notify = Object.assign(
    (notice: Notice) =>
      channel.notify(wantsAll() && notice.stack === undefined ? { ...notice, stack: callStack() } : notice),
    {
      wantsAll,
    },
  );
  const token = `${Math.random()}`;
  const source = workerSource.replace('OUTFLOW-TOKEN', token);
  const taps = [
    hideStandIns,
    () => rememberSmallBlobs(scope),
    () => tapFetch(scope, notify),
    () => tapXhr(scope, notify),
    () => tapBeacon(scope, notify),
    () => tapSocket(scope, notify),
    () =>
      tapWorkers(scope, {
        source,
        token,
        admit: channel.admit,
        onUnseen: () => notify({ kind: 'shared-worker', method: 'GET', url: unseenUrl, body: null }),
      }),
  ];
  for (let at = 0; at < taps.length; at += 1) quietly(taps[at] as () => void);
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // A page must never notice that it is watched.
  }
}
