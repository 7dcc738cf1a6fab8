import type { Vendor } from '../vendor.ts';

export const langfuse: Vendor = {
  id: 'langfuse',
  name: 'Langfuse',
  owner: 'Langfuse GmbH',
  country: 'DE',
  category: 'ai',
  hosts: ['*.langfuse.com'],
  links: {
    privacy: 'https://langfuse.com/privacy',
    dpa: 'https://langfuse.com/security/dpa',
    subprocessors: 'https://langfuse.com/security/subprocessors',
  },
  docs: ['https://langfuse.com/docs'],
};
