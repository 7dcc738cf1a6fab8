import type { Observation } from '../observation.ts';
import { answeredBody, type PostData } from './body.ts';
import { openSocketsIn, possibleAddresses } from './earlier-sockets.ts';
import type {
  ExtraInfo,
  FrameNavigated,
  LoadingFailed,
  LoadingFinished,
  RequestWillBeSent,
  ResponseReceived,
  TargetInfo,
  WebSocketCreated,
  WebSocketFrame,
  WebSocketHandshake,
} from './events.ts';
import { hostsIn, type ScriptHosts } from './named-hosts.ts';
import { createNetwork, type Hop, type NetworkEvent } from './network.ts';
import { createPages, type Target } from './pages.ts';
import type { CdpSession } from './session.ts';
import { createWorkerStart, unseenWorker, type WorkerStart } from './shared-worker.ts';
import { openTunnel, type ProtocolEvent, type Tunnel } from './tunnel.ts';

export interface CaptureOptions {
  /** Origin of the app, or the address of one of its pages. By default, the origin of each top-level page. */
  readonly app?: string | undefined;
  /**
   * Whether call stacks include the tasks that started an asynchronous task; true by default. This makes pages slower.
   */
  readonly asyncStacks?: boolean;
  /** Searches loaded scripts for the hosts that they name, and remembers the result. Without it, none are searched. */
  readonly scriptHosts?: ScriptHosts;
}

/** A capture through one session of the DevTools protocol. No method throws or rejects. */
export interface CdpCapture {
  /**
   * Resolves when everything that is sent from now on is captured. Await it before a page is opened.
   * @returns why capturing is impossible; null if it is possible
   */
  ready(): Promise<string | null>;
  /**
   * What was captured until now: requests and WebSockets in the order in which they began, each WebSocket followed by
   * its messages, and at the end what was not seen completely. Requests in flight count as sent once their headers were
   * sent. Waits up to 10 seconds for requested bodies.
   */
  observations(): Promise<readonly Observation[]>;
  /**
   * Resolves when nothing was sent and nothing was in flight for some time.
   * @param quietMs milliseconds without a new request or message
   * @param limitMs milliseconds after which it no longer waits for quiet; requested bodies may take up to 10 seconds
   *   more
   * @returns whether all was quiet
   */
  settled(quietMs: number, limitMs: number): Promise<boolean>;
  /** Addresses of the scripts that pages loaded, in order, without duplicates. */
  loadedScripts(): readonly string[];
  /**
   * Hosts that loaded scripts name, each with the address of the first such script; empty unless scripts are searched.
   */
  namedHosts(): ReadonlyMap<string, string>;
  /** Number of requests to other origins that the browser or the test blocked before they were sent. */
  blocked(): number;
  /**
   * Number of requests to other origins that a service worker or the browser's cache answered, so that nothing was
   * sent.
   */
  fromCache(): { readonly browser: number; readonly serviceWorker: number };
  /** Ends the capture and resumes targets that are paused. */
  detach(): Promise<void>;
}

/** Bodies up to this size are part of the event. Longer ones must be requested. */
const mostBodyBytes = 64 * 1024 * 1024;

/**
 * Makes call stacks include up to 16 earlier tasks. With a debugger enabled, `debugger` statements would stop the page.
 */
const asyncStackCommands = [
  ['Debugger.enable', { maxScriptsCacheSize: 0 }],
  ['Debugger.setSkipAllPauses', { skip: true }],
  ['Debugger.setAsyncCallStackDepth', { maxDepth: 16 }],
] as const;

/** Targets that belong to the browser itself, or that only group other targets. */
const ownTargets = ['browser', 'browser_ui', 'tab', 'other'].map((type) => ({ type, exclude: true }));

const autoAttach = {
  ...{ autoAttach: true, waitForDebuggerOnStart: true, flatten: true },
  filter: [...ownTargets, {}],
} as const;

/** Milliseconds between two checks whether all is quiet, and milliseconds to wait for requested bodies. */
const interval = 50;
const bodyLimit = 10_000;

/**
 * Starts to capture what a browser sends: from all its pages if the session is the browser's (Playwright's
 * `browser.newBrowserCDPSession()`), or from one page if it is a page's (`context.newCDPSession(page)`), including
 * frames and workers. Bodies are read at once, since they are lost when their page closes.
 */
