import type { Vendor } from '../vendor.ts';

export const speedcurve: Vendor = {
  id: 'speedcurve',
  name: 'SpeedCurve',
  owner: 'SpeedCurve Limited',
  country: 'NZ',
  category: 'error-monitoring',
  hosts: ['*.speedcurve.com'],
  links: { privacy: 'https://www.speedcurve.com/privacy/' },
  docs: ['https://support.speedcurve.com/'],
};
