import { indexByHost } from '../../src/vendors/host-index.ts';
import type { Definition } from '../../src/vendors/vendor.ts';
import type { Allowed } from './allowed.ts';
import type { MentionedHost } from './hosts.ts';

/** An SDK package that a definition was checked against. */
export interface Sdk {
  readonly vendor: string;
  readonly name: string;
  readonly version: string;
}

/** A host in a package's code, and where it was found. */
export interface HostMention extends MentionedHost {
  /** The script's path below `node_modules`. */
  readonly file: string;
  /** The text that mentions it; absent if the mention was loaded from the file that an earlier run saved. */
  readonly text?: string;
}

/** Versions by package, as pinned in package.json and tests/package.json. */
export type Pins = Readonly<Record<string, string>>;

/**
 * Returns the vendor of a host, or why the host receives no data. Null if the host is unknown.
 * @param vendor the vendor of the SDK that mentions the host
 */
type IdentifyHost = (
  mentioned: MentionedHost,
  vendor: string,
) => { readonly id: string } | { readonly allowed: Allowed } | null;

/** The packages that definitions name in `sdks`. */
export function sdksOf(definitions: readonly Definition[]): Sdk[] {
  return definitions.flatMap(({ id, sdks = [] }) =>
    sdks.map((written) => {
      const at = written.lastIndexOf('@');
      return { vendor: id, name: written.slice(0, at), version: written.slice(at + 1) };
    }),
  );
}

/** Identifies hosts by definitions' `hosts` first, then by the allowed hosts. */
export function hostIdentifier(definitions: readonly Definition[], allowed: readonly Allowed[]): IdentifyHost {
  const index = indexByHost(definitions);
  const claims = definitions.flatMap(({ id, hosts }) => hosts.map((host) => ({ id, host })));
  return ({ host, path }, vendor) => {
    const found = index.find(host.replaceAll('*', 'x'), { pathname: path });
    if (found) return { id: found.id };
    const fitting = host.includes('*') ? claims.find((claim) => fits(host, path, claim.host)) : undefined;
    if (fitting) return { id: fitting.id };
    const entry = allowed.find((each) => (each.vendor ?? vendor) === vendor && covers(each.host, host));
    return entry ? { allowed: entry } : null;
  };
}

/**
 * Whether a definition's host is a possible value of a pattern such as `eu.*.example.com`, in which each `*` is a part
 * of a label. If the definition's host has a path, the mentioned path must begin with it.
 * @param host the pattern, from a script
 * @param path the path after it
 * @param claimed the definition's host
 */
function fits(host: string, path: string, claimed: string): boolean {
  const pattern = host.replace(/[.\\]/g, '\\$&').replaceAll('*', '[a-z0-9_-]+');
  const [, below] = new RegExp(`^${pattern}(/.*)?$`).exec(claimed) ?? [null, null];
  return below !== null && path.startsWith(below ?? '');
}

const covers = (pattern: string, host: string): boolean =>
  pattern === host || (pattern.startsWith('*.') && `.${host}`.endsWith(pattern.slice(1)));

/** A sentence for each host of an SDK that belongs to no vendor and is not allowed. */
export function unknownHosts(sdk: Sdk, mentions: readonly HostMention[], identify: IdentifyHost): string[] {
  const unknown = new Map<string, HostMention>();
  for (const mention of mentions) if (identify(mention, sdk.vendor) === null) unknown.set(mention.host, mention);
  return [...unknown.values()].map(
    ({ host, file, text }) =>
      `${sdk.name}@${sdk.version} names ${host}, which no definition has.\n` +
      `  ${file}${text === undefined ? '' : `: ${JSON.stringify(excerpt(text, host))}`}\n` +
      `  If ${sdk.vendor} receives there, add it to hosts in src/vendors/catalogue/${sdk.vendor}.ts and ` +
      `tests/vendors/${sdk.vendor}.json; if it is not a recipient, say why in scripts/drift/allowed.ts.`,
  );
}

/** Ids of other vendors whose hosts an SDK mentions: integrations, or services that its definition lacks. */
export function otherVendorsMentioned(sdk: Sdk, mentions: readonly HostMention[], identify: IdentifyHost): string[] {
  const ids = mentions
    .map((mention) => identify(mention, sdk.vendor))
    .map((identified) => (identified && 'id' in identified ? identified.id : null));
  return [...new Set(ids)].filter((id) => id !== null && id !== sdk.vendor).sort() as string[];
}

/**
 * A sentence for each SDK that a definition names in another version than the pinned one: the definition was not
 * checked against the pinned version.
 */
export function uncheckedSdks(sdks: readonly Sdk[], pins: Pins): string[] {
  return sdks
    .filter(({ name, version }) => pins[name] !== undefined && pins[name] !== version)
    .map(
      ({ vendor, name, version }) =>
        `${vendor} was checked against ${name}@${version}, but ${pins[name]} is pinned. ` +
        `Record it (npm run record-sdks), then name ${name}@${pins[name]} in sdks of src/vendors/catalogue/${vendor}.ts.`,
    );
}

/**
 * A sentence for each pinned SDK whose code was not read in the version that definitions name.
 * @param absent SDKs whose code was not read
 */
export function unreadSdks(absent: readonly Sdk[], pins: Pins): string[] {
  return absent
    .filter(({ name, version }) => pins[name] === version)
    .map(({ name, version }) => `The code of ${name}@${version} was not read: run npm run vendors:drift -- --read.`);
}

/**
 * For each recording in `tests/sdks`, a sentence for each pinned package that its script imports, but no definition
 * names.
 * @param runs the packages that each recording's script imports, by the script's name
 * @param withoutVendor packages that belong to no vendor
 */
export function packagesWithoutDefinition(
  runs: ReadonlyMap<string, readonly string[]>,
  sdks: readonly Sdk[],
  pins: Pins,
  withoutVendor: readonly string[],
): string[] {
  const claimed = new Set([...sdks.map(({ name }) => name), ...withoutVendor]);
  return [...runs].flatMap(([run, packages]) =>
    packages
      .filter((name) => pins[name] !== undefined && !claimed.has(name))
      .map(
        (name) =>
          `tests/sdks/runs/${run} starts ${name}, which no definition has among its sdks. ` +
          `Add '${name}@${pins[name]}' to sdks of its vendor in src/vendors/catalogue.`,
      ),
  );
}

/**
 * A sentence for each of the allowed hosts that no SDK names any more.
 * @param matched entries that a host in an SDK has matched
 */
export function unneededEntries(allowed: readonly Allowed[], matched: ReadonlySet<Allowed>): string[] {
  return allowed
    .filter((entry) => !matched.has(entry))
    .map(({ host }) => `${host} of scripts/drift/allowed.ts is in no SDK any more: take it out.`);
}

/** The part of a long text, such as the code of a bundled worker, around a host in it. */
function excerpt(text: string, host: string): string {
  const longest = 160;
  const written = host.replaceAll('*', '{}');
  const at = Math.max(0, text.toLowerCase().indexOf(written) - longest / 2);
  return text.length <= longest ? text : `…${text.slice(at, at + longest)}…`;
}
