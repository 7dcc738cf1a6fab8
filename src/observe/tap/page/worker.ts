import { absolute } from './address.ts';
import { apply, construct, getterOf, isBlob, plainMember, uncurried } from './natives.ts';
import { headOf } from './small-blobs.ts';
import { replace } from './stand-in.ts';

const NativeBlob = Blob;
const NativeMessageChannel = MessageChannel;
const createUrl = URL.createObjectURL;
const revokeUrl = URL.revokeObjectURL;
const typeOf = getterOf(Blob.prototype, 'type');
const blobs = new Map<string, Blob>();
const blobAt = uncurried(blobs.get) as (map: typeof blobs, url: string) => Blob | undefined;
const keepBlob = uncurried(blobs.set) as (map: typeof blobs, url: string, blob: Blob) => unknown;
const dropBlob = uncurried(blobs.delete) as (map: typeof blobs, url: string) => boolean;
const matches = uncurried(RegExp.prototype.exec);
const startsWith = uncurried(String.prototype.startsWith) as (text: string, start: string) => boolean;
const setTimer = setTimeout;
/** Shared workers of Chromium have no workers of their own. */
const postToWorker = globalThis.Worker?.prototype.postMessage as (...args: never[]) => unknown;
const postToPort = MessagePort.prototype.postMessage as (...args: never[]) => unknown;

/** A script's `use strict`, which a statement before it would disable. */
const strictDirective = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*(['"])use strict\1/;

/** Milliseconds a worker may take to load its script. */
const loadingTime = 60_000;

/** What is needed to put the tap into workers. */
export interface WorkerTap {
  /** Source of the tap for workers: one line, to be put before a worker's own script. */
  readonly source: string;
  /** The first message to a worker, which comes with the port for its tap. */
  readonly token: string;
  /** Gives the relay its end of a channel to a worker's tap. */
  readonly admit: (port: MessagePort) => void;
  /** Called when a shared worker was started whose WebSockets, or whose page, the browser does not show. */
  readonly onUnseen: () => void;
}

/**
 * Puts the tap before the script of workers that the page makes from a Blob. The script keeps its line numbers, its
 * strict mode and its type. Workers from a file are left alone: the tap would need another address, which would change
 * what the script resolves, sends and may do. So are scripts whose first characters are not known, and pages with a
 * default Trusted Types policy.
 */
export function tapWorkers(scope: typeof globalThis, { source, token, admit, onUnseen }: WorkerTap): void {
  replace(scope.URL, 'createObjectURL', {
    after(url, args) {
      if (isBlob(args[0])) keepBlob(blobs, url as string, args[0]);
    },
  });
  replace(scope.URL, 'revokeObjectURL', {
    after(_, args) {
      if (typeof args[0] === 'string') dropBlob(blobs, args[0]);
    },
  });

  const tappedUrl = (address: unknown, options: unknown): string | null => {
    const blob = typeof address === 'string' ? blobAt(blobs, address) : undefined;
    if (!blob || hasDefaultPolicy(scope)) return null;
    const start = startOf(blob, plainMember(options, 'type') === 'module');
    if (start === null) return null;
    const tapped = construct(NativeBlob, [[start + source, blob], { __proto__: null, type: typeOf(blob) }]);
    return apply(createUrl, undefined, [tapped]) as string;
  };
  /** Gives a worker's tap one end of a new channel, and the relay the other. */
  const connect = (target: object, post: (...args: never[]) => unknown) => {
    const { port1, port2 } = new NativeMessageChannel();
    admit(port1);
    apply(post, target, [token, [port2]]);
  };

  // A worker is created within one call, so this is its address until the call returns.
  let pending: string | null = null;
  replace(scope, 'Worker', {
    before(args) {
      pending = tappedUrl(args[0], args[1]);
      return pending === null ? undefined : withUrl(args, pending);
    },
    after(worker) {
      const url = pending;
      pending = null;
      if (url === null) return;
      connect(worker as object, postToWorker);
      apply(setTimer, scope, [() => apply(revokeUrl, undefined, [url]), loadingTime]);
    },
  });

  // Workers of the same address must get the same tapped address, since they are one shared worker.
  const shared = new Map<string, string>();
  const sharedAt = uncurried(shared.get) as (map: typeof shared, url: unknown) => string | undefined;
  const keepShared = uncurried(shared.set) as (map: typeof shared, url: unknown, tapped: string) => unknown;
  replace(scope, 'SharedWorker', {
    before(args) {
      pending = sharedAt(shared, args[0]) ?? tappedUrl(args[0], args[1]);
      return pending === null ? undefined : withUrl(args, pending);
    },
    after(worker, args) {
      const url = pending;
      const address = absolute(args[0]);
      pending = null;
      if (address !== null && isUnseen(address)) onUnseen();
      if (url === null) return;
      keepShared(shared, args[0], url);
      connect(sharedPort(worker as SharedWorker), postToPort);
    },
  });
}

/** Chromium shows no WebSockets of shared workers; no browser shows which page a `data:` worker belongs to. */
function isUnseen(address: string): boolean {
  return !import.meta.env.FIREFOX || startsWith(address, 'data:');
}

const sharedPort =
  typeof SharedWorker === 'undefined'
    ? (worker: SharedWorker) => worker.port
    : getterOf(SharedWorker.prototype, 'port');

/** The directive that must come before the tap in a script, or ''; null if it is not known whether there is one. */
function startOf(script: Blob, isModule: boolean): string | null {
  if (isModule) return '';
  const head = headOf(script);
  if (head === null) return null;
  return matches(strictDirective, head) ? '"use strict";' : '';
}

/** Whether the page has a default Trusted Types policy, which would see our address instead of its own. */
function hasDefaultPolicy(scope: typeof globalThis): boolean {
  return ((scope as { trustedTypes?: { defaultPolicy: unknown } }).trustedTypes?.defaultPolicy ?? null) !== null;
}

function withUrl(args: readonly unknown[], url: string): readonly unknown[] {
  const changed: unknown[] = [url];
  for (let at = 1; at < args.length; at += 1) changed[at] = args[at];
  return changed;
}
