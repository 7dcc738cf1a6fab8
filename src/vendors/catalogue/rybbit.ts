import type { Vendor } from '../vendor.ts';

export const rybbit: Vendor = {
  id: 'rybbit',
  name: 'Rybbit',
  owner: 'Rybbit',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.rybbit.io', '*.rybbit.com'],
  links: { privacy: 'https://rybbit.com/privacy' },
  docs: ['https://rybbit.com/docs'],
};
