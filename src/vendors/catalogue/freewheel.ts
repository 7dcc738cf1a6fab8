import type { Vendor } from '../vendor.ts';

export const freewheel: Vendor = {
  id: 'freewheel',
  name: 'FreeWheel',
  owner: 'FreeWheel Media, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.fwmrm.net', '*.stickyadstv.com'],
  links: { privacy: 'https://www.freewheel.com/privacy-policy' },
  docs: ['https://www.freewheel.com/'],
};
