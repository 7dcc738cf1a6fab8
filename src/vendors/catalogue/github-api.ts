import type { Vendor } from '../vendor.ts';

export const githubApi: Vendor = {
  id: 'github-api',
  name: 'GitHub',
  owner: 'GitHub, Inc.',
  parent: 'Microsoft Corporation',
  country: 'US',
  category: 'app-services',
  hosts: ['api.github.com', '*.githubassets.com', 'github.com', 'collector.github.com'],
  parameters: {
    title: { label: 'Title', category: 'message' },
    body: { label: 'Message', category: 'message' },
    q: { label: 'Search text', category: 'search-text' },
    'assignees[]': { label: 'User id', category: 'user-id' },
    content: { label: 'File', category: 'message' },
    'files.*': { label: 'File', category: 'message' },
    message: { label: 'Message', category: 'message' },
    description: { label: 'Description', category: 'message' },
    'author.name': { label: 'Name', category: 'name' },
    'author.email': { label: 'E-mail address', category: 'email' },
    client_secret: { label: 'Client secret', category: 'secret' },
    code: { label: 'One-time code', category: 'token' },
  },
  links: { privacy: 'https://docs.github.com/site-policy/privacy-policies/github-general-privacy-statement' },
  docs: [
    'https://docs.github.com/rest',
    'https://docs.github.com/en/rest/issues/issues',
    'https://docs.github.com/en/rest/search/search',
  ],
};
