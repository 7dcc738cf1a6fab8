import type { Vendor } from '../vendor.ts';

export const lineTag: Vendor = {
  id: 'line-tag',
  name: 'LINE Tag',
  owner: 'LY Corporation',
  country: 'JP',
  category: 'advertising',
  hosts: ['tr.line.me', 'd.line-scdn.net'],
  links: { privacy: 'https://www.lycorp.co.jp/en/company/privacypolicy/' },
  docs: ['https://data.linebiz.com/solutions/line-tag'],
};