export function captureOver(
  through: CdpSession,
  { app, asyncStacks = true, scriptHosts }: CaptureOptions = {},
): CdpCapture {
  const network = createNetwork(crypto.randomUUID());
  const pages = createPages(app);
  /** By id of the session. */
  const targets = new Map<string, Target>();
  const attached = new Set<string>();
  const sharedWorkers = new Map<Target, WorkerStart>();
  const settingUp = new Set<Promise<unknown>>();
  const asking = new Set<Promise<unknown>>();
  const namedHosts = new Map<string, string>();
  /** For each session whose WebSockets are searched for: the ids of its JavaScript realms. */
  const realms = new Map<string, number[]>();
  let tunnel: Tunnel | null = null;
  let lastSent = Date.now();

  const send = async (session: string, method: string, params?: object): Promise<unknown> => {
    try {
      return (await tunnel?.send(session, method, params)) ?? null;
    } catch {
      return null; // The target no longer exists, or does not know the command.
    }
  };
  const track = (work: Promise<unknown>, among: Set<Promise<unknown>>): void => {
    among.add(work);
    void work.finally(() => among.delete(work));
  };

  const listenTo = (session: string, target: Target): void => {
    targets.set(session, target);
    if (target.info.type === 'shared_worker') sharedWorkers.set(target, createWorkerStart());
    const commands = [
      ['Network.enable', { maxPostDataSize: mostBodyBytes }],
      ...(hasFrames(target.info) ? [['Page.enable'] as const, ['Page.getFrameTree'] as const] : []),
      ...(asyncStacks ? asyncStackCommands : []),
      ['Target.setAutoAttach', autoAttach],
      ['Runtime.runIfWaitingForDebugger'],
    ] as const;
    // The browser executes the commands of a session in order.
    for (const [method, params] of commands) {
      const done = send(session, method, params).then((answer) => {
        if (method === 'Page.getFrameTree') takeFrameTree(target, answer);
        if (method === 'Network.enable') sharedWorkers.get(target)?.listening();
      });
      track(done, settingUp);
    }
  };
  const takeFrameTree = (target: Target, tree: unknown): void => {
    const frame = (tree as { frameTree?: FrameNavigated } | null)?.frameTree?.frame;
    if (frame !== undefined) pages.navigated(target, { frame });
  };
  const attach = (parent: string, { sessionId, targetInfo }: Attached): void => {
    if (attached.has(targetInfo.targetId)) {
      // A service worker is attached to each of its pages, and to the browser.
      void send(parent, 'Target.detachFromTarget', { sessionId });
      return;
    }
    attached.add(targetInfo.targetId);
    listenTo(sessionId, { info: targetInfo, parent: targets.get(parent) ?? null });
  };
  const detached = ({ sessionId }: { readonly sessionId: string }): void => {
    const target = targets.get(sessionId);
    if (target !== undefined) attached.delete(target.info.targetId);
    // The sessions of its workers and frames end with it, perhaps without an event.
    for (const [session, one] of targets) if (isWithin(one, target)) network.take({ kind: 'gone', session });
    targets.delete(sessionId);
  };

  const feed = (session: string, event: NetworkEvent): void => {
    const hop = network.take(event);
    if (hop !== null) track(askForBody(session, hop), asking);
  };
  const askForBody = async (session: string, hop: Hop): Promise<void> => {
    const { requestId } = hop;
    const answer = (await send(session, 'Network.getRequestPostData', { requestId })) as PostData | null;
    network.take({ kind: 'body', hop, body: answer === null ? null : answeredBody(answer) });
  };

  const readScript = async (session: string, requestId: string, address: string, size: number): Promise<void> => {
    const read = async (): Promise<ReadonlySet<string> | null> => {
      const answer = (await send(session, 'Network.getResponseBody', { requestId })) as ResponseBody | null;
      return answer === null || answer.base64Encoded ? null : hostsIn(answer.body);
    };
    const hosts = (await scriptHosts?.hostsOf(address, size, read)) ?? [];
    for (const host of hosts) if (!namedHosts.has(host)) namedHosts.set(host, address);
  };

  const nameOpenSockets = (session: string): void => {
    const found: number[] = [];
    realms.set(session, found);
    const asked = openSocketsIn((method, params) => send(session, method, params), found).then((open) => {
      const urls = possibleAddresses(open, network.socketAddresses());
      network.take({ kind: 'openSockets', session, urls });
    });
    track(asked, asking);
  };

  /** Handlers by name of the protocol's event. */
  const takers: Readonly<Record<string, (params: never, target: Target, session: string) => void>> = {
    'Page.frameNavigated': (params: FrameNavigated, target) => pages.navigated(target, params),
    'Page.navigatedWithinDocument': ({ frameId, url }: { frameId: string; url: string }, target) =>
      pages.moved(target, frameId, url),
    'Page.frameRequestedNavigation': ({ frameId }: { frameId: string }) => pages.requested(frameId),
    'Inspector.workerScriptLoaded': (_, target) => sharedWorkers.get(target)?.loaded(),
    'Network.requestWillBeSent': (params: RequestWillBeSent, target, session) => {
      lastSent = Date.now();
      sharedWorkers.get(target)?.shown();
      feed(session, { kind: 'requestWillBeSent', session, place: pages.placeOf(target, params), params });
    },
    'Network.requestWillBeSentExtraInfo': (params: ExtraInfo, target, session) =>
      feed(session, {
        ...{ kind: 'requestWillBeSentExtraInfo', place: pages.currentPlace(target), at: Date.now(), params },
      }),
    'Network.responseReceived': (params: ResponseReceived, _, session) =>
      feed(session, { kind: 'responseReceived', params }),
    'Network.requestServedFromCache': (params: { readonly requestId: string }, _, session) =>
      feed(session, { kind: 'requestServedFromCache', params }),
    'Network.loadingFinished': ({ requestId, encodedDataLength }: LoadingFinished, _, session) => {
      const address = scriptHosts && network.scriptAt(requestId);
      if (address) track(readScript(session, requestId, address, encodedDataLength), asking);
    },
    'Network.loadingFailed': (params: LoadingFailed, _, session) => feed(session, { kind: 'loadingFailed', params }),
    'Network.webSocketCreated': (params: WebSocketCreated, target, session) => {
      lastSent = Date.now();
      feed(session, { kind: 'webSocketCreated', session, place: pages.currentPlace(target), params });
    },
    'Network.webSocketWillSendHandshakeRequest': (params: WebSocketHandshake, _, session) =>
      feed(session, { kind: 'webSocketWillSendHandshakeRequest', params }),
    'Network.webSocketFrameSent': (params: WebSocketFrame, target, session) => {
      lastSent = Date.now();
      feed(session, { kind: 'webSocketFrameSent', session, place: pages.currentPlace(target), at: lastSent, params });
      if (!realms.has(session) && network.hasUnknownSockets(session)) nameOpenSockets(session);
    },
    'Runtime.executionContextCreated': ({ context }: { readonly context: { readonly id: number } }, _, session) =>
      void realms.get(session)?.push(context.id),
  };
  const take = ({ session, method, params }: ProtocolEvent): void => {
    if (method === 'Target.attachedToTarget') attach(session, params as Attached);
    else if (method === 'Target.detachedFromTarget') detached(params as { readonly sessionId: string });
    else {
      const target = targets.get(session);
      if (target !== undefined) takers[method]?.(params as never, target, session);
    }
  };

  const start = async (): Promise<string | null> => {
    try {
      const { targetInfo } = (await through.send('Target.getTargetInfo')) as { targetInfo: TargetInfo };
      tunnel = await openTunnel(through, targetInfo.targetId, take);
      if (targetInfo.type === 'browser') await tunnel.send('', 'Target.setAutoAttach', autoAttach);
      else {
        attached.add(targetInfo.targetId);
        listenTo('', { info: targetInfo, parent: null });
      }
      while (settingUp.size > 0) await Promise.all(settingUp);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  const started = start();

  const bodiesRead = async (): Promise<void> => {
    const end = Date.now() + bodyLimit;
    while (asking.size > 0 && Date.now() < end) await Promise.race([Promise.all(asking), pause(interval)]);
  };

  return {
    ready: () => started,
    async observations() {
      await bodiesRead();
      const unseen = [...sharedWorkers].flatMap(([target, start]) => unseenWorker(pages.currentPlace(target), start));
      return [...network.observations(), ...unseen];
    },
    async settled(quietMs, limitMs) {
      const begin = Date.now();
      const isQuiet = () => Date.now() - Math.max(lastSent, begin) >= quietMs && network.inFlight() === 0;
      let wasQuiet = isQuiet();
      while (Date.now() - begin < limitMs && !wasQuiet) {
        await pause(Math.min(interval, limitMs));
        wasQuiet = isQuiet();
      }
      await bodiesRead();
      return wasQuiet;
    },
    loadedScripts: () => network.scripts(),
    namedHosts: () => namedHosts,
    blocked: () => network.counts().blocked,
    fromCache: () => ({ browser: network.counts().browserCache, serviceWorker: network.counts().serviceWorker }),
    async detach() {
      await started;
      await tunnel?.close();
    },
  };
}

interface ResponseBody {
  readonly body: string;
  readonly base64Encoded: boolean;
}

interface Attached {
  readonly sessionId: string;
  readonly targetInfo: TargetInfo;
}

function isWithin(target: Target, whole: Target | undefined): boolean {
  return target === whole || (target.parent !== null && isWithin(target.parent, whole));
}

function hasFrames({ type }: TargetInfo): boolean {
  return !/worker|worklet/.test(type);
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
