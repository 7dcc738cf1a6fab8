import packed from 'virtual:entities';
import { type HostIndex, indexByHost, noPath } from './host-index.ts';
import type { Definition, VendorCategory } from './vendor.ts';

/**
 * The long tail, by host: names and categories of third parties, without their wire formats. Null until it is needed.
 */
let index: HostIndex<Definition> | null = null;

/**
 * The `third-party-web` entity that a host belongs to; undefined if there is none. The list is unpacked at first use.
 */
export function entityOf(host: string): Definition | undefined {
  index ??= indexByHost(unpackEntities(packed));
  return index.find(host, noPath);
}

/**
 * Reads what `build/entities.mjs` packed. An entity's id is `host:` and the first of its domains, the same for all of
 * its hosts.
 */
export function unpackEntities(text: string): Definition[] {
  return text.split('\n\n').flatMap((paragraph) => {
    const [category, ...lines] = paragraph.split('\n');
    return lines.map((line) => entityIn(line.split('\t'), category as VendorCategory));
  });
}

function entityIn(parts: readonly string[], category: VendorCategory): Definition {
  const name = parts[0] ?? '';
  const owner = parts.length > 2 ? parts[1] : undefined;
  const stem = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const domains = (parts.at(-1) ?? '').replaceAll('~', stem).split(' ');
  const hosts = domains.map((domain) => (domain.startsWith('=') ? domain.slice(1) : `*.${domain}`));
  const id = `host:${hosts[0]?.replace('*.', '')}`;
  return { id, name, ...(owner && { owner }), category, hosts };
}
