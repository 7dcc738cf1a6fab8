import type { Vendor } from '../vendor.ts';

/** Salesforce: the Chat REST API of Live Agent, and the API of Messaging for In-App and Web. */
export const salesforceChat: Vendor = {
  id: 'salesforce-chat',
  name: 'Salesforce Service Cloud Chat',
  owner: 'Salesforce, Inc.',
  country: 'US',
  category: 'chat-support',
  hosts: ['*.salesforceliveagent.com', '*.salesforce-scrt.com', '*.salesforce.com', '*.force.com', '*.my.site.com'],
  signatures: [
    { path: '/chat/rest/Chasitor/(?:Chasitor[A-Za-z]+|ChatMessage|ChatEnd|CustomEvent)$', confidence: 0.97 },
    {
      fields: { esDeveloperName: '' },
      confidence: 0.97,
    },
  ],
  endpoints: {
    '/chat/rest/Chasitor': {
      text: { label: 'Message', category: 'message' },
    },
  },
  parameters: {
    visitorName: { label: 'Name', category: 'name' },
    sessionId: { label: 'Session id', category: 'session-id' },
    organizationId: { label: 'Organisation id of the vendor’s customer', category: 'other' },
    deploymentId: { label: 'Deployment (public)', category: 'other' },
    buttonId: { label: 'Button (public)', category: 'other' },
    orgId: { label: 'Organisation id of the vendor’s customer', category: 'other' },
    esDeveloperName: { label: 'Deployment (public)', category: 'other' },
    userAgent: { label: 'User agent', category: 'device' },
    language: { label: 'Browser language', category: 'device' },
    screenResolution: { label: 'Screen', category: 'device' },
    trackingId: { label: 'Tracking id', category: 'cookie-id' },
    'prechatDetails[].label': { label: 'Form field', category: 'other' },
    'prechatDetails[].value': { label: 'Form entry', category: 'message' },
    location: { label: 'Page address', category: 'page-url' },
    'routingAttributes._firstName': { label: 'First name', category: 'name' },
    'routingAttributes._lastName': { label: 'Last name', category: 'name' },
    'routingAttributes._email': { label: 'E-mail address', category: 'email' },
    'routingAttributes._subject': { label: 'Message', category: 'message' },
    'routingAttributes.*': { label: 'Custom attribute', category: 'other' },
    conversationId: { label: 'Conversation id', category: 'session-id' },
    'staticContent.text': { label: 'Message', category: 'message' },
  },
  links: {
    privacy: 'https://www.salesforce.com/company/legal/privacy/',
    dpa: 'https://www.salesforce.com/company/legal/agreements/',
  },
  docs: [
    'https://developer.salesforce.com/docs',
    'https://developer.salesforce.com/docs/service/chat-rest/guide/live-agent-rest-chasitorinit.html',
    'https://developer.salesforce.com/docs/service/messaging-api/references/miaw-api-reference',
  ],
};
