import type { Vendor } from '../vendor.ts';

export const esmSh: Vendor = {
  id: 'esm-sh',
  name: 'esm.sh',
  owner: 'esm.sh',
  country: 'US',
  category: 'cdn-fonts',
  hosts: ['esm.sh'],
  links: { privacy: 'https://esm.sh/' },
  docs: ['https://esm.sh/'],
};
