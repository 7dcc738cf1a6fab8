import type { Vendor } from '../vendor.ts';

export const inmoment: Vendor = {
  id: 'inmoment',
  name: 'InMoment (Wootric)',
  owner: 'InMoment, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.wootric.com', '*.wootric.eu', '*.inmoment.com'],
  links: { privacy: 'https://inmoment.com/privacy-policy/' },
  docs: ['https://docs.wootric.com/'],
};
