import type { Vendor } from '../vendor.ts';

export const adkernel: Vendor = {
  id: 'adkernel',
  name: 'AdKernel',
  owner: 'AdKernel, LLC',
  country: 'US',
  category: 'advertising',
  hosts: ['*.adkernel.com'],
  links: { privacy: 'https://adkernel.com/privacy-policy/' },
  docs: ['https://adkernel.com/'],
};
