import type { Vendor } from '../vendor.ts';

export const pepperjam: Vendor = {
  id: 'pepperjam',
  name: 'Partnerize Pepperjam',
  owner: 'Partnerize, LLC',
  country: 'US',
  category: 'advertising',
  hosts: [
    '*.pepperjam.com',
    '*.pjtra.com',
    '*.pjatr.com',
    '*.pntra.com',
    '*.pntrac.com',
    '*.pntrs.com',
    '*.gopjn.com',
    '*.pepperjamnetwork.com',
  ],
  links: { privacy: 'https://partnerize.com/privacy-policy' },
  docs: ['https://support.pepperjam.com/'],
};
