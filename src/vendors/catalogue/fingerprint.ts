import type { Vendor } from '../vendor.ts';

export const fingerprint: Vendor = {
  id: 'fingerprint',
  name: 'Fingerprint',
  owner: 'FingerprintJS, Inc.',
  country: 'US',
  category: 'fraud-protection',
  hosts: ['*.fpjs.io', '*.fpjs.pro', '*.fpcdn.io', '*.fingerprint.com', 'fpnpmcdn.net', '*.fpapi.io', '*.openfpcdn.io'],
  signatures: [{ query: { ci: '^js/\\d+\\.', q: '^[A-Za-z0-9]{20}$' }, confidence: 0.97 }],
  links: { privacy: 'https://fingerprint.com/privacy-policy/' },
  docs: ['https://dev.fingerprint.com/docs/csp'],
};
