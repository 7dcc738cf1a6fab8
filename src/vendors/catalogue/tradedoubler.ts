import type { Vendor } from '../vendor.ts';

export const tradedoubler: Vendor = {
  id: 'tradedoubler',
  name: 'Tradedoubler',
  owner: 'TradeDoubler AB',
  country: 'SE',
  category: 'advertising',
  hosts: ['*.tradedoubler.com'],
  links: { privacy: 'https://www.tradedoubler.com/en/privacy-policy/' },
  docs: ['https://dev.tradedoubler.com/'],
};
