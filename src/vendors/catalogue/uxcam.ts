import type { Vendor } from '../vendor.ts';

export const uxcam: Vendor = {
  id: 'uxcam',
  name: 'UXCam',
  owner: 'UXCam Inc.',
  country: 'US',
  category: 'session-replay',
  hosts: ['*.uxcam.com'],
  links: { privacy: 'https://uxcam.com/privacy-policy/' },
  docs: ['https://developer.uxcam.com/'],
};
