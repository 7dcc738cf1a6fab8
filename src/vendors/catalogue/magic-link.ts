import type { Vendor } from '../vendor.ts';

/** Magic: the address of its frame names the app and the site that a user signs in to. */
export const magicLink: Vendor = {
  id: 'magic-link',
  name: 'Magic',
  owner: 'Magic Labs, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.magic.link'],
  signatures: [{ fields: { 'params.API_KEY': '^pk_(?:live|test)_', 'params.DOMAIN_ORIGIN': '' }, confidence: 0.97 }],
  parameters: {
    'params.DOMAIN_ORIGIN': { label: 'Site', category: 'page-url' },
    'params.locale': { label: 'Language', category: 'device' },
    'params.meta.*': { label: 'What the app adds', category: 'interaction' },
    'params.bundleId': { label: 'App', category: 'page-url' },
    'params.API_KEY': { label: 'Key (public)', category: 'other' },
    'params.ETH_NETWORK.*': { label: 'Network', category: 'other' },
    'params.sdk': { label: 'Library', category: 'other' },
    'params.version': { label: 'Version', category: 'other' },
  },
  links: { privacy: 'https://magic.link/legal/privacy-policy' },
  docs: ['https://magic.link/docs', 'https://www.npmjs.com/package/@magic-sdk/provider/v/33.13.0'],
};
