import type { Observation } from '../observe/observation.ts';
import type { SessionStorage } from '../observe/web-request/journal.ts';
import { registrableDomain } from '../vendors/domain.ts';
import type { Identify } from '../vendors/identify.ts';

/** Asks for a host's canonical name: the host itself where it has no other, null where that is not told. May reject. */
export type ResolveName = (host: string) => Promise<string | null>;

export interface CanonicalNameParts {
  /** Null where the browser resolves nothing for extensions, as Chromium. */
  readonly resolve: ResolveName | null;
  /** Where answers outlive the worker. */
  readonly storage: SessionStorage;
  now?(): number;
}

/** Canonical names of apps' own hosts, at hand when requests are audited. */
export interface ResolvedNames {
  /**
   * Has these observations' hosts resolved: those of the apps' own domains that nobody else is known by. Waits for each
   * host once and no longer than half a second; what comes later holds for what comes later. Never rejects.
   */
  prepare(observations: readonly Observation[], identify: Identify): Promise<void>;
  /** The name a host stands for, as far as it is known by now. */
  of(host: string): string | null;
}

/** What was answered; a null name is an answer, too. */
interface Answer {
  readonly name: string | null;
  /** Milliseconds since 1970 after which it is asked for again. */
  readonly until: number;
}

const patience = 500;
/** Milliseconds an answer holds, and a failure. */
const answerHolds = 24 * 60 * 60_000;
const failureHolds = 60_000;
/** Hosts remembered, the oldest going first, and asked about at once. */
const mostAnswers = 1_000;
const mostPending = 32;
const storageKey = 'canonical-names';

export function resolveCanonicalNames({ resolve, storage, now = Date.now }: CanonicalNameParts): ResolvedNames {
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
    of: (host) => answers.get(host)?.name ?? null,
  };
}

/** What Firefox alone has, with the `dns` permission. The types know Chromium's interfaces only. */
interface NameResolver {
  readonly dns?: {
    resolve(host: string, flags: readonly ['canonical_name']): Promise<{ readonly canonicalName?: string }>;
  };
}

/** How this browser resolves names for extensions, by its own resolver and cache; null where it does not. */
export function resolverOf(browser: object): ResolveName | null {
  const { dns } = browser as NameResolver;
  return dns === undefined ? null : async (host) => (await dns.resolve(host, ['canonical_name'])).canonicalName ?? null;
}

/** The host that an observation went to, where it is one of its app's own that nothing tells more about. */
function hostInQuestion({ url: address, app: origin, headers }: Observation, identify: Identify): string | null {
  if (!URL.canParse(address) || !URL.canParse(origin)) return null;
  const url = new URL(address);
  const app = new URL(origin);
  const { hostname } = url;
  if (hostname === app.hostname || !isName(hostname)) return null;
  if (registrableDomain(hostname) !== registrableDomain(app.hostname)) return null;
  return identify.byAddress({ url, headers }) === null && identify.byName(url, app) === null ? hostname : null;
}

/** Addresses and single words have no canonical name to ask for. */
function isName(host: string): boolean {
  return host.includes('.') && !/^[\d.]+$/.test(host);
}

function nameOtherThan(host: string, canonical: string): string | null {
  const name = canonical.toLowerCase().replace(/\.$/, '');
  return name === host || !isName(name) ? null : name;
}
