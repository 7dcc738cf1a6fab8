import type { Vendor } from '../vendor.ts';

export const soundcloud: Vendor = {
  id: 'soundcloud',
  name: 'SoundCloud',
  owner: 'SoundCloud Global Limited & Co. KG',
  country: 'DE',
  category: 'video',
  hosts: ['*.soundcloud.com', '*.sndcdn.com'],
  links: { privacy: 'https://soundcloud.com/pages/privacy' },
  docs: ['https://developers.soundcloud.com/docs/api/html5-widget'],
};
