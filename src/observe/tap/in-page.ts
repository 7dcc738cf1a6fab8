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

/** Starts the tap in a page's own world. It never throws there: what it cannot take hold of is left as it is. */
export function tapPage(scope: Window & typeof globalThis): void {
  const channel = meetRelay(scope);
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
  for (const tap of taps) quietly(tap);
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // A page must never notice that it is watched.
  }
}
