import type { Vendor } from '../vendor.ts';

export const heatmapCom: Vendor = {
  id: 'heatmap-com',
  name: 'heatmap',
  owner: 'heatmap, Inc.',
  country: 'US',
  category: 'session-replay',
  hosts: ['*.heatmap.com', '*.heatmap.org'],
  links: { privacy: 'https://www.heatmap.com/privacy-policy' },
  docs: ['https://help.heatmap.com/'],
};
