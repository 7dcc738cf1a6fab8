import type { Vendor } from '../vendor.ts';

export const umeng: Vendor = {
  id: 'umeng',
  name: 'Umeng+',
  owner: 'Umeng (Beijing) Technology Co., Ltd.',
  parent: 'Alibaba Group',
  country: 'CN',
  category: 'product-analytics',
  hosts: ['*.umeng.com', '*.cnzz.com', '*.umsns.com'],
  links: { privacy: 'https://www.umeng.com/page/policy' },
  docs: ['https://developer.umeng.com/docs'],
};
