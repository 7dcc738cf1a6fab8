import type { Vendor } from '../vendor.ts';

/** Arkose Labs: `/fc/gt2/…` carries the encrypted fingerprint in the field `bda`, often through the app’s own host. */
export const arkoseLabs: Vendor = {
  id: 'arkose-labs',
  name: 'Arkose Labs',
  owner: 'Arkose Labs, Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.arkoselabs.com', '*.funcaptcha.com'],
  signatures: [
    {
      fields: { userbrowser: '', public_key: '^[0-9A-F-]{36}$' },
      confidence: 0.98,
    },
  ],
  parameters: {
    'bda.*': { label: 'Fingerprint, encrypted', category: 'fingerprint' },
    site: { label: 'Page host', category: 'page-url' },
    userbrowser: { label: 'User agent', category: 'device' },
    public_key: { label: 'Site key (public)', category: 'other' },
    rnd: { label: 'Random number', category: 'other' },
  },
  links: { privacy: 'https://www.arkoselabs.com/privacy/' },
  docs: ['https://developer.arkoselabs.com/'],
};
