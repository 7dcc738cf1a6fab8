import { tapFetch } from './fetch.ts';
import { meetPage } from './meet-page.ts';
import { rememberSmallBlobs } from './small-blobs.ts';
import { tapSocket } from './socket.ts';
import { hideStandIns } from './stand-in.ts';
import { tapWorkers } from './worker.ts';
import { tapXhr } from './xhr.ts';

/** The function that this script is built into, whose source starts the workers of a worker, too. */
declare const tapWorker: () => void;

/** The tap of a worker. The page's tap puts its token in place of this word, and all of this before the worker's script. */
const token = 'OUTFLOW-TOKEN';
const source = `(${tapWorker})();`;
const { tell, admit } = meetPage(self, token);
hideStandIns();
rememberSmallBlobs(globalThis);
tapFetch(globalThis, tell);
tapXhr(globalThis, tell);
tapSocket(globalThis, tell);
tapWorkers(globalThis, { source, token, admit, onUnseen: ignore });

/** Workers of a shared worker: Chromium has none. */
function ignore(): void {}
