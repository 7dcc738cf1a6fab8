import type { Vendor } from '../vendor.ts';

export const optinmonster: Vendor = {
  id: 'optinmonster',
  name: 'OptinMonster',
  owner: 'OptinMonster, LLC',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.optinmonster.com', '*.omappapi.com', '*.optmnstr.com', '*.opmnstr.com', '*.optmstr.com'],
  links: { privacy: 'https://optinmonster.com/privacy/' },
  docs: ['https://optinmonster.com/docs/'],
};
