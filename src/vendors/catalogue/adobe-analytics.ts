import type { Vendor } from '../vendor.ts';

/** What the app passes in: `v1`–`v250` are eVars, `c1`–`c75` are props. */
const variables = [
  ...Array.from({ length: 250 }, (_, at) => `v${at + 1}`),
  ...Array.from({ length: 75 }, (_, at) => `c${at + 1}`),
];

/** Adobe Analytics: an image request, or a form of the same parameters when they are long. */
export const adobeAnalytics: Vendor = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  owner: 'Adobe Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.omtrdc.net', '*.2o7.net'],
  signatures: [
    { path: '/b/ss/[^/]+/\\d', query: { AQB: '^1$' }, confidence: 0.99 },
    { path: '/b/ss/[^/]+/\\d+/JS-', confidence: 0.99 },
    { path: '/b/ss/[^/]+/\\d', fields: { AQB: '^1$' }, confidence: 0.99 },
    { query: { AQB: '^1$', AQE: '^1$', ndh: '^[01]$' }, confidence: 0.97 },
    { fields: { AQB: '^1$', AQE: '^1$', ndh: '^[01]$' }, confidence: 0.97 },
  ],
  events: ['pev2', 'pageName', 'events'].map((name) => ({
    at: '',
    name,
    user: 'vid',
    properties: [...variables, 'products'],
  })),
  parameters: {
    pev2: { label: 'Event name', category: 'event-name' },
    events: { label: 'Event name', category: 'event-name' },
    pageName: { label: 'Page title', category: 'page-title' },
    gn: { label: 'Page title', category: 'page-title' },
    g: { label: 'Page address', category: 'page-url' },
    'D=g': { label: 'Page address', category: 'page-url' },
    r: { label: 'Referrer', category: 'referrer' },
    mid: { label: 'Cookie id', category: 'cookie-id' },
    aid: { label: 'Cookie id', category: 'cookie-id' },
    fid: { label: 'Cookie id', category: 'cookie-id' },
    vid: { label: 'Cookie id', category: 'cookie-id' },
    s: { label: 'Screen size', category: 'device' },
    c: { label: 'Colour depth', category: 'device' },
    bw: { label: 'Viewport size', category: 'device' },
    bh: { label: 'Viewport size', category: 'device' },
    t: { label: 'Time zone', category: 'timezone' },
    cc: { label: 'Currency', category: 'other' },
    purchaseID: { label: 'Order id', category: 'other' },
    xact: { label: 'Order id', category: 'other' },
    state: { label: 'Region', category: 'coarse-location' },
    ch: { label: 'Site section', category: 'page-title' },
    server: { label: 'Page host', category: 'page-url' },
    mcorgid: { label: 'Adobe organisation (public)', category: 'other' },
    ndh: { label: 'Technical detail', category: 'other' },
    v: { label: 'Technical detail', category: 'other' },
    j: { label: 'Technical detail', category: 'other' },
    k: { label: 'Technical detail', category: 'other' },
    ce: { label: 'Technical detail', category: 'other' },
    pe: { label: 'Technical detail', category: 'other' },
    pev1: { label: 'Technical detail', category: 'other' },
    'c.a': { label: 'Activity map', category: 'interaction' },
  },
  links: {
    privacy: 'https://www.adobe.com/privacy.html',
    dpa: 'https://www.adobe.com/privacy/contracts/dpa.html',
    subprocessors: 'https://www.adobe.com/privacy/sub-processors.html',
  },
  docs: ['https://experienceleague.adobe.com/docs/analytics/implementation/validate/query-parameters.html'],
};
