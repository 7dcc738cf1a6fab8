import { createRequire } from 'node:module';

const id = 'virtual:entities';

/** What third-party-web calls a kind of third party, and what the catalogue does. Anything else is `unknown`. */
const categories = {
  ad: 'advertising',
  analytics: 'product-analytics',
  cdn: 'cdn-fonts',
  'consent-provider': 'consent',
  'customer-success': 'chat-support',
  marketing: 'marketing-automation',
  social: 'social',
  'tag-manager': 'tag-manager',
  video: 'video',
};

/**
 * Packs the entities of `third-party-web` (MIT) into one text, as `src/vendors/entities.ts` reads it: a line an entity,
 * `name⇥owner⇥category⇥hosts`, a host with `=` for that name alone. Addresses are left out: they change hands.
 *
 * @param {ReadonlyArray<{ name: string, company?: string, category: string, domains: readonly string[] }>} entities
 * @returns {string}
 */
export function packEntities(entities) {
  return entities
    .map(({ name, company, category, domains }) => {
      const hosts = domains
        .filter((domain) => !/^[\d.]+$/.test(domain))
        .map((domain) => (domain.startsWith('*.') ? domain.slice(2) : `=${domain}`));
      const owner = company && company !== name ? company : '';
      return { hosts, line: [name, owner, categories[category] ?? 'unknown', hosts.join(' ')].join('\t') };
    })
    .filter(({ hosts }) => hosts.length > 0)
    .map(({ line }) => line)
    .join('\n');
}

/**
 * Gives the build the long tail of third parties as a module with one text.
 *
 * @returns {import('vite').Plugin}
 */
export function packedEntities() {
  return {
    name: 'outflow:entities',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(source) {
      if (source !== `\0${id}`) return null;
      const { entities } = createRequire(import.meta.url)('third-party-web/nostats-subset');
      return `export default ${JSON.stringify(packEntities(entities))};`;
    },
  };
}
