import type { Vendor } from '../vendor.ts';

export const baiduTongji: Vendor = {
  id: 'baidu-tongji',
  name: 'Baidu Tongji',
  owner: 'Baidu, Inc.',
  country: 'CN',
  category: 'product-analytics',
  hosts: ['hm.baidu.com', 'hmcdn.baidu.com'],
  signatures: [{ query: { si: '^[0-9a-f]{32}$', cc: '^\\d$', ck: '^\\d$', lv: '^\\d$' }, confidence: 0.97 }],
  events: [
    { at: '', name: { in: 'ep', part: '^[^*]+\\*([^*]+)' }, properties: 'ep' },
    { at: '', name: 'ep.action', properties: 'ep' },
  ],
  parameters: {
    su: { label: 'Referrer', category: 'referrer' },
    u: { label: 'Page address', category: 'page-url' },
    tt: { label: 'Page title', category: 'page-title' },
    ds: { label: 'Screen size', category: 'device' },
    ln: { label: 'Language', category: 'device' },
    cl: { label: 'Colour depth', category: 'device' },
    hca: { label: 'Visitor id', category: 'cookie-id' },
    vl: { label: 'Viewport height', category: 'device' },
  },
  links: { privacy: 'https://tongji.baidu.com/web/help/article?id=330' },
  docs: ['https://tongji.baidu.com/'],
};
