import type { Vendor } from '../vendor.ts';

export const contentful: Vendor = {
  id: 'contentful',
  name: 'Contentful',
  owner: 'Contentful GmbH',
  country: 'DE',
  category: 'app-services',
  hosts: ['*.contentful.com', '*.ctfassets.net', '*.ninetailed.co'],
  links: { privacy: 'https://www.contentful.com/legal/privacy-notice/' },
  docs: ['https://www.contentful.com/developers/docs/'],
};
