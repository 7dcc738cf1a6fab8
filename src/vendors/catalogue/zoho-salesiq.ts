import type { Vendor } from '../vendor.ts';

export const zohoSalesiq: Vendor = {
  id: 'zoho-salesiq',
  name: 'Zoho SalesIQ',
  owner: 'Zoho Corporation Pvt. Ltd.',
  country: 'IN',
  category: 'chat-support',
  hosts: [
    'salesiq.zoho.eu',
    'salesiq.zoho.in',
    'salesiq.zohopublic.com',
    'salesiq.zohopublic.eu',
    '*.zohocdn.com',
    '*.salesiq.zoho.com',
    '*.pagesense.io',
    'vts.zohopublic.com',
  ],
  links: { privacy: 'https://www.zoho.com/privacy.html' },
  docs: ['https://www.zoho.com/salesiq/help/'],
};
