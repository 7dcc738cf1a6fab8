import type { Vendor } from '../vendor.ts';

export const naverAnalytics: Vendor = {
  id: 'naver-analytics',
  name: 'Naver Analytics',
  owner: 'NAVER Corporation',
  country: 'KR',
  category: 'product-analytics',
  hosts: ['wcs.naver.net', 'wcs.naver.com'],
  links: { privacy: 'https://policy.naver.com/rules/privacy.html' },
  docs: ['https://analytics.naver.com/'],
};
