import type { Vendor } from '../vendor.ts';

export const pinterestTag: Vendor = {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  owner: 'Pinterest, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['ct.pinterest.com', 's.pinimg.com', 'log.pinterest.com', 'trk.pinterest.com'],
  signatures: [{ query: { tid: '^26\\d{11}$', event: '', ad: '^\\{' }, confidence: 0.96 }],
  events: [{ at: '', name: 'event' }],
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    tid: { label: 'Tag id (public)', category: 'other' },
    'ad.loc': { label: 'Page address', category: 'page-url' },
    'ad.ref': { label: 'Referrer', category: 'referrer' },
    'pd.em': { label: 'E-mail address', category: 'email' },
  },
  links: { privacy: 'https://policy.pinterest.com/privacy-policy' },
  docs: ['https://help.pinterest.com/business/article/install-the-pinterest-tag'],
};
