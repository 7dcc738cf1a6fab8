/** The catalogue's category for each category of third-party-web. All others are `unknown`. */
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
 * Packs the entities of `third-party-web` (MIT) into one text for `src/vendors/entities.ts`. One paragraph per
 * category, which begins with its name; then one line per entity: `name⇥owner⇥hosts`, or `name⇥hosts` if it is its own
 * owner. A host begins with `=` if its subdomains do not belong to the entity, and has `~` in place of the entity's
 * name (see {@link stemOf}). IP addresses are left out, since their owners change. Hosts of vendors in the catalogue
 * are left out, since they are never looked up. An entity without remaining hosts is left out as well; of every other
 * entity, the first host stays, since it is the entity's id.
 * @param {ReadonlyArray<{ name: string, company?: string, category: string, domains: readonly string[] }>} entities
 * @param {ReadonlyArray<{ hosts: readonly string[] }>} vendors
 * @returns {string}
 */
export function packEntities(entities, vendors) {
  const claimed = new Set(vendors.flatMap(({ hosts }) => hosts));
  const paragraphs = new Map();
  for (const { name, company, category, domains } of entities) {
    const named = domains.filter((domain) => !/^[\d.]+$/.test(domain));
    if (named.every((domain) => isClaimed(domain, claimed))) continue;
    const hosts = named
      .filter((domain, at) => at === 0 || !isClaimed(domain, claimed))
      .map((domain) => (domain.startsWith('*.') ? domain.slice(2) : `=${domain}`))
      .map((host) => host.replace(stemOf(name) || '~', '~'));
    const owner = company && company !== name ? [company] : [];
    const known = categories[category] ?? 'unknown';
    const lines = paragraphs.get(known) ?? [known];
    paragraphs.set(known, [...lines, [name, ...owner, hosts.join(' ')].join('\t')]);
  }
  return [...paragraphs.values()].map((lines) => lines.join('\n')).join('\n\n');
}

/** An entity's name in the form in which its hosts usually contain it. */
const stemOf = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Whether a vendor's definition covers a host, or all names below a host if it is written as `*.host`. */
function isClaimed(domain, claimed) {
  if (claimed.has(domain)) return true;
  const labels = domain.replace('*.', '').split('.');
  return labels.some((_, at) => claimed.has(`*.${labels.slice(at).join('.')}`));
}
