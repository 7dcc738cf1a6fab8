import type { Vendor } from '../vendor.ts';

/** Revcontent: bid requests to `/rtb` are OpenRTB; the query names the publisher and its widget. */
export const revcontent: Vendor = {
  id: 'revcontent',
  name: 'Revcontent',
  owner: 'Revcontent, LLC',
  country: 'US',
  category: 'advertising',
  hosts: ['*.revcontent.com'],
  parameters: {
    apiKey: { label: 'Publisher (public)', category: 'other' },
    userId: { label: 'Publisher (public)', category: 'other' },
    widgetId: { label: 'Ad slot (public)', category: 'other' },
    'user.id': { label: 'Technical detail', category: 'other' },
  },
  links: { privacy: 'https://www.revcontent.com/privacy' },
  docs: [
    'https://help.revcontent.com/',
    'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/revcontentBidAdapter.js',
  ],
};
