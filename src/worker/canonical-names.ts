import type { Observation } from '../observe/observation.ts';
import type { SessionStorage } from '../observe/web-request/journal.ts';
import type { Identify } from '../vendors/identify.ts';
import { registrableDomain } from '../web/domain.ts';

/** Looks up a host's canonical name: the host itself if it has no other, null if it is unknown. May reject. */
export type ResolveName = (host: string) => Promise<string | null>;

export interface CanonicalNameParts {
  /** Null if the browser does not resolve names for extensions, as in Chromium. */
  readonly resolve: ResolveName | null;
  /** Storage in which answers outlive the worker. */
  readonly storage: SessionStorage;
  now?(): number;
}

/** Canonical names of apps' own hosts, available when requests are audited. */
export interface ResolvedNames {
  /**
   * Resolves hosts of these observations: those on the registrable domain of the observation's app, except the host of
   * the app itself, hosts that a definition or a mapping identifies, and hosts whose answer is still valid. Waits for
   * half a second at most; later answers apply to later observations. Never rejects.
   */
  prepare(observations: readonly Observation[], identify: Identify): Promise<void>;
  /** The canonical name of a host; null if the host has no other name, or if it is not known yet. */
  nameOf(host: string): string | null;
}

/** An answer; its name may be null. */
interface Answer {
  readonly name: string | null;
  /** Time after which it is looked up again, in milliseconds since the epoch. */
  readonly until: number;
}

/** Milliseconds to wait for answers. */
const patience = 500;
/** Milliseconds for which an answer, and a failure, are valid. */
const answerHolds = 24 * 60 * 60_000;
const failureHolds = 60_000;
/** Limits: hosts that are remembered (the oldest are dropped first), and concurrent lookups. */
const mostAnswers = 1_000;
const mostPending = 32;
const storageKey = 'canonical-names';

/** Creates a resolver of canonical names that keeps its answers for a day, and failures for a minute. */
export function createCanonicalNames({ resolve, storage, now = Date.now }: CanonicalNameParts): ResolvedNames {
  const answers = new Map<string, Answer>();
  const pending = new Set<string>();
  const restored =
    resolve === null
      ? null
      : storage.get(null).then(
          ({ [storageKey]: stored }) => {
            for (const [host, answer] of (stored ?? []) as Array<[string, Answer]>) answers.set(host, answer);
          },
          () => undefined,
        );

  const ask = async (host: string, resolveName: ResolveName) => {
    pending.add(host);
    let answer: Answer;
    try {
      const name = await resolveName(host);
      answer = { name: name === null ? null : nameOtherThan(host, name), until: now() + answerHolds };
    } catch {
      answer = { name: null, until: now() + failureHolds };
    }
    pending.delete(host);
    answers.delete(host);
    answers.set(host, answer);
    const [oldest] = answers.keys();
    if (answers.size > mostAnswers && oldest !== undefined) answers.delete(oldest);
  };

  return {
    async prepare(observations, identify) {
      if (resolve === null || observations.length === 0) return;
      await restored;
      const hosts = new Set<string>();
      for (const observation of observations) {
        const host = hostInQuestion(observation, identify);
        if (host !== null && !pending.has(host) && !((answers.get(host)?.until ?? 0) > now())) hosts.add(host);
      }
      if (hosts.size === 0) return;
      const asked = [...hosts].slice(0, mostPending - pending.size).map((host) => ask(host, resolve));
      const all = Promise.all(asked).then(
        () => void storage.set({ [storageKey]: [...answers] }).catch(() => undefined),
      );
      await Promise.race([all, new Promise((resolve) => setTimeout(resolve, patience))]);
    },
    nameOf: (host) => answers.get(host)?.name ?? null,
  };
}

/** Firefox only, with the `dns` permission. The typings have Chromium's interfaces only. */
interface NameResolver {
  readonly dns?: {
    resolve(host: string, flags: readonly ['canonical_name']): Promise<{ readonly canonicalName?: string }>;
  };
}

/** The DNS resolver that the browser has for extensions; null if it has none. */
export function resolverOf(browser: object): ResolveName | null {
  const { dns } = browser as NameResolver;
  return dns === undefined ? null : async (host) => (await dns.resolve(host, ['canonical_name'])).canonicalName ?? null;
}

/**
 * An observation's host, if it is another host on the app's domain, and no definition or mapping identifies it;
 * otherwise null.
 */
function hostInQuestion({ url: address, app: origin, headers }: Observation, identify: Identify): string | null {
  if (!URL.canParse(address) || !URL.canParse(origin)) return null;
  const url = new URL(address);
  const app = new URL(origin);
  const { hostname } = url;
  if (hostname === app.hostname || !isName(hostname)) return null;
  if (registrableDomain(hostname) !== registrableDomain(app.hostname)) return null;
  return identify.byAddress({ url, headers }) === null && identify.byName(url, app) === null ? hostname : null;
}

/** Whether a host may have a canonical name: IP addresses and single words have none. */
function isName(host: string): boolean {
  return host.includes('.') && !/^[\d.]+$/.test(host);
}

/** A canonical name in lower case; null if it is the host itself, or not a name. */
function nameOtherThan(host: string, canonical: string): string | null {
  const name = canonical.toLowerCase().replace(/\.$/, '');
  return name === host || !isName(name) ? null : name;
}
