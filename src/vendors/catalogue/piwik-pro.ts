import type { Vendor } from '../vendor.ts';

const dimensions = Array.from({ length: 20 }, (_, at) => `dimension${at + 1}`);

/** Piwik PRO: one query a hit. */
export const piwikPro: Vendor = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  owner: 'Piwik PRO SA',
  country: 'PL',
  category: 'product-analytics',
  hosts: ['*.piwik.pro'],
  signatures: [
    { path: '/ppms\\.php$', confidence: 0.99 },
    { query: { idsite: '', rec: '^1$', ts_n: '^jstc', ts_v: '' }, confidence: 0.99 },
    {
      query: { idsite: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$', rec: '^1$' },
      confidence: 0.97,
    },
  ],
  events: ['e_a', 'action_name'].map((name) => ({
    at: '',
    name,
    user: 'uid',
    properties: ['e_c', 'e_n', 'e_v', 'cvar', '_cvar', 'search', ...dimensions],
  })),
  parameters: {
    e_a: { label: 'Event name', category: 'event-name' },
    action_name: { label: 'Event name', category: 'event-name' },
    e_c: { label: 'Interaction', category: 'interaction' },
    e_n: { label: 'Interaction', category: 'interaction' },
    idsite: { label: 'Site id (public)', category: 'other' },
    _id: { label: 'Cookie id', category: 'cookie-id' },
    pv_id: { label: 'Cookie id', category: 'cookie-id' },
    uid: { label: 'User id', category: 'user-id' },
    url: { label: 'Page address', category: 'page-url' },
    urlref: { label: 'Referrer', category: 'referrer' },
    _ref: { label: 'Referrer', category: 'referrer' },
    res: { label: 'Screen size', category: 'device' },
    lang: { label: 'Browser language', category: 'device' },
    uia: { label: 'Anonymous', category: 'other' },
    revenue: { label: 'Revenue', category: 'revenue' },
    search: { label: 'Search text', category: 'search-text' },
  },
  links: { privacy: 'https://piwik.pro/privacy-policy/' },
  docs: ['https://developers.piwik.pro/reference/client-side-tracking-http-api'],
};
