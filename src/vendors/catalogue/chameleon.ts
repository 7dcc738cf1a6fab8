import type { Vendor } from '../vendor.ts';

/** Chameleon: a user’s data is sent as a profile to `/observe/v2/profiles/<id>`. */
export const chameleon: Vendor = {
  id: 'chameleon',
  name: 'Chameleon',
  owner: 'Chameleon, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.chameleon.io', '*.trychameleon.com'],
  signatures: [
    {
      path: '/observe/v2/profiles/[0-9a-f]{24}$',
      fields: { _account_id: '^[0-9a-f]{24}$', _profile_id: '^[0-9a-f]{24}$' },
      confidence: 0.98,
    },
  ],
  parameters: {
    _profile_id: { label: 'Profile id', category: 'user-id' },
    _account_id: { label: 'Account id (public)', category: 'other' },
    _mode: { label: 'Mode', category: 'other' },
    uid: { label: 'User id', category: 'user-id' },
    email: { label: 'E-mail address', category: 'email' },
    'company.uid': { label: 'Organisation id', category: 'org-id' },
    'company.name': { label: 'Organisation', category: 'company' },
    browser_l: { label: 'Browser language', category: 'device' },
    browser_n: { label: 'Browser', category: 'device' },
    browser_k: { label: 'Kind of device', category: 'device' },
    browser_x: { label: 'Window width', category: 'device' },
    browser_tz: { label: 'Time zone', category: 'timezone' },
  },
  links: { privacy: 'https://www.chameleon.io/privacy' },
  docs: ['https://developers.chameleon.io/', 'https://github.com/chamaeleonidae/api/blob/master/docs/apis/profiles.md'],
};
