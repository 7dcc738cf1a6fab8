import type { Vendor } from '../vendor.ts';

export const appsflyer: Vendor = {
  id: 'appsflyer',
  name: 'AppsFlyer',
  owner: 'AppsFlyer Ltd.',
  country: 'IL',
  category: 'mobile-measurement',
  hosts: ['*.appsflyer.com', '*.appsflyersdk.com', '*.onelink.me'],
  links: { privacy: 'https://www.appsflyer.com/legal/services-privacy-policy/' },
  docs: ['https://support.appsflyer.com/hc/en-us/articles/360001610038'],
};
