import type { Vendor } from '../vendor.ts';

export const sessioncam: Vendor = {
  id: 'sessioncam',
  name: 'SessionCam',
  owner: 'Glassbox Ltd.',
  country: 'GB',
  category: 'session-replay',
  hosts: ['*.sessioncam.com', 'd2oh4tlt9mrke9.cloudfront.net'],
  links: { privacy: 'https://www.glassbox.com/privacy-policy/' },
  docs: ['https://help.sessioncam.com/'],
};
