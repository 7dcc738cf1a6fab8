import type { Vendor } from '../vendor.ts';

export const baiduTongji: Vendor = {
  id: 'baidu-tongji',
  name: 'Baidu Tongji',
  owner: 'Baidu, Inc.',
  country: 'CN',
  category: 'product-analytics',
  hosts: ['hm.baidu.com', 'hmcdn.baidu.com'],
  links: { privacy: 'https://tongji.baidu.com/web/help/article?id=330' },
  docs: ['https://tongji.baidu.com/'],
};
