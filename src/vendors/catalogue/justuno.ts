import type { Vendor } from '../vendor.ts';

export const justuno: Vendor = {
  id: 'justuno',
  name: 'Justuno',
  owner: 'Justuno, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.justuno.com', '*.jst.ai'],
  links: { privacy: 'https://www.justuno.com/privacy-policy/' },
  docs: ['https://hub.justuno.com/'],
};
