import type { Vendor } from '../vendor.ts';

export const aweber: Vendor = {
  id: 'aweber',
  name: 'AWeber',
  owner: 'AWeber Systems, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.aweber.com', '*.aweber-static.com'],
  signatures: [{ fields: { meta_web_form_id: '^\\d+$', listname: '^awlist' }, confidence: 0.98 }],
  parameters: {
    email: { label: 'E-mail address', category: 'email' },
    name: { label: 'Name', category: 'name' },
  },
  links: { privacy: 'https://www.aweber.com/privacy.htm' },
  docs: ['https://api.aweber.com/'],
};
