import workerSource from 'virtual:tapped-worker';
import { tapBeacon } from './beacon.ts';
import { meetRelay } from './channel.ts';
import { tapFetch } from './fetch.ts';
import { comesLate } from './late.ts';
import { rememberSmallBlobs } from './small-blobs.ts';
import { tapSocket } from './socket.ts';
import { callStack, hideStandIns } from './stand-in.ts';
import type { Said, Tell } from './words.ts';
import { tapWorkers } from './worker.ts';
import { tapXhr } from './xhr.ts';

/** A shared worker's address says nothing of where its requests go, and may be its whole script. */
const unseenUrl = 'https://shared-worker.invalid/';

/**
 * Starts the tap in a page's own world. Never throws: it skips what it cannot patch. In a page that was there before it,
 * it waits until the relay has found that no earlier tap lives on there.
 */
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
  const begin = () => {
    for (let at = 0; at < taps.length; at += 1) quietly(taps[at] as () => void);
  };
  if (comesLate(scope)) channel.onBegin(begin);
  else begin();
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // A page must never notice that it is watched.
  }
}
