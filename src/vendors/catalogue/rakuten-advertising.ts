import type { Vendor } from '../vendor.ts';

export const rakutenAdvertising: Vendor = {
  id: 'rakuten-advertising',
  name: 'Rakuten Advertising',
  owner: 'RAKUTEN MARKETING LLC',
  parent: 'Rakuten Group, Inc.',
  country: 'US',
  category: 'advertising',
  hosts: ['*.linksynergy.com', '*.rmtag.com', '*.nxtck.com', 'tag.rmp.rakuten.com', '*.mediaforge.com'],
  links: { privacy: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/' },
  docs: ['https://pubhelp.rakutenadvertising.com/'],
};
