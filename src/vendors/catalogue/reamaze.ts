import type { Vendor } from '../vendor.ts';

/** Re:amaze: forms whose field `sparams` is a form itself and describes the visitor. */
export const reamaze: Vendor = {
  id: 'reamaze',
  name: 'Re:amaze',
  owner: 'GoDaddy Operating Company, LLC',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.reamaze.com', '*.reamaze.io'],
  signatures: [{ fields: { category_id: '^\\d+$', _zc_field: '^[0-9a-f]{32}$' }, confidence: 0.97 }],
  parameters: {
    'sso[id]': { label: 'User id', category: 'user-id' },
    'sso[anon_id]': { label: 'Anonymous id', category: 'device-id' },
    'sso[name]': { label: 'Name', category: 'name' },
    'sso[email]': { label: 'E-mail address', category: 'email' },
    'sso[parent_url]': { label: 'Page address', category: 'page-url' },
    'sso[tz_name]': { label: 'Time zone', category: 'timezone' },
    'sso[tz_offset]': { label: 'Time zone', category: 'timezone' },
    'sso[authkey]': { label: 'Identity verification', category: 'token' },
    'sso[first_seen]': { label: 'First visit', category: 'other' },
    'sso[avatar]': { label: 'Picture', category: 'other' },
    _url: { label: 'Page address', category: 'page-url' },
    _browser: { label: 'User agent', category: 'device' },
    'conversation[messages_attributes][0][body]': { label: 'Message', category: 'message' },
    category_id: { label: 'Channel', category: 'other' },
  },
  links: { privacy: 'https://www.reamaze.com/privacy' },
  docs: ['https://www.reamaze.com/api'],
};
