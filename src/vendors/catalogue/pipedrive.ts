import type { Vendor } from '../vendor.ts';

export const pipedrive: Vendor = {
  id: 'pipedrive',
  name: 'Pipedrive LeadBooster',
  owner: 'Pipedrive OÜ',
  country: 'EE',
  category: 'chat-support',
  hosts: ['*.pipedrive.com', '*.pipedriveassets.com'],
  links: { privacy: 'https://www.pipedrive.com/en/privacy' },
  docs: ['https://support.pipedrive.com/'],
};
