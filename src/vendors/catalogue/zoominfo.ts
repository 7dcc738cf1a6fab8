import type { Vendor } from '../vendor.ts';

export const zoominfo: Vendor = {
  id: 'zoominfo',
  name: 'ZoomInfo',
  owner: 'ZoomInfo Technologies LLC',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.zoominfo.com', '*.zi-scripts.com', '*.chorus.ai'],
  links: { privacy: 'https://www.zoominfo.com/legal/privacy-policy', dpa: 'https://www.zoominfo.com/legal/dpa' },
  docs: ['https://docs.zoominfo.com/'],
};
