import workerSource from 'virtual:tapped-worker';
import { tapBeacon } from './beacon.ts';
import { meetRelay } from './channel.ts';
import { tapFetch } from './fetch.ts';
import { rememberSmallBlobs } from './small-blobs.ts';
import { tapSocket } from './socket.ts';
import { callStack, hideStandIns } from './stand-in.ts';
import type { Said, Tell } from './words.ts';
import { tapWorkers } from './worker.ts';
import { tapXhr } from './xhr.ts';

/** A shared worker's address says nothing of where its requests go, and may be its whole script. */
const unseenUrl = 'https://shared-worker.invalid/';

/**
 * Starts the tap in a page's own world. Never throws: it skips what it cannot patch.
 *
 * @param secret by which the relay of a page that was open before takes the tap; null in a document that begins
 */
export function tapPage(scope: Window & typeof globalThis, secret: string | null): void {
  const channel = meetRelay(scope, secret);
  if (channel === null) return;
  const wantsAll = channel.wantsStacks;
  const tell: Tell = Object.assign(
    (said: Said) => channel.tell(wantsAll() && said.stack === undefined ? { ...said, stack: callStack() } : said),
    {
      wantsAll,
    },
  );
  const token = `${Math.random()}`;
  const source = workerSource.replace('OUTFLOW-TOKEN', token);
  const taps = [
    hideStandIns,
    () => rememberSmallBlobs(scope),
    () => tapFetch(scope, tell),
    () => tapXhr(scope, tell),
    () => tapBeacon(scope, tell),
    () => tapSocket(scope, tell),
    () =>
      tapWorkers(scope, {
        source,
        token,
        admit: channel.admit,
        onUnseen: () => tell({ kind: 'shared-worker', method: 'GET', url: unseenUrl, body: null }),
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
