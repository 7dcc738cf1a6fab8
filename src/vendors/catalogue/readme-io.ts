import type { Vendor } from '../vendor.ts';

/** ReadMe: its SDKs for servers report each request to a company’s API, with the user. */
export const readmeIo: Vendor = {
  id: 'readme-io',
  name: 'ReadMe',
  owner: 'ReadMe',
  country: 'US',
  category: 'app-services',
  hosts: ['*.readme.io', '*.readme.com'],
  parameters: {
    'group.id': { label: 'User id', category: 'user-id' },
    'group.label': { label: 'User’s name', category: 'name' },
    'group.email': { label: 'E-mail address', category: 'email' },
    clientIPAddress: { label: 'IP address', category: 'ip-address' },
  },
  links: { privacy: 'https://readme.com/privacy' },
  docs: ['https://docs.readme.com/', 'https://www.npmjs.com/package/readmeio/v/6.2.1'],
};
