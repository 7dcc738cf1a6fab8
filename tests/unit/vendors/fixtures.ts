import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { audit } from '../../../src/audit.ts';
import { searchFor } from '../../../src/classify/canaries.ts';
import { valueReader } from '../../../src/classify/value-reader.ts';
import { decoding } from '../../../src/decode/decode.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { atOnce } from '../../../src/steps.ts';
import { readEvents } from '../../../src/vendors/events.ts';
import type { Identify } from '../../../src/vendors/identify.ts';
import type { Definition } from '../../../src/vendors/vendor.ts';
import { observationsOf } from '../../accuracy/recordings.ts';
import type { Recording } from '../../sdks/recording.ts';

const folder = new URL('../../vendors/', import.meta.url);
const recorded = new URL('../../sdks/recorded/', import.meta.url);

/** A request as a vendor's documentation or SDK shows it, and what is to be read from it. */
export interface FixtureRequest {
  /** The documentation's address, or `package@version` and the file. */
  readonly from: string;
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly bodyBase64?: string;
  readonly events?: ReadonlyArray<{
    readonly name: string;
    readonly user?: string;
    /** Folded paths of what the app passed in, as far as the request shows it. */
    readonly properties?: readonly string[];
  }>;
  /** Categories by folded path. */
  readonly fields?: Readonly<Record<string, string>>;
  /**
   * Whether it is detected behind a first-party proxy, too. `unmarked` where only the host says whose it is, as with
   * requests in a format that many vendors accept: there, no vendor may be named. `path` if only its path identifies the
   * vendor, so that relays which rename it hide the vendor.
   */
  readonly proxied?: boolean | 'unmarked' | 'path';
}

/** `tests/vendors/<vendor>.json`. */
export interface Fixture {
  /** Hosts that documentation and SDKs name, with a path where the host is shared. */
  readonly hosts: readonly string[];
  /** Recordings of the vendor's SDKs in `tests/sdks/recorded`. */
  readonly recordings?: readonly string[];
  /** Set where the recordings carry nothing of the vendor's but its host. */
  readonly proxied?: 'unmarked';
  readonly requests?: readonly FixtureRequest[];
}

/** Every fixture, by vendor. */
export function fixtures(): Map<string, Fixture> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]));
}

/** The app whose frontend the fixtures' requests leave from. */
export const fixtureApp = 'https://app.fernhill.example';

/** What the browser saw of a fixture's request. */
export function observed({ method, url, headers = {}, body, bodyBase64 }: FixtureRequest): Observation {
  const bytes =
    bodyBase64 === undefined ? new TextEncoder().encode(body ?? '') : new Uint8Array(Buffer.from(bodyBase64, 'base64'));
  return {
    id: 'fixture',
    at: 1_790_000_000_000,
    transport: 'http',
    outcome: 'sent',
    app: fixtureApp,
    page: `${fixtureApp}/keys`,
    method: method ?? (bytes.length > 0 ? 'POST' : 'GET'),
    url,
    headers: Object.entries(headers),
    body: bytes.length > 0 ? { kind: 'bytes', bytes } : { kind: 'none' },
    callStack: null,
    tab: null,
  };
}

/** All that a fixture shows being sent: its requests, and its recordings from real SDKs. */
export function observationsIn({ requests = [], recordings = [] }: Fixture): Observation[] {
  const read = recordings
    .map((name) => new URL(`${name}.json`, recorded))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Recording);
  return [...requests.map(observed), ...read.flatMap(observationsOf)];
}

/** The same request by way of one of the app's own hosts. */
export function proxied(observation: Observation, prefix = '/relay'): Observation {
  const { pathname, search } = new URL(observation.url);
  return { ...observation, url: `https://t.${new URL(observation.app).hostname}${prefix}${pathname}${search}` };
}

/** Who the pipeline says received an observation. */
export function recipientOf(identify: Identify, observation: Observation) {
  return audit(observation, { identify, readValue })?.recipient ?? null;
}

const readValue = valueReader(searchFor([]));

/** What a vendor's definition does not read from one of its fixture's requests, as sentences. */
export function unreadIn(request: FixtureRequest, vendor: Definition, identify: Identify): string[] {
  const observation = observed(request);
  const { fields } = atOnce(decoding(observation));
  const found = audit(observation, { identify, readValue });
  const problems: string[] = [];
  if (found?.recipient.id !== vendor.id) problems.push(`goes to ${found?.recipient.id ?? 'the app itself'}`);
  const events = readEvents(fields, vendor.events ?? []);
  for (const { name, user, properties = [] } of request.events ?? []) {
    const same = events.filter((event) => event.name === name);
    if (same.length === 0) {
      problems.push(`no event "${name}"; there are ${events.map((event) => event.name).join(', ') || 'none'}`);
    } else if (user !== undefined && !same.some((event) => event.user === user)) {
      problems.push(`event "${name}" is not of user "${user}" but of ${same.map((event) => event.user).join(', ')}`);
    }
    const passedIn = new Set(same.flatMap((event) => event.properties.map(({ path }) => path.text)));
    for (const path of properties)
      if (!passedIn.has(path))
        problems.push(`event "${name}" has no property ${path}; it has ${[...passedIn].join(', ')}`);
  }
  for (const [path, category] of Object.entries(request.fields ?? {})) {
    const at = found?.disclosures.filter((one) => one.path === path) ?? [];
    if (at.some((one) => one.category === category)) continue;
    const paths = [...new Set(fields.map((field) => field.path.text))];
    problems.push(
      at.length > 0
        ? `${path} is ${at.map((one) => one.category).join(', ')}, not ${category}`
        : `no field ${path}; there are ${paths.slice(0, 30).join(', ')}`,
    );
  }
  return problems;
}
