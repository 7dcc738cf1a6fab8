import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describedVendors } from '../src/vendors/described.ts';
import { allowedHosts, packagesWithoutVendor } from './drift/allowed.ts';
import {
  hostIdentifier,
  otherVendorsMentioned,
  type Pins,
  packagesWithoutDefinition,
  type Sdk,
  sdksOf,
  uncheckedSdks,
  unknownHosts,
  unneededEntries,
  unreadSdks,
} from './drift/drift.ts';
import { packageFolder, packagesImportedBy } from './drift/files.ts';
import { installInTemporaryFolder, type NewerSdk, newerOf, RegistryProblem } from './drift/latest.ts';
import { loadMentionedHosts, type SdkMentions, saveMentionedHosts } from './drift/named-hosts.ts';
import { packageReader } from './drift/reading.ts';
import { setUpSdksOrExit } from './setup.mjs';

// Compares the catalogue with the code of vendors' SDKs. `npm run vendors:drift` uses what was read from the pinned
// versions, `-- --read` installs and reads them again, `-- --latest` reads the latest ones on npm; `-- --others` also
// lists other vendors whose hosts the SDKs mention. Exits with 1 on a problem, such as a host that identifies no
// vendor, with 2 if npm does not answer.

const runs = resolve('tests/sdks/runs');
const identify = hostIdentifier(describedVendors, allowedHosts);
const sdks = sdksOf(describedVendors);

/** The versions that the demo and the recordings use. */
function pinned(): Pins {
  const pins = (path: string): Pins => JSON.parse(readFileSync(path, 'utf8')).devDependencies;
  return { ...pins('package.json'), ...pins('tests/package.json') };
}

/** Installs the pinned SDKs, reads the hosts that they mention, and keeps them. */
function readMentionedHosts(pins: Pins): SdkMentions[] {
  setUpSdksOrExit();
  const read = packageReader({ paths: false });
  const named = sdks.flatMap((sdk): SdkMentions[] => {
    const folder = pins[sdk.name] === sdk.version ? packageFolder(sdk.name, runs) : undefined;
    return folder === undefined ? [] : [{ sdk, mentions: read(folder).mentions }];
  });
  saveMentionedHosts(named);
  return named;
}

/** Problems of the pinned SDKs, compared with the recordings and the catalogue. */
function pinnedProblems(): string[] {
  const pins = pinned();
  const named = process.argv.includes('--read') ? readMentionedHosts(pins) : loadMentionedHosts(sdks);
  const allowed = named.flatMap(({ sdk, mentions }) => mentions.map((mention) => identify(mention, sdk.vendor)));
  const matched = new Set(
    allowed.flatMap((identified) => (identified && 'allowed' in identified ? [identified.allowed] : [])),
  );
  const imports = new Map(
    readdirSync(runs).map((run) => [run, packagesImportedBy(readFileSync(join(runs, run), 'utf8'))]),
  );
  const hosts = new Set(named.flatMap(({ mentions }) => mentions.map(({ host }) => host)));
  console.log(`The code of ${named.length} of ${sdks.length} SDKs was read; it names ${hosts.size} hosts.`);
  const absent = sdks.filter((sdk) => !named.some((each) => each.sdk === sdk));
  if (absent.length > 0) console.log(`  not pinned, so not read: ${absent.map(({ name }) => name).join(', ')}`);
  for (const { sdk, mentions } of named) {
    const others = otherVendorsMentioned(sdk, mentions, identify);
    if (others.length > 0 && process.argv.includes('--others'))
      console.log(`  ${sdk.name} also names ${others.join(', ')}`);
  }
  return [
    ...uncheckedSdks(sdks, pins),
    ...unreadSdks(absent, pins),
    ...packagesWithoutDefinition(
      imports,
      sdks,
      pins,
      packagesWithoutVendor.map((each) => each.package),
    ),
    ...named.flatMap(({ sdk, mentions }) => unknownHosts(sdk, mentions, identify)),
    ...unneededEntries(allowedHosts, matched),
  ];
}

/** Compares each SDK that has a later version with that version. Returns the problems of the later versions. */
function latestProblems(): string[] {
  const newer = newerOf(sdks);
  console.log(`${newer.length} of ${sdks.length} SDKs have a later version.`);
  return newer.flatMap((sdk) => {
    console.log(`\n${sdk.vendor}: ${sdk.name} ${sdk.version} → ${sdk.latest}`);
    try {
      return compareWithLatest(sdk);
    } catch (error) {
      if (!(error instanceof RegistryProblem)) throw error;
      console.error(`  cannot be compared: ${error.message}`);
      process.exitCode = 2;
      return [];
    }
  });
}

/** Prints the endpoints that are new, and other vendors that are mentioned. Returns one problem for each unknown host. */
function compareWithLatest(sdk: NewerSdk): string[] {
  const latest: Sdk = { ...sdk, version: sdk.latest };
  const here = packageFolder(sdk.name, runs);
  const before = here?.slice(0, -sdk.name.length) ?? installInTemporaryFolder(sdk);
  const after = installInTemporaryFolder(latest);
  const read = packageReader({ paths: true });
  const { paths: known } = read(join(before, sdk.name));
  const { mentions, paths } = read(join(after, sdk.name));
  const others = otherVendorsMentioned(latest, mentions, identify);
  console.log(
    `  new endpoints: ${
      [...paths]
        .filter((path) => !known.has(path))
        .sort()
        .join(' ') || 'none'
    }`,
  );
  if (others.length > 0) console.log(`  also names hosts of ${others.join(', ')}`);
  for (const folder of [here ? null : before, after])
    if (folder) rmSync(dirname(folder), { recursive: true, force: true });
  return unknownHosts(latest, mentions, identify);
}

try {
  const problems = process.argv.includes('--latest') ? latestProblems() : pinnedProblems();
  for (const problem of problems) console.error(`\n${problem}`);
  if (problems.length > 0) console.error(`\nProblems: ${problems.length}`);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof RegistryProblem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
