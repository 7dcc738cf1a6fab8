import type { Vendor } from '../vendor.ts';

export const raygun: Vendor = {
  id: 'raygun',
  name: 'Raygun',
  owner: 'Raygun Limited',
  country: 'NZ',
  category: 'error-monitoring',
  hosts: ['*.raygun.io', '*.raygun.com'],
  signatures: [
    { fields: { 'details.client.name': '^raygun', occurredOn: '' }, confidence: 0.98 },
    { fields: { 'Details.Client.Name': '^raygun', OccurredOn: '' }, confidence: 0.98 },
  ],
  events: [
    ...[
      ['details.error.className', 'details.user.identifier', 'details.userCustomData', 'details.tags', 'details.user'],
      ['Details.Error.ClassName', 'Details.User.Identifier', 'Details.UserCustomData', 'Details.Tags', 'Details.User'],
    ].map(([name = '', user = '', ...properties]) => ({ at: '', name, user, properties })),
    { at: 'eventData[]', name: 'type', user: 'user.identifier', properties: 'user' },
  ],
  parameters: {
    'Details.Version': { label: 'Version', category: 'environment' },
    'details.version': { label: 'Version', category: 'environment' },
    'Breadcrumbs[].metadata.element': { label: 'Element', category: 'interaction' },
    'Breadcrumbs[].metadata.text': { label: 'Text of the element', category: 'interaction' },
    'Details.Error.Message': { label: 'Error message', category: 'message' },
    'Details.User.Identifier': { label: 'User id', category: 'user-id' },
    'Details.User.FullName': { label: 'Name', category: 'name' },
    'Details.User.FirstName': { label: 'First name', category: 'name' },
    'Details.Client.Name': { label: 'Library', category: 'other' },
    'Details.Request.Url': { label: 'Page address', category: 'page-url' },
    'details.error.message': { label: 'Error message', category: 'message' },
    'details.user.identifier': { label: 'User id', category: 'user-id' },
    'user.identifier': { label: 'User id', category: 'user-id' },
    'user.fullName': { label: 'Name', category: 'name' },
    'user.firstName': { label: 'First name', category: 'name' },
    'request.url': { label: 'Page address', category: 'page-url' },
    'client.name': { label: 'Library', category: 'other' },
    'details.machineName': { label: 'Host', category: 'internal-host' },
    'eventData[].sessionId': { label: 'Session id', category: 'session-id' },
  },
  links: { privacy: 'https://raygun.com/privacy' },
  docs: ['https://raygun.com/documentation/'],
};
