import type { Vendor } from '../vendor.ts';

export const leadfeeder: Vendor = {
  id: 'leadfeeder',
  name: 'Dealfront (Leadfeeder)',
  owner: 'Dealfront Finland Oy',
  parent: 'Dealfront Group GmbH',
  country: 'FI',
  category: 'b2b-enrichment',
  hosts: ['*.leadfeeder.com', '*.lfeeder.com', '*.echobot.de', '*.dealfront.com'],
  links: { privacy: 'https://www.dealfront.com/privacy-policy/' },
  docs: ['https://docs.leadfeeder.com/'],
};
