import type { Vendor } from '../vendor.ts';

export const cjAffiliate: Vendor = {
  id: 'cj-affiliate',
  name: 'CJ Affiliate',
  owner: 'Commission Junction LLC',
  parent: 'Publicis Groupe',
  country: 'US',
  category: 'advertising',
  hosts: [
    '*.emjcd.com',
    '*.dotomi.com',
    '*.anrdoezrs.net',
    '*.dpbolvw.net',
    '*.jdoqocy.com',
    '*.kqzyfj.com',
    '*.tkqlhce.com',
    '*.mczbf.com',
  ],
  links: { privacy: 'https://www.cj.com/legal/privacy-policy-services' },
  docs: ['https://developers.cj.com/'],
};
