import type { Vendor } from '../vendor.ts';

export const rb2b: Vendor = {
  id: 'rb2b',
  name: 'RB2B',
  owner: 'Retention.com, Inc.',
  country: 'US',
  category: 'b2b-enrichment',
  hosts: ['*.rb2b.com', 'b2bjsstore.s3.us-west-2.amazonaws.com', 's3-us-west-2.amazonaws.com/b2bjsstore'],
  links: { privacy: 'https://www.rb2b.com/privacy-policy' },
  docs: ['https://support.rb2b.com/'],
};
