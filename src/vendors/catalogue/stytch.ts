import type { Vendor } from '../vendor.ts';

export const stytch: Vendor = {
  id: 'stytch',
  name: 'Stytch',
  owner: 'Stytch, Inc.',
  parent: 'Twilio Inc.',
  country: 'US',
  category: 'app-services',
  hosts: ['*.stytch.com'],
  signatures: [
    { headers: { 'x-sdk-parent-host': '', 'x-sdk-client': '' }, confidence: 0.96 },
    {
      fields: { '[].telemetry.persistent_id': '^persistent-id-', '[].event.public_token': '^public-token-' },
      confidence: 0.98,
    },
  ],
  events: [{ at: '[]', name: 'event.event_name', properties: 'event.details' }],
  parameters: {
    persistent_id: { label: 'Device id', category: 'device-id' },
    app_session_id: { label: 'Session id', category: 'session-id' },
    'event.event_name': { label: 'Event name', category: 'event-name' },
    public_token: { label: 'Public token', category: 'other' },
    login_magic_link_url: { label: 'Redirect address', category: 'page-url' },
    signup_magic_link_url: { label: 'Redirect address', category: 'page-url' },
    phone_number: { label: 'Phone number', category: 'phone' },
    email_address: { label: 'E-mail address', category: 'email' },
    token: { label: 'Token', category: 'token' },
    code: { label: 'One-time code', category: 'token' },
    session_token: { label: 'Session token', category: 'token' },
    session_jwt: { label: 'Session token', category: 'token' },
    organization_id: { label: 'Organisation', category: 'org-id' },
    telemetry_id: { label: 'Fingerprint', category: 'fingerprint' },
    dfp_telemetry_id: { label: 'Fingerprint', category: 'fingerprint' },
  },
  publicKeys: ['^public-token-(?:live|test)-'],
  links: { privacy: 'https://stytch.com/legal/privacy-policy' },
  sdks: ['@stytch/vanilla-js@6.3.0'],
  docs: [
    'https://stytch.com/docs',
    'https://stytch.com/docs/api/log-in-or-create-user-by-email',
    'https://stytch.com/docs/sdks',
  ],
};
