import type { Vendor } from '../vendor.ts';

export const leadinfo: Vendor = {
  id: 'leadinfo',
  name: 'Leadinfo',
  owner: 'Leadinfo B.V.',
  country: 'NL',
  category: 'b2b-enrichment',
  hosts: ['*.leadinfo.net', '*.leadinfo.com'],
  links: { privacy: 'https://www.leadinfo.com/en/privacy/' },
  docs: ['https://help.leadinfo.com/'],
};
