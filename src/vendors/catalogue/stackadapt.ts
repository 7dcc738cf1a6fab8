import type { Vendor } from '../vendor.ts';

export const stackadapt: Vendor = {
  id: 'stackadapt',
  name: 'StackAdapt',
  owner: 'StackAdapt Inc.',
  country: 'CA',
  category: 'advertising',
  hosts: ['*.stackadapt.com', '*.qvdt3feo.com'],
  signatures: [{ query: { uid: '^[A-Za-z0-9_-]{22}$', is_js: '^true$', landing_url: '' }, confidence: 0.97 }],
  events: [{ at: '', name: { urlPart: '^/(saq_pxl|conv|rt)$' } }],
  parameters: {
    landing_url: { label: 'Page address', category: 'page-url' },
    t: { label: 'Page title', category: 'page-title' },
    host: { label: 'Page host', category: 'page-url' },
    'sa-user-id': { label: 'StackAdapt cookie', category: 'cookie-id' },
    'sa-user-id-v2': { label: 'StackAdapt cookie', category: 'cookie-id' },
    'sa-user-id-v3': { label: 'StackAdapt cookie', category: 'cookie-id' },
  },
  links: { privacy: 'https://www.stackadapt.com/privacy-policy' },
  docs: ['https://docs.stackadapt.com/'],
};
