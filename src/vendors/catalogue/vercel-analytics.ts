import type { Vendor } from '../vendor.ts';

/** Vercel Web Analytics: one JSON object per event, mostly on the app’s own host. */
export const vercelAnalytics: Vendor = {
  id: 'vercel-analytics',
  name: 'Vercel Web Analytics',
  owner: 'Vercel Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.vercel-insights.com', '*.vercel-scripts.com', '*.vercel-analytics.com'],
  signatures: [
    { fields: { o: '^https?://', sv: '', sdkn: '^@vercel/' }, confidence: 0.98 },
    { path: '/_vercel/(?:insights|speed-insights)/', confidence: 0.98 },
  ],
  events: [{ at: '', name: 'en', properties: 'ed' }],
  parameters: {
    en: { label: 'Event name', category: 'event-name' },
    o: { label: 'Page address', category: 'page-url' },
    r: { label: 'Referrer', category: 'referrer' },
    sdkn: { label: 'Library version', category: 'other' },
    sdkv: { label: 'Library version', category: 'other' },
    sv: { label: 'Library version', category: 'other' },
    dp: { label: 'Page path', category: 'page-url' },
  },
  links: { privacy: 'https://vercel.com/legal/privacy-policy', dpa: 'https://vercel.com/legal/dpa' },
  docs: ['https://vercel.com/docs/analytics'],
};
