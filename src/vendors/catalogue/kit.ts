import type { Vendor } from '../vendor.ts';

export const kit: Vendor = {
  id: 'kit',
  name: 'Kit (ConvertKit)',
  owner: 'Kit LLC',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.convertkit.com', '*.kit.com', '*.ck.page', '*.convertkit-mail.com'],
  parameters: {
    email_address: { label: 'E-mail address', category: 'email' },
    'fields[first_name]': { label: 'First name', category: 'name' },
    'fields[last_name]': { label: 'Last name', category: 'name' },
    referrer: { label: 'Page address', category: 'page-url' },
  },
  links: { privacy: 'https://kit.com/privacy' },
  docs: ['https://developers.kit.com/'],
};
