import type { Vendor } from '../vendor.ts';

export const supabase: Vendor = {
  id: 'supabase',
  name: 'Supabase',
  owner: 'Supabase, Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.supabase.co', '*.supabase.in', '*.supabase.com'],
  links: { privacy: 'https://supabase.com/privacy', dpa: 'https://supabase.com/legal/dpa' },
  docs: ['https://supabase.com/docs'],
};
