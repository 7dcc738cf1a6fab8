import type { Vendor } from '../vendor.ts';

export const ezoic: Vendor = {
  id: 'ezoic',
  name: 'Ezoic',
  owner: 'Ezoic Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.ezoic.net', '*.ezojs.com', '*.ezodn.com', '*.ezoic.com'],
  links: { privacy: 'https://www.ezoic.com/privacy-policy/' },
  docs: ['https://support.ezoic.com/'],
};
