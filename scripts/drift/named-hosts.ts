import { readFileSync, writeFileSync } from 'node:fs';
import type { HostMention, Sdk } from './drift.ts';

/** The file with the hosts that the code of the pinned SDKs mentions: to check the catalogue without installing the SDKs. */
const file = 'tests/sdks/named-hosts.json';

/** The hosts that the code of one SDK mentions. */
export interface SdkMentions {
  readonly sdk: Sdk;
  readonly mentions: readonly HostMention[];
}

type Kept = Readonly<Record<string, readonly Omit<HostMention, 'text'>[]>>;

const keyOf = ({ name, version }: Sdk): string => `${name}@${version}`;

/** Writes the hosts and paths that each SDK mentions, each with the first script that mentions it. */
export function saveMentionedHosts(all: readonly SdkMentions[]): void {
  const entries = all.map(({ sdk, mentions }) => {
    const distinct = new Map(
      [...mentions].reverse().map(({ host, path, file }) => [`${host}${path}`, { host, path, file }] as const),
    );
    const lines = [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => `    ${JSON.stringify(each)}`);
    return `  ${JSON.stringify(keyOf(sdk))}: [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]`;
  });
  writeFileSync(file, `{\n${entries.sort().join(',\n')}\n}\n`);
}

/** Reads the mentions of these SDKs. An SDK is absent if the file does not have it in this version. */
export function loadMentionedHosts(sdks: readonly Sdk[]): SdkMentions[] {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  return sdks.flatMap((sdk) => {
    const mentions = kept[keyOf(sdk)];
    return mentions === undefined ? [] : [{ sdk, mentions }];
  });
}
