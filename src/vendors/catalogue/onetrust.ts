import type { Vendor } from '../vendor.ts';

export const onetrust: Vendor = {
  id: 'onetrust',
  name: 'OneTrust',
  owner: 'OneTrust LLC',
  country: 'US',
  category: 'consent',
  hosts: ['*.cookielaw.org', '*.onetrust.com', '*.cookiepro.com', '*.onetrust.io', '*.optanon.blob.core.windows.net'],
  links: {
    privacy: 'https://www.onetrust.com/privacy-notice/',
    dpa: 'https://www.onetrust.com/data-processing-agreement/',
  },
  docs: ['https://developer.onetrust.com/'],
};
