import type { Vendor } from '../vendor.ts';

export const growingio: Vendor = {
  id: 'growingio',
  name: 'GrowingIO',
  owner: 'Beijing Yishu Technology Co., Ltd.',
  country: 'CN',
  category: 'product-analytics',
  hosts: ['*.growingio.com', '*.giocdn.com'],
  links: { privacy: 'https://www.growingio.com/privacy' },
  docs: ['https://docs.growingio.com/'],
};
