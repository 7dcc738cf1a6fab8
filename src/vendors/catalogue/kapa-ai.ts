import type { Vendor } from '../vendor.ts';

export const kapaAi: Vendor = {
  id: 'kapa-ai',
  name: 'kapa.ai',
  owner: 'Kapa.ai, Inc.',
  country: 'US',
  category: 'search',
  hosts: ['*.kapa.ai', 'kapa-widget-proxy-la7dkmplpq-uc.a.run.app'],
  links: { privacy: 'https://www.kapa.ai/privacy-policy' },
  docs: ['https://docs.kapa.ai/'],
};
