import type { Vendor } from '../vendor.ts';

/** WebEngage: requests from AMP pages. Its own SDK compresses what it sends, so that it cannot be read. */
export const webengage: Vendor = {
  id: 'webengage',
  name: 'WebEngage',
  owner: 'Webklipper Technologies Private Limited',
  country: 'IN',
  category: 'marketing-automation',
  hosts: ['*.webengage.com', '*.webengage.co'],
  events: [{ at: '', name: 'eventName' }],
  parameters: {
    luid: { label: 'Visitor id', category: 'cookie-id' },
    pageUrl: { label: 'Page address', category: 'page-url' },
    pageTitle: { label: 'Page title', category: 'page-title' },
    referrer: { label: 'Referrer', category: 'referrer' },
    eventName: { label: 'Event name', category: 'event-name' },
    licenseCode: { label: 'Licence code (public)', category: 'other' },
    vh: { label: 'Viewport', category: 'device' },
    vw: { label: 'Viewport', category: 'device' },
    category: { label: 'Kind of event', category: 'other' },
  },
  links: { privacy: 'https://webengage.com/privacy-policy/' },
  docs: [
    'https://docs.webengage.com/',
    'https://github.com/ampproject/amphtml/blob/main/extensions/amp-analytics/0.1/vendors/webengage.json',
  ],
};
