import type { Vendor } from '../vendor.ts';

/** Jira Service Management: requests whose fields are pairs of an id and a value. */
export const jiraServiceManagement: Vendor = {
  id: 'jira-service-management',
  name: 'Jira Service Management',
  owner: 'Atlassian Pty Ltd',
  country: 'AU',
  category: 'chat-support',
  hosts: ['*.atlassian.net', '*.atlassian.com', '*.atl-paas.net'],
  signatures: [
    {
      path: '/api/embeddable/[0-9a-f-]{36}/request$',
      query: { requestTypeId: '^\\d+$' },
      fields: { 'fields.summary': '' },
      confidence: 0.97,
    },
  ],
  endpoints: {
    '/api/embeddable': {
      'fields.email': { label: 'E-mail address', category: 'email' },
      'fields.summary': { label: 'Message', category: 'message' },
      'fields.description': { label: 'Message', category: 'message' },
      'fields.*': { label: 'Form entry', category: 'message' },
      requestTypeId: { label: 'Request type', category: 'other' },
    },
  },
  parameters: {
    'requestFieldValues.summary': { label: 'Message', category: 'message' },
    'requestFieldValues.description': { label: 'Message', category: 'message' },
    'requestFieldValues.*': { label: 'Form entry', category: 'message' },
    raiseOnBehalfOf: { label: 'User id', category: 'user-id' },
    'requestParticipants[]': { label: 'User id', category: 'user-id' },
    serviceDeskId: { label: 'Service desk', category: 'other' },
    requestTypeId: { label: 'Request type', category: 'other' },
  },
  links: { privacy: 'https://www.atlassian.com/legal/privacy-policy' },
  sdks: ['@atlaskit/feedback-collector@2.0.5'],
  docs: [
    'https://support.atlassian.com/jira-service-management-cloud/docs/what-is-an-embedded-help-center/',
    'https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-request/',
  ],
};
