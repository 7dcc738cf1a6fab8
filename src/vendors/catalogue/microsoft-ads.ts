import type { Vendor } from '../vendor.ts';

export const microsoftAds: Vendor = {
  id: 'microsoft-ads',
  name: 'Microsoft Advertising',
  owner: 'Microsoft Corporation',
  country: 'US',
  category: 'advertising',
  hosts: ['bat.bing.com', 'bat.bing.net', 'bat.r.msn.com', 'flex.msn.com'],
  signatures: [
    {
      query: {
        ti: '^\\d{6,}$',
        Ver: '^\\d$',
        mid: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
        evt: '',
      },
      confidence: 0.97,
    },
  ],
  events: [
    { at: '', name: 'ea', properties: ['ec', 'el', 'ev', 'gv', 'gc', 'items'] },
    { at: '', name: 'evt' },
  ],
  parameters: {
    evt: { label: 'Event name', category: 'event-name' },
    ea: { label: 'Event name', category: 'event-name' },
    gv: { label: 'Revenue', category: 'revenue' },
    gc: { label: 'Currency', category: 'other' },
    vid: { label: 'Visitor id', category: 'cookie-id' },
    mid: { label: 'Page view id', category: 'other' },
    tl: { label: 'Page title', category: 'page-title' },
    p: { label: 'Page address', category: 'page-url' },
    r: { label: 'Referrer', category: 'referrer' },
    lg: { label: 'Language', category: 'device' },
    sw: { label: 'Screen width', category: 'device' },
    sh: { label: 'Screen height', category: 'device' },
    sc: { label: 'Colour depth', category: 'device' },
    ti: { label: 'Tag id (public)', category: 'other' },
    sid: { label: 'Session id', category: 'session-id' },
  },
  links: { privacy: 'https://privacy.microsoft.com/privacystatement' },
  docs: ['https://help.ads.microsoft.com/apex/index/3/en/56682'],
};
