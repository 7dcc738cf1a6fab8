import { sep } from 'node:path';
import { silentPackages } from './allowed.ts';
import type { HostMention } from './drift.ts';
import { browserScripts } from './files.ts';
import { hostsIn, mayNameHosts, pathIn } from './hosts.ts';
import { textsIn } from './texts.ts';

/** What a package's code shows about the hosts and paths that it sends to. */
export interface Reading {
  readonly mentions: readonly HostMention[];
  /** Texts that are paths, and the paths of URLs. Empty unless requested. */
  readonly paths: ReadonlySet<string>;
}

const silent = silentPackages.map((each) => `node_modules/${each.package}/`);
const anyText = /["'`]/;

/**
 * Returns a function that reads an installed package, given its folder. Each script is read once, even if several
 * packages import it. Scripts of {@link silentPackages} are left out.
 */
export function packageReader({ paths: wanted }: { readonly paths: boolean }): (folder: string) => Reading {
  const read = new Map<string, Reading>();
  const readScript = (path: string, script: string): Reading => {
    const known = read.get(path);
    if (known) return known;
    const texts = isSilent(path) ? [] : [...textsIn(script, wanted ? anyText : mayNameHosts)];
    const mentions = texts.flatMap((text) => hostsIn(text).map((host) => ({ ...host, file: shortened(path), text })));
    const paths = wanted ? [...texts.map(pathIn), ...mentions.map(({ path: after }) => after)] : [];
    const reading = { mentions, paths: new Set(paths.filter((each) => each !== null && each !== '/')) as Set<string> };
    read.set(path, reading);
    return reading;
  };
  return (folder) => {
    const readings = [...browserScripts(folder)].map(([path, script]) => readScript(path, script));
    return {
      mentions: readings.flatMap(({ mentions }) => mentions),
      paths: new Set(readings.flatMap(({ paths }) => [...paths])),
    };
  };
}

const isSilent = (path: string): boolean => silent.some((part) => slashed(path).includes(part));
const slashed = (path: string): string => path.replaceAll(sep, '/');

function shortened(path: string): string {
  const written = slashed(path);
  return written.slice(written.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
