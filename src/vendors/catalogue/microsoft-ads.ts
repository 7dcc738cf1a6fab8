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
    { at: '', name: 'ea' },
    { at: '', name: 'evt' },
  ],
  parameters: {
    ea: { label: 'Event name', category: 'event-name' },
    evt: { label: 'Event name', category: 'event-name' },
    ti: { label: 'Tag id (public)', category: 'other' },
    p: { label: 'Page address', category: 'page-url' },
    r: { label: 'Referrer', category: 'referrer' },
    tl: { label: 'Page title', category: 'page-title' },
    sid: { label: 'Session id', category: 'session-id' },
    vid: { label: 'Cookie id', category: 'cookie-id' },
    lg: { label: 'Browser language', category: 'device' },
    sw: { label: 'Screen size', category: 'device' },
    sh: { label: 'Screen size', category: 'device' },
  },
  links: { privacy: 'https://privacy.microsoft.com/privacystatement' },
  docs: ['https://help.ads.microsoft.com/apex/index/3/en/56682'],
};
