import type { Vendor } from '../vendor.ts';

/** Highlight: GraphQL with gzipped recordings, and OpenTelemetry. */
export const highlight: Vendor = {
  id: 'highlight',
  name: 'Highlight',
  owner: 'Highlight, Inc.',
  country: 'US',
  category: 'session-replay',
  hosts: ['*.highlight.io', '*.highlight.run'],
  signatures: [
    { fields: { 'variables.session_secure_id': '', 'variables.organization_verbose_id': '' }, confidence: 0.97 },
    { fields: { 'resource.attributes.highlight.project_id': '' }, confidence: 0.97 },
    { fields: { 'variables.session_secure_id': '', operationName: '' }, confidence: 0.9 },
  ],
  events: [
    ...['variables.data.events.events[].data.payload', 'variables.data.messages.messages[].attributes'].map((at) => ({
      at,
      name: 'event',
      properties: '',
    })),
    { at: '', name: 'operationName', user: 'variables.user_object.id', properties: 'variables.user_object' },
  ],
  parameters: {
    'variables.user_identifier': { label: 'User id', category: 'user-id' },
    'user_object.id': { label: 'User id', category: 'user-id' },
    'payload.id': { label: 'User id', category: 'user-id' },
    'clientConfig.organizationID': { label: 'Project (public)', category: 'other' },
    'resources[].name': { label: 'Page address', category: 'page-url' },
    sessionSecureID: { label: 'Session id', category: 'session-id' },
    session_secure_id: { label: 'Session id', category: 'session-id' },
    'errors[].event': { label: 'Message', category: 'message' },
    'requestResponsePairs.request.headers.x-highlight-request': { label: 'Session id', category: 'session-id' },
  },
  software: { name: 'Highlight', isUsuallyProxied: true },
  links: { privacy: 'https://www.highlight.io/privacy' },
  sdks: ['highlight.run@10.7.5'],
  docs: ['https://www.highlight.io/docs/sdk/client'],
};
