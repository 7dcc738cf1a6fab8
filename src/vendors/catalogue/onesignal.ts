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
    { headers: { 'onesignal-version': '' }, confidence: 0.98 },
    {
      path: '/apps/[0-9a-f-]{36}/',
      fields: { 'subscriptions[].type': '^(?:Chrome|Firefox|Safari|SafariLegacy|WindowsPush|iOS|Android)Push$' },
      confidence: 0.96,
    },
    {
      path: '/players(?:/[0-9a-f-]{36})?(?:/\\w+)?$',
      fields: { app_id: '^[0-9a-f-]{36}$', device_type: '^\\d+$', sdk: '^\\d{6}$' },
      confidence: 0.95,
    },
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
