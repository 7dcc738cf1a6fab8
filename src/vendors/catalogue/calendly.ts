import type { Vendor } from '../vendor.ts';

export const calendly: Vendor = {
  id: 'calendly',
  name: 'Calendly',
  owner: 'Calendly, LLC',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.calendly.com'],
  links: {
    privacy: 'https://calendly.com/legal/privacy-notice',
    dpa: 'https://calendly.com/legal/data-processing-addendum',
  },
  docs: ['https://developer.calendly.com/'],
};
