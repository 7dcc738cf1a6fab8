import type { Vendor } from '../vendor.ts';

export const microsoftForms: Vendor = {
  id: 'microsoft-forms',
  name: 'Microsoft Forms',
  owner: 'Microsoft Corporation',
  country: 'US',
  category: 'app-services',
  hosts: ['forms.office.com', 'forms.microsoft.com', 'forms.cloud.microsoft'],
  links: { privacy: 'https://privacy.microsoft.com/privacystatement' },
  docs: ['https://support.microsoft.com/en-us/forms'],
};
