import { readFileSync, writeFileSync } from 'node:fs';
import type { Naming, Sdk } from './drift.ts';

/** The hosts that the code of the pinned SDKs names, so that the catalogue is checked without installing them. */
const file = 'tests/sdks/named-hosts.json';

/** What the code of one SDK names. */
export interface Named {
  readonly sdk: Sdk;
  readonly namings: readonly Naming[];
}

type Kept = Readonly<Record<string, readonly Omit<Naming, 'text'>[]>>;

const keyOf = ({ name, version }: Sdk): string => `${name}@${version}`;

/** Keeps the hosts and paths that each SDK names, each with the first script that does. */
export function keepNamedHosts(all: readonly Named[]): void {
  const entries = all.map(({ sdk, namings }) => {
    const distinct = new Map(
      [...namings].reverse().map(({ host, path, file }) => [`${host}${path}`, { host, path, file }] as const),
    );
    const lines = [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => `    ${JSON.stringify(each)}`);
    return `  ${JSON.stringify(keyOf(sdk))}: [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]`;
  });
  writeFileSync(file, `{\n${entries.sort().join(',\n')}\n}\n`);
}

/** What the kept file has of these SDKs. An SDK that it lacks in this version is absent. */
export function keptNamedHosts(sdks: readonly Sdk[]): Named[] {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  return sdks.flatMap((sdk) => {
    const namings = kept[keyOf(sdk)];
    return namings === undefined ? [] : [{ sdk, namings }];
  });
}
