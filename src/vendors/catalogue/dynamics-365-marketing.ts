import type { Vendor } from '../vendor.ts';

export const dynamics365Marketing: Vendor = {
  id: 'dynamics-365-marketing',
  name: 'Dynamics 365 Customer Insights',
  owner: 'Microsoft Corporation',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.dynamics.com'],
  links: { privacy: 'https://privacy.microsoft.com/privacystatement' },
  docs: ['https://learn.microsoft.com/en-us/dynamics365/customer-insights/'],
};
