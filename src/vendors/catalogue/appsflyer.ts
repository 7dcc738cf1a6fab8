import type { Vendor } from '../vendor.ts';

export const appsflyer: Vendor = {
  id: 'appsflyer',
  name: 'AppsFlyer',
  owner: 'AppsFlyer Ltd.',
  country: 'IL',
  category: 'mobile-measurement',
  hosts: ['*.appsflyer.com', '*.appsflyersdk.com', '*.onelink.me'],
  signatures: [{ fields: { afUserId: '', webDevKey: '', eventType: '' }, confidence: 0.98 }],
  events: [
    { at: '', name: 'eventName', user: 'customerUserId', properties: ['eventValue', 'eventRevenue', 'eventCategory'] },
    { at: '', name: 'eventType', user: 'customerUserId', properties: ['eventValue', 'eventRevenue', 'eventCategory'] },
  ],
  parameters: {
    afUserId: { label: 'Visitor id', category: 'cookie-id' },
    customerUserId: { label: 'User id', category: 'user-id' },
    eventName: { label: 'Event name', category: 'event-name' },
    eventRevenue: { label: 'Revenue', category: 'revenue' },
    webDevKey: { label: 'Key (public)', category: 'other' },
    eventType: { label: 'Event name', category: 'event-name' },
    pageUrl: { label: 'Page address', category: 'page-url' },
    referrer: { label: 'Referrer', category: 'referrer' },
    eventCategory: { label: 'Event name', category: 'event-name' },
    eventLabel: { label: 'Interaction', category: 'interaction' },
    userAgent: { label: 'Browser', category: 'device' },
  },
  links: { privacy: 'https://www.appsflyer.com/legal/services-privacy-policy/' },
  docs: ['https://support.appsflyer.com/hc/en-us/articles/360001610038'],
};
