import type { Vendor } from '../vendor.ts';

/** Plausible: one event per request with short names: `n`, `u`, `d`, `r`, `p`. */
export const plausible: Vendor = {
  id: 'plausible',
  name: 'Plausible',
  owner: 'Plausible Insights OÜ',
  country: 'EE',
  category: 'product-analytics',
  hosts: ['plausible.io'],
  signatures: [
    {
      path: '/event$',
      fields: { n: '', u: '^(?:https?|file|app)://', d: '^[\\w-]+\\.[\\w.-]+(?:,|$)' },
      confidence: 0.93,
    },
    {
      fields: { n: '^(?:pageview|engagement)$', u: '^https?://', d: '^[\\w-]+\\.[\\w.-]+(?:,|$)' },
      confidence: 0.95,
    },
    { fields: { n: '', v: '^\\d+$', u: '^https?://', d: '^[\\w-]+\\.[\\w.-]+(?:,|$)' }, confidence: 0.93 },
  ],
  events: [{ at: '', name: 'n', properties: ['p', 'm', '$'] }],
  parameters: {
    n: { label: 'Event name', category: 'event-name' },
    sd: { label: 'Scroll depth', category: 'interaction' },
    e: { label: 'Engagement time', category: 'interaction' },
    u: { label: 'Page address', category: 'page-url' },
    d: { label: 'Page address', category: 'page-url' },
    r: { label: 'Referrer', category: 'referrer' },
  },
  software: { name: 'Plausible', isUsuallyProxied: true },
  links: { privacy: 'https://plausible.io/privacy', dpa: 'https://plausible.io/dpa' },
  sdks: ['@plausible-analytics/tracker@0.4.6'],
  docs: ['https://plausible.io/docs/events-api'],
};
