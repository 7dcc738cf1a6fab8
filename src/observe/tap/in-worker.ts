import { tapFetch } from './fetch.ts';
import { meetPage } from './meet-page.ts';
import { tapSocket } from './socket.ts';
import { hideStandIns } from './stand-in.ts';
import { tapXhr } from './xhr.ts';

/** The tap of a worker. The page's tap puts its token in place of this word, and this before the worker's script. */
const { tell } = meetPage(self, 'OUTFLOW-TOKEN');
hideStandIns();
tapFetch(globalThis, tell);
tapXhr(globalThis, tell);
tapSocket(globalThis, tell);
