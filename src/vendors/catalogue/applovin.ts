import type { Vendor } from '../vendor.ts';

export const applovin: Vendor = {
  id: 'applovin',
  name: 'AppLovin',
  owner: 'AppLovin Corporation',
  country: 'US',
  category: 'advertising',
  hosts: ['*.applovin.com', '*.applvn.com', '*.axon.ai'],
  links: { privacy: 'https://www.applovin.com/privacy/' },
  docs: ['https://developers.applovin.com/'],
};
