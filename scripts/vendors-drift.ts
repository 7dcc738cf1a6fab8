import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describedVendors } from '../src/vendors/described.ts';
import { allowedHosts, nobodysPackages } from './drift/allowed.ts';
import {
  othersNamed,
  type Sdk,
  sdksOf,
  tellAmong,
  unchecked,
  unclaimed,
  unknownHosts,
  unneeded,
} from './drift/drift.ts';
import { packagesImportedBy } from './drift/files.ts';
import { installed, type Newer, newerOf, RegistryProblem } from './drift/latest.ts';
import { packageReader } from './drift/reading.ts';

// Compares the catalogue with the code of vendors' SDKs: `npm run vendors:drift` uses the installed versions, `--
// --latest` the latest ones on npm; `-- --others` also lists other vendors whose hosts the SDKs name. Exits with 1 if a
// host identifies no vendor, with 2 if npm does not answer.

const runs = 'tests/sdks/runs';
const tell = tellAmong(describedVendors, allowedHosts);
const sdks = sdksOf(describedVendors);

/** Problems of the installed SDKs, compared with package.json, the recordings and the catalogue. */
function pinnedProblems(): string[] {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const read = packageReader({ paths: false });
  const here = sdks.filter(({ name }) => existsSync(join('node_modules', name)));
  const readings = here.map((sdk) => ({ sdk, ...read(join('node_modules', sdk.name)) }));
  const allowed = readings.flatMap(({ sdk, namings }) => namings.map((naming) => tell(naming, sdk.vendor)));
  const met = new Set(allowed.flatMap((told) => (told && 'allowed' in told ? [told.allowed] : [])));
  const imports = new Map(
    readdirSync(runs).map((run) => [run, packagesImportedBy(readFileSync(join(runs, run), 'utf8'))]),
  );
  const named = new Set(readings.flatMap(({ namings }) => namings.map(({ host }) => host)));
  console.log(`${here.length} of ${sdks.length} SDKs are installed; their code names ${named.size} hosts.`);
  const absent = sdks.filter((sdk) => !here.includes(sdk)).map(({ name }) => name);
  if (absent.length > 0) console.log(`  not installed, so not read: ${absent.join(', ')}`);
  for (const { sdk, namings } of readings) {
    const others = othersNamed(sdk, namings, tell);
    if (others.length > 0 && process.argv.includes('--others'))
      console.log(`  ${sdk.name} also names ${others.join(', ')}`);
  }
  return [
    ...unchecked(sdks, devDependencies),
    ...unclaimed(
      imports,
      sdks,
      devDependencies,
      nobodysPackages.map((each) => each.package),
    ),
    ...readings.flatMap(({ sdk, namings }) => unknownHosts(sdk, namings, tell)),
    ...unneeded(allowedHosts, met),
  ];
}

/** Prints the hosts and paths that later versions have and the checked versions lack. */
function latestProblems(): string[] {
  const newer = newerOf(sdks);
  console.log(`${newer.length} of ${sdks.length} SDKs have a later version.`);
  return newer.flatMap((sdk) => {
    console.log(`\n${sdk.vendor}: ${sdk.name} ${sdk.version} → ${sdk.latest}`);
    try {
      return newsOf(sdk);
    } catch (error) {
      if (!(error instanceof RegistryProblem)) throw error;
      console.error(`  cannot be compared: ${error.message}`);
      process.exitCode = 2;
      return [];
    }
  });
}

function newsOf(sdk: Newer): string[] {
  const latest: Sdk = { ...sdk, version: sdk.latest };
  const here = existsSync(join('node_modules', sdk.name)) ? 'node_modules' : null;
  const before = here ?? installed(sdk);
  const after = installed(latest);
  const read = packageReader({ paths: true });
  const { paths: known } = read(join(before, sdk.name));
  const { namings, paths } = read(join(after, sdk.name));
  const others = othersNamed(latest, namings, tell);
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
  return unknownHosts(latest, namings, tell);
}

try {
  const problems = process.argv.includes('--latest') ? latestProblems() : pinnedProblems();
  for (const problem of problems) console.error(`\n${problem}`);
  if (problems.length > 0) console.error(`\n${problems.length} to look at.`);
  if (problems.length > 0) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof RegistryProblem)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
