import type { Vendor } from '../vendor.ts';

/** Zoho SalesIQ: JSON of the visitor API. */
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
  signatures: [
    {
      path: '/visitor/v2/[^/]+/conversations$',
      fields: { app_id: '', department_id: '', 'visitor.user_id': '' },
      confidence: 0.95,
    },
  ],
  parameters: {
    'visitor.user_id': { label: 'User id', category: 'user-id' },
    'visitor.name': { label: 'Name', category: 'name' },
    'visitor.first_name': { label: 'First name', category: 'name' },
    'visitor.last_name': { label: 'Last name', category: 'name' },
    'visitor.email': { label: 'E-mail address', category: 'email' },
    'visitor.phone': { label: 'Phone number', category: 'phone' },
    question: { label: 'Message', category: 'message' },
    app_id: { label: 'App (public)', category: 'other' },
    department_id: { label: 'Department', category: 'other' },
  },
  links: { privacy: 'https://www.zoho.com/privacy.html' },
  docs: [
    'https://www.zoho.com/salesiq/help/',
    'https://www.zoho.com/salesiq/help/developer-section/visitor-api-v2.html',
  ],
};
