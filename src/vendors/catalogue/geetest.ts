import type { Vendor } from '../vendor.ts';

export const geetest: Vendor = {
  id: 'geetest',
  name: 'GeeTest',
  owner: 'Wuhan Jiyi Network Technology Co., Ltd.',
  country: 'CN',
  category: 'fraud-protection',
  hosts: ['*.geetest.com', '*.geevisit.com'],
  links: { privacy: 'https://www.geetest.com/en/Privacy' },
  docs: ['https://docs.geetest.com/'],
};
