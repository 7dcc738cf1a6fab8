import type { Vendor } from '../vendor.ts';

export const audioeye: Vendor = {
  id: 'audioeye',
  name: 'AudioEye',
  owner: 'AudioEye, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.audioeye.com'],
  links: { privacy: 'https://www.audioeye.com/privacy-policy/' },
  docs: ['https://www.audioeye.com/support/'],
};
