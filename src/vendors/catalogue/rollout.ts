import type { Vendor } from '../vendor.ts';

export const rollout: Vendor = {
  id: 'rollout',
  name: 'CloudBees Feature Management',
  owner: 'CloudBees, Inc.',
  country: 'US',
  category: 'feature-flags',
  hosts: ['*.rollout.io'],
  links: { privacy: 'https://www.cloudbees.com/privacy-policy' },
  docs: ['https://docs.cloudbees.com/docs/cloudbees-feature-management/latest/'],
};
