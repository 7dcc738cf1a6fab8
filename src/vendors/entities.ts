import packed from 'virtual:entities';
import { type HostIndex, indexByHost } from './host-index.ts';
import type { Definition, VendorCategory } from './vendor.ts';

/** The long tail: names and what they are for, and nothing of their wire formats. */
let index: HostIndex<Definition> | null = null;

/** The entity of `third-party-web` that a host belongs to. Unpacked when first asked for. */
export function entityOf(host: string): Definition | undefined {
  index ??= indexByHost(unpack(packed));
  return index.find(host, '');
}

/**
 * Reads what `entities-build.mjs` packed: a line an entity, `name⇥owner⇥category⇥hosts`. A recipient's id is `host:` and the
 * first of its domains, whichever of its hosts was used.
 */
export function unpack(text: string): Definition[] {
  return text.split('\n').map((line) => {
    const [name = '', owner = '', category = '', domains = ''] = line.split('\t');
    const hosts = domains.split(' ').map((domain) => (domain.startsWith('=') ? domain.slice(1) : `*.${domain}`));
    const [first = ''] = hosts;
    return {
      id: `host:${first.replace('*.', '')}`,
      name,
      ...(owner && { owner }),
      category: category as VendorCategory,
      hosts,
    };
  });
}
