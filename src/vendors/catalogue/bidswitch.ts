import type { Vendor } from '../vendor.ts';

export const bidswitch: Vendor = {
  id: 'bidswitch',
  name: 'BidSwitch',
  owner: 'IPONWEB GmbH',
  parent: 'Criteo S.A.',
  country: 'CH',
  category: 'advertising',
  hosts: ['*.bidswitch.net'],
  links: { privacy: 'https://www.iponweb.com/privacy-policy/' },
  docs: ['https://www.bidswitch.com/'],
};
