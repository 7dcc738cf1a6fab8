import type { Vendor } from '../vendor.ts';

export const trustarc: Vendor = {
  id: 'trustarc',
  name: 'TrustArc',
  owner: 'TrustArc Inc',
  country: 'US',
  category: 'consent',
  hosts: ['*.trustarc.com', '*.truste.com', '*.truste-svc.net'],
  links: { privacy: 'https://trustarc.com/privacy-policy/' },
  docs: ['https://developers.trustarc.com/'],
};
