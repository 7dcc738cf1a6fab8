import type { Vendor } from '../vendor.ts';

/** HUMAN: the collector takes the encrypted fingerprint in `payload`, often through the app’s own host. */
export const humanSecurity: Vendor = {
  id: 'human-security',
  name: 'HUMAN Security (PerimeterX)',
  owner: 'HUMAN Security, Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: [
    '*.px-cloud.net',
    '*.perimeterx.net',
    '*.px-cdn.net',
    '*.px-client.net',
    '*.pxchk.net',
    '*.humansecurity.com',
    '*.adx1.com',
  ],
  signatures: [{ fields: { appId: '^PX\\w{8}$', payload: '', tag: '', uuid: '' }, confidence: 0.98 }],
  parameters: {
    payload: { label: 'Fingerprint, encrypted', category: 'fingerprint' },
    vid: { label: 'Visitor id', category: 'cookie-id' },
    pxhd: { label: 'Visitor id', category: 'cookie-id' },
    sid: { label: 'Session id', category: 'session-id' },
    uuid: { label: 'Page-view id', category: 'session-id' },
    appId: { label: 'App id (public)', category: 'other' },
    tag: { label: 'Version', category: 'other' },
  },
  links: { privacy: 'https://www.humansecurity.com/privacy-policy' },
  docs: ['https://docs.humansecurity.com/'],
};
