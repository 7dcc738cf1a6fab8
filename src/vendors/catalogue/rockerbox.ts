import type { Vendor } from '../vendor.ts';

export const rockerbox: Vendor = {
  id: 'rockerbox',
  name: 'Rockerbox',
  owner: 'Rockerbox, Inc.',
  parent: 'DoubleVerify Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.rkdms.com', '*.rockerbox.com', '*.getrockerbox.com'],
  links: { privacy: 'https://www.rockerbox.com/privacy' },
  docs: ['https://help.rockerbox.com/'],
};
