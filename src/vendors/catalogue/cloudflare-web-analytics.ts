import type { Vendor } from '../vendor.ts';

/** Cloudflare Web Analytics: timings of a page as JSON. */
export const cloudflareWebAnalytics: Vendor = {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  owner: 'Cloudflare, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.cloudflareinsights.com'],
  signatures: [
    { path: '/cdn-cgi/rum$', confidence: 0.97 },
    { fields: { siteToken: '^[0-9a-f]{32}$', pageloadId: '' }, confidence: 0.97 },
  ],
  events: [{ at: '', name: 'eventType' }],
  parameters: {
    eventType: { label: 'Event name', category: 'event-name' },
    siteToken: { label: 'Site token (public)', category: 'other' },
    location: { label: 'Page address', category: 'page-url' },
    referrer: { label: 'Referrer', category: 'referrer' },
    pageloadId: { label: 'Page load id', category: 'other' },
    'versions.js': { label: 'Library version', category: 'other' },
    firstPaint: { label: 'Load time', category: 'other' },
    firstContentfulPaint: { label: 'Load time', category: 'other' },
    startTime: { label: 'Load time', category: 'other' },
  },
  links: { privacy: 'https://www.cloudflare.com/privacypolicy/' },
  docs: ['https://developers.cloudflare.com/web-analytics/'],
};
