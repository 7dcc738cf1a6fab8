import type { Vendor } from '../vendor.ts';

export const instagramEmbed: Vendor = {
  id: 'instagram-embed',
  name: 'Instagram embeds',
  owner: 'Meta Platforms, Inc.',
  country: 'US',
  category: 'social',
  hosts: ['*.instagram.com', '*.cdninstagram.com'],
  links: { privacy: 'https://privacycenter.instagram.com/policy' },
  docs: ['https://developers.facebook.com/docs/instagram'],
};
