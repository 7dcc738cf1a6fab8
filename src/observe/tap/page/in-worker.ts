import { tapFetch } from './fetch.ts';
import { rememberSmallBlobs } from './small-blobs.ts';
import { tapSocket } from './socket.ts';
import { hideStandIns } from './stand-in.ts';
import { tapWorkers } from './worker.ts';
import { openWorkerChannel } from './worker-channel.ts';
import { tapXhr } from './xhr.ts';

/** The function that this script is wrapped in. Its source is also put before the scripts of a worker's own workers. */
declare const tapWorker: () => void;

/** Replaced by the page's tap, which puts this script before the worker's own. */
const token = 'OUTFLOW-TOKEN';
const source = `(${tapWorker})();`;
const { notify, admit } = openWorkerChannel(self, token);
hideStandIns();
rememberSmallBlobs(globalThis);
tapFetch(globalThis, notify);
tapXhr(globalThis, notify);
tapSocket(globalThis, notify);
tapWorkers(globalThis, { source, token, admit, onUnseen: ignore });

/** Not called: `SharedWorker` exists only in pages. */
function ignore(): void {}
