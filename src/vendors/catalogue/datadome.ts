import type { Vendor } from '../vendor.ts';

/** DataDome: `/js/` carries a description of the browser, often through the app’s own host. */
export const datadome: Vendor = {
  id: 'datadome',
  name: 'DataDome',
  owner: 'DataDome SAS',
  country: 'FR',
  category: 'fraud-protection',
  hosts: ['*.datadome.co', '*.captcha-delivery.com'],
  signatures: [{ fields: { ddk: '^[0-9A-F]{30}$', ddv: '^\\d+\\.\\d+', jsType: '' }, confidence: 0.98 }],
  parameters: {
    'jsData.*': { label: 'Fingerprint', category: 'fingerprint' },
    'jsData.ua': { label: 'User agent', category: 'device' },
    'jsData.lg': { label: 'Browser language', category: 'device' },
    'jsData.tz': { label: 'Time zone', category: 'timezone' },
    cid: { label: 'Visitor id', category: 'cookie-id' },
    Referer: { label: 'Page address', category: 'page-url' },
    request: { label: 'Page path', category: 'page-url' },
    eventCounters: { label: 'Movements and keys, counted', category: 'interaction' },
    ddk: { label: 'Client key (public)', category: 'other' },
    ddv: { label: 'Version', category: 'other' },
    jsType: { label: 'Kind of check', category: 'other' },
  },
  links: { privacy: 'https://datadome.co/privacy-policy/' },
  docs: ['https://docs.datadome.co/'],
};
