import type { Vendor } from '../vendor.ts';

/** Plain: GraphQL, with the customer’s data in `variables.input`. */
export const plain: Vendor = {
  id: 'plain',
  name: 'Plain',
  owner: 'Not Just Tickets Limited',
  country: 'GB',
  category: 'chat-support',
  hosts: ['*.plain.com', '*.cdn-plain.com'],
  parameters: {
    'input.loggedOutCustomer.email': { label: 'E-mail address', category: 'email' },
    'input.text': { label: 'Chat message', category: 'message' },
    'input.customerJwt': { label: 'Identity token', category: 'token' },
    'input.challengeResponse.value': { label: 'One-time code', category: 'token' },
    'input.fileName': { label: 'File name', category: 'other' },
    'input.attachmentIds[]': { label: 'Attachment', category: 'other' },
  },
  links: { privacy: 'https://www.plain.com/legal/privacy-policy' },
  sdks: ['@team-plain/react-chat-ui@6.2.3'],
  docs: ['https://www.plain.com/docs', 'https://www.npmjs.com/package/@team-plain/react-chat-ui'],
};
