import type { Vendor } from '../vendor.ts';

export const consentmanager: Vendor = {
  id: 'consentmanager',
  name: 'consentmanager',
  owner: 'consentmanager AB',
  parent: 'team.blue',
  country: 'SE',
  category: 'consent',
  hosts: ['*.consentmanager.net', '*.consentmanager.mgr.consensu.org'],
  links: { privacy: 'https://www.consentmanager.net/privacy/' },
  docs: ['https://help.consentmanager.net/'],
};
