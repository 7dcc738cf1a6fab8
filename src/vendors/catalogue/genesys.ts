import type { Vendor } from '../vendor.ts';

export const genesys: Vendor = {
  id: 'genesys',
  name: 'Genesys Cloud',
  owner: 'Genesys Cloud Services, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: [
    '*.mypurecloud.com',
    '*.mypurecloud.de',
    '*.mypurecloud.ie',
    '*.mypurecloud.jp',
    '*.mypurecloud.com.au',
    '*.pure.cloud',
    '*.genesys.cloud',
    '*.genesys.com',
  ],
  links: { privacy: 'https://www.genesys.com/company/legal/privacy-policy' },
  docs: ['https://developer.genesys.cloud/commdigital/digital/webmessaging/'],
};
