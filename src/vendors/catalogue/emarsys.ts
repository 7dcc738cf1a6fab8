import type { Vendor } from '../vendor.ts';

export const emarsys: Vendor = {
  id: 'emarsys',
  name: 'SAP Emarsys',
  owner: 'Emarsys eMarketing Systems GmbH',
  parent: 'SAP SE',
  country: 'AT',
  category: 'marketing-automation',
  hosts: ['*.emarsys.net', '*.scarabresearch.com', '*.emarsys.com'],
  signatures: [{ query: { ci: '', vi: '', pv: '^\\d+$', xp: '^\\d$' }, confidence: 0.93 }],
  parameters: {
    ci: { label: 'Customer id', category: 'user-id' },
    eh: { label: 'E-mail address', category: 'email' },
    vi: { label: 'Visitor id', category: 'cookie-id' },
    q: { label: 'Search text', category: 'search-text' },
    pv: { label: 'Page view id', category: 'other' },
    prev_url: { label: 'Page before', category: 'referrer' },
  },
  links: { privacy: 'https://emarsys.com/privacy-policy/' },
  docs: ['https://dev.emarsys.com/'],
};
