import type { Vendor } from '../vendor.ts';

export const agora: Vendor = {
  id: 'agora',
  name: 'Agora',
  owner: 'Agora, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.agora.io', '*.sd-rtn.com', '*.agoraio.cn'],
  links: { privacy: 'https://www.agora.io/en/privacy-policy/' },
  docs: ['https://docs.agora.io/en/'],
};
