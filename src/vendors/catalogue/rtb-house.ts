import type { Vendor } from '../vendor.ts';

export const rtbHouse: Vendor = {
  id: 'rtb-house',
  name: 'RTB House',
  owner: 'RTB House S.A.',
  country: 'PL',
  category: 'advertising',
  hosts: ['*.creativecdn.com', '*.rtbhouse.com'],
  signatures: [{ query: { id: '^pr_[A-Za-z0-9]{20}_' }, confidence: 0.98 }],
  events: [{ at: '', name: { in: 'id', part: '^pr_[A-Za-z0-9]+_([a-z0-9]+)' } }],
  parameters: {
    sn: { label: 'Page address', category: 'page-url' },
    su: { label: 'Page address', category: 'page-url' },
  },
  links: { privacy: 'https://www.rtbhouse.com/privacy-center/' },
  docs: ['https://www.rtbhouse.com/'],
};
