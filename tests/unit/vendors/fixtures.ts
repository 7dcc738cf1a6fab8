import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { observationsOf } from '../../../accuracy/recordings.ts';
import { audit } from '../../../src/audit.ts';
import { searchFor } from '../../../src/classify/canaries.ts';
import { valueReader } from '../../../src/classify/value-reader.ts';
import { decoding } from '../../../src/decode/decode.ts';
import type { Observation } from '../../../src/observe/observation.ts';
import { atOnce } from '../../../src/steps.ts';
import { readEvents } from '../../../src/vendors/events.ts';
import type { Identify } from '../../../src/vendors/identify.ts';
import type { Definition } from '../../../src/vendors/vendor.ts';
import type { Recording } from '../../sdks/recording.ts';

const folder = new URL('../../vendors/', import.meta.url);
const recorded = new URL('../../sdks/recorded/', import.meta.url);

/** A request from a vendor's documentation or SDK, and what must be read from it. */
interface FixtureRequest {
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
    /** Folded paths of properties that the app passed in and that the request contains. */
    readonly properties?: readonly string[];
  }>;
  /** Categories by folded path. */
  readonly fields?: Readonly<Record<string, string>>;
  /**
   * Whether the vendor must also be identified behind a first-party proxy. `unmarked` if only the host identifies the
   * vendor, such as for requests in a format that many vendors accept: no vendor may be identified there. `path` if
   * only the path identifies it, so that proxies which change the path hide the vendor.
   */
  readonly proxied?: boolean | 'unmarked' | 'path';
}

/** `tests/vendors/<vendor>.json`. */
interface Fixture {
  /** Hosts from documentation and SDKs, with a path if the host is shared. */
  readonly hosts: readonly string[];
  /** Recordings of the vendor's SDKs in `tests/sdks/recorded`. */
  readonly recordings?: readonly string[];
  /** Set if only the host identifies the vendor in the recordings. */
  readonly proxied?: 'unmarked';
  readonly requests?: readonly FixtureRequest[];
}

/** Every fixture, by vendor. */
export function fixtures(): Map<string, Fixture> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [name.slice(0, -5), JSON.parse(readFileSync(new URL(name, folder), 'utf8'))]));
}

/** The app that sends the fixtures' requests. */
export const fixtureApp = 'https://app.fernhill.example';

/** A fixture's request as the browser shows it. */
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

/** All observations of a fixture: its requests, and its recordings of real SDKs. */
export function observationsIn({ requests = [], recordings = [] }: Fixture): Observation[] {
  const read = recordings
    .map((name) => new URL(`${name}.json`, recorded))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Recording);
  return [...requests.map(observed), ...read.flatMap(observationsOf)];
}

/** The same request through one of the app's own hosts. */
export function proxied(observation: Observation, prefix = '/relay'): Observation {
  const { pathname, search } = new URL(observation.url);
  return { ...observation, url: `https://t.${new URL(observation.app).hostname}${prefix}${pathname}${search}` };
}

/** The vendor that the pipeline identifies for an observation. */
export function recipientOf(identify: Identify, observation: Observation) {
  return audit(observation, { identify, readValue })?.recipient ?? null;
}

const readValue = valueReader(searchFor([]));

/** Sentences on everything that a vendor's definition fails to read from a request of its fixture. */
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
