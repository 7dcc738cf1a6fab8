import type { Vendor } from '../vendor.ts';

export const theTradeDesk: Vendor = {
  id: 'the-trade-desk',
  name: 'The Trade Desk',
  owner: 'The Trade Desk, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.adsrvr.org', '*.uidapi.com'],
  links: { privacy: 'https://www.thetradedesk.com/us/privacy' },
  docs: ['https://partner.thetradedesk.com/'],
};
