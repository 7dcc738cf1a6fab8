import type { Vendor } from '../vendor.ts';

export const kinde: Vendor = {
  id: 'kinde',
  name: 'Kinde',
  owner: 'Kinde Australia Pty Ltd',
  country: 'AU',
  category: 'app-services',
  hosts: ['*.kinde.com'],
  links: { privacy: 'https://kinde.com/docs/important-information/privacy-policy/' },
  docs: ['https://docs.kinde.com/'],
};
