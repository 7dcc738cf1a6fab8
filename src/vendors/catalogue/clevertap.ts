import type { Vendor } from '../vendor.ts';

/** CleverTap: one lz-string compressed JSON per request, in the parameter `d`. */
export const clevertap: Vendor = {
  id: 'clevertap',
  name: 'CleverTap',
  owner: 'WizRocket, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: [
    '*.clevertap-prod.com',
    '*.wzrkt.com',
    '*.clevertap.com',
    '*.clevertap.net',
    '*.wizrocket.com',
    'd2r1yp2w7bby2u.cloudfront.net',
  ],
  signatures: [{ fields: { 'd.af.lib': '^web-sdk-v' }, confidence: 0.97 }],
  events: [
    { at: 'd', name: 'evtName', properties: 'evtData' },
    { at: 'd', name: 'type', user: 'profile.Identity', properties: 'profile' },
  ],
  parameters: {
    'profile.Phone': { label: 'Phone number', category: 'phone' },
    'd.evtName': { label: 'Event name', category: 'event-name' },
    gc: { label: 'CleverTap id', category: 'device-id' },
    s: { label: 'Session id', category: 'session-id' },
    'd.profile.Name': { label: 'Name', category: 'name' },
    'd.profile.Identity': { label: 'User id', category: 'user-id' },
    'd.profile.tz': { label: 'Time zone', category: 'timezone' },
    'd.id': { label: 'Account id (public)', category: 'other' },
    'd.cpg': { label: 'Page address', category: 'page-url' },
    'd.referrer': { label: 'Referrer', category: 'referrer' },
    i: { label: 'Start of the session', category: 'other' },
    'd.type': { label: 'Kind of message', category: 'other' },
  },
  links: { privacy: 'https://clevertap.com/privacy-policy/', dpa: 'https://clevertap.com/data-processing-addendum/' },
  sdks: ['clevertap-web-sdk@2.5.2'],
  docs: ['https://developer.clevertap.com/docs/web-quickstart-guide'],
};
