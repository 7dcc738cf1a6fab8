import type { Vendor } from '../vendor.ts';

export const bizible: Vendor = {
  id: 'bizible',
  name: 'Adobe Marketo Measure',
  owner: 'Adobe Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.bizible.com', '*.bizibly.com'],
  signatures: [{ query: { _biz_u: '', _biz_l: '', _biz_n: '' }, confidence: 0.98 }],
  parameters: {
    _biz_r: { label: 'Referrer', category: 'referrer' },
    _biz_u: { label: 'Visitor id', category: 'cookie-id' },
    _biz_l: { label: 'Page address', category: 'page-url' },
    _biz_i: { label: 'Page title', category: 'page-title' },
    _biz_s: { label: 'Session id', category: 'session-id' },
    _biz_e: { label: 'E-mail address', category: 'email' },
    _biz_t: { label: 'Time', category: 'other' },
  },
  links: { privacy: 'https://www.adobe.com/privacy.html' },
  docs: ['https://experienceleague.adobe.com/docs/marketo-measure/using/home.html'],
};
