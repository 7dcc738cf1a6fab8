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
 * Packs the entities of `third-party-web` (MIT) into one text, as `src/vendors/entities.ts` reads it. A paragraph a
 * category, its name first; then a line an entity: `name⇥owner⇥hosts`, or `name⇥hosts` where it is its own owner. A
 * host has `=` for that name alone, and `~` for {@link stemOf} the name. Left out are addresses, which change hands,
 * and hosts that a vendor of the catalogue has, since those are never looked up; but the first stays, since it is the
 * entity's id.
 *
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

/** A name as hosts are likely to have it. */
const stemOf = (name) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Whether a vendor has a whole host, or `*.host` and all below it. */
function isClaimed(domain, claimed) {
  if (claimed.has(domain)) return true;
  const labels = domain.replace('*.', '').split('.');
  return labels.some((_, at) => claimed.has(`*.${labels.slice(at).join('.')}`));
}
