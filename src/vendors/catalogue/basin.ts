import type { Vendor } from '../vendor.ts';

export const basin: Vendor = {
  id: 'basin',
  name: 'Basin',
  owner: 'Basin',
  country: 'CA',
  category: 'app-services',
  hosts: ['*.usebasin.com'],
  parameters: {
    email: { label: 'E-mail address', category: 'email' },
    name: { label: 'Name', category: 'name' },
    phone: { label: 'Phone number', category: 'phone' },
    subject: { label: 'Subject', category: 'message' },
    message: { label: 'Message', category: 'message' },
    _gotcha: { label: 'Trap for robots', category: 'other' },
  },
  links: { privacy: 'https://usebasin.com/privacy' },
  docs: ['https://docs.usebasin.com/'],
};
