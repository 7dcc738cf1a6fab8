import type { Vendor } from '../vendor.ts';

/** Iterable: one JSON object per event or user. */
export const iterable: Vendor = {
  id: 'iterable',
  name: 'Iterable',
  owner: 'Iterable, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.iterable.com'],
  signatures: [
    {
      path: '/api/(?:events/track|users/update|inApp/\\w+|embedded-messaging/\\w+)$',
      headers: { 'api-key': '^[0-9a-f]{32}$' },
      fields: { eventName: '' },
      confidence: 0.93,
    },
    {
      headers: { 'api-key': '^[0-9a-f]{32}$' },
      fields: { eventName: '', 'dataFields.itblInternal.sdkVersion': '' },
      confidence: 0.95,
    },
  ],
  events: [
    { at: '', name: 'eventName', user: ['userId', 'email'], properties: 'dataFields' },
    { at: '', name: { urlPart: '/users/(update)$' }, user: ['userId', 'email'], properties: 'dataFields' },
  ],
  parameters: {
    eventName: { label: 'Event name', category: 'event-name' },
    email: { label: 'E-mail address', category: 'email' },
    userId: { label: 'User id', category: 'user-id' },
    'dataFields.firstName': { label: 'First name', category: 'name' },
    'dataFields.lastName': { label: 'Last name', category: 'name' },
    'dataFields.phoneNumber': { label: 'Phone number', category: 'phone' },
    'deviceInfo.deviceId': { label: 'Device id', category: 'device-id' },
    'deviceInfo.appPackageName': { label: 'App', category: 'other' },
  },
  links: { privacy: 'https://iterable.com/trust/privacy-policy/' },
  docs: ['https://api.iterable.com/api/docs'],
};
