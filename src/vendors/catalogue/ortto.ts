import type { Vendor } from '../vendor.ts';

export const ortto: Vendor = {
  id: 'ortto',
  name: 'Ortto',
  owner: 'Autopilot HQ Pty Ltd',
  country: 'AU',
  category: 'marketing-automation',
  hosts: ['*.ortto.com', '*.autopilotapp.com', '*.ap3api.com', '*.ap3prod.com', '*.autopilothq.com'],
  links: { privacy: 'https://ortto.com/privacy/' },
  docs: ['https://help.ortto.com/'],
};
