import type { Vendor } from '../vendor.ts';

/** Genesys Cloud: web messaging over a WebSocket, and the older guest chat as JSON. */
export const genesys: Vendor = {
  id: 'genesys',
  name: 'Genesys Cloud',
  owner: 'Genesys Cloud Services, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: [
    '*.mypurecloud.com',
    '*.mypurecloud.de',
    '*.mypurecloud.ie',
    '*.mypurecloud.jp',
    '*.mypurecloud.com.au',
    '*.pure.cloud',
    '*.genesys.cloud',
    '*.genesys.com',
  ],
  signatures: [
    { path: '/api/v2/webchat/guest/conversations(?:/|$)', confidence: 0.97 },
    {
      fields: {
        action: '^(?:configureSession|configureAuthenticatedSession)$',
        deploymentId: '^[0-9a-f-]{36}$',
        token: '^[0-9a-f-]{36}$',
      },
      confidence: 0.95,
    },
  ],
  events: [{ at: '', name: 'action', properties: 'message.channel.metadata.customAttributes' }],
  endpoints: {
    '/api/v2/webchat/guest/conversations': {
      body: { label: 'Message', category: 'message' },
    },
  },
  parameters: {
    action: { label: 'Request', category: 'event-name' },
    token: { label: 'Session id', category: 'session-id' },
    deploymentId: { label: 'Deployment (public)', category: 'other' },
    'message.text': { label: 'Message', category: 'message' },
    'customAttributes.*': { label: 'Custom attribute', category: 'other' },
    'journeyContext.customer.id': { label: 'Visitor id', category: 'cookie-id' },
    'journeyContext.customer.idType': { label: 'Kind of id', category: 'other' },
    'journeyContext.customerSession.id': { label: 'Session id', category: 'session-id' },
    'memberInfo.displayName': { label: 'Name', category: 'name' },
    'memberInfo.firstName': { label: 'First name', category: 'name' },
    'memberInfo.lastName': { label: 'Last name', category: 'name' },
    'memberInfo.email': { label: 'E-mail address', category: 'email' },
    'memberInfo.phoneNumber': { label: 'Phone number', category: 'phone' },
    'memberInfo.customFields.*': { label: 'Custom attribute', category: 'other' },
    memberAuthToken: { label: 'Token', category: 'token' },
    organizationId: { label: 'Organisation id of the vendor’s customer', category: 'other' },
    tracingId: { label: 'Request id', category: 'other' },
    'data.code': { label: 'Token', category: 'token' },
  },
  links: { privacy: 'https://www.genesys.com/company/legal/privacy-policy' },
  sdks: ['purecloud-guest-chat-client@13.2.0'],
  docs: [
    'https://developer.genesys.cloud/commdigital/digital/webmessaging/',
    'https://developer.genesys.cloud/commdigital/digital/webmessaging/websocketapi',
    'https://github.com/MyPureCloud/genesys-messenger-transport-mobile-sdk',
  ],
};
