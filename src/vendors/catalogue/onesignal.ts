import type { Vendor } from '../vendor.ts';

/** OneSignal: users and their push subscriptions as JSON. */
export const onesignal: Vendor = {
  id: 'onesignal',
  name: 'OneSignal',
  owner: 'OneSignal, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.onesignal.com', '*.os.tc'],
  signatures: [
    { path: '/(?:api/v1/)?apps/[0-9a-f-]{36}/(?:users|subscriptions|sync)', confidence: 0.95 },
    { path: '/api/v1/(?:players|apps/[0-9a-f-]{36})', fields: { app_id: '^[0-9a-f-]{36}$' }, confidence: 0.95 },
    { headers: { 'onesignal-version': '' }, confidence: 0.98 },
  ],
  events: [{ at: '', name: 'payload.name' }],
  parameters: {
    app_id: { label: 'App id (public)', category: 'other' },
    'identity.external_id': { label: 'User id', category: 'user-id' },
    external_user_id: { label: 'User id', category: 'user-id' },
    'identity.onesignal_id': { label: 'Cookie id', category: 'cookie-id' },
    email: { label: 'E-mail address', category: 'email' },
    'subscription.token': { label: 'Push token', category: 'device-id' },
    'subscriptions[].token': { label: 'Push token', category: 'device-id' },
    'properties.language': { label: 'Browser language', category: 'device' },
    language: { label: 'Browser language', category: 'device' },
    'properties.timezone_id': { label: 'Time zone', category: 'timezone' },
    timezone_id: { label: 'Time zone', category: 'timezone' },
    'properties.tags.*': { label: 'Tag', category: 'other' },
    'subscriptions[].device_os': { label: 'Device', category: 'device' },
    'subscriptions[].device_model': { label: 'Device', category: 'device' },
    device_os: { label: 'Device', category: 'device' },
    device_model: { label: 'Device', category: 'device' },
    'properties.ip': { label: 'IP address', category: 'ip-address' },
  },
  links: { privacy: 'https://onesignal.com/privacy_policy' },
  docs: ['https://documentation.onesignal.com/'],
};
