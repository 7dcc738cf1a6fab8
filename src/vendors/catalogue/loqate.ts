import type { Vendor } from '../vendor.ts';

export const loqate: Vendor = {
  id: 'loqate',
  name: 'Loqate',
  owner: 'GB Group plc',
  country: 'GB',
  category: 'maps',
  hosts: ['*.addressy.com', '*.pcapredict.com', '*.postcodeanywhere.co.uk', '*.loqate.com'],
  links: { privacy: 'https://www.loqate.com/en-gb/privacy-policy/' },
  docs: ['https://docs.loqate.com/'],
};
