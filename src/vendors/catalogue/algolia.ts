import type { Vendor } from '../vendor.ts';

/** Algolia: Insights events with user tokens, object ids and filters. */
export const algolia: Vendor = {
  id: 'algolia',
  name: 'Algolia',
  owner: 'Algolia, Inc.',
  country: 'US',
  category: 'search',
  hosts: ['*.algolia.net', '*.algolianet.com', '*.algolia.io', '*.algolia.com'],
  signatures: [
    { query: { 'x-algolia-application-id': '' }, confidence: 0.95 },
    { query: { 'X-Algolia-Application-Id': '' }, confidence: 0.95 },
    { headers: { 'x-algolia-application-id': '' }, confidence: 0.95 },
  ],
  events: [
    {
      at: 'events[]',
      name: 'eventName',
      user: ['authenticatedUserToken', 'userToken'],
      properties: ['filters', 'objectIDs', 'objectData', 'value', 'currency'],
    },
  ],
  parameters: {
    'events[].eventType': { label: 'Kind of event', category: 'event-name' },
    'events[].positions[]': { label: 'Position in results', category: 'interaction' },
    'events[].value': { label: 'Amount', category: 'amount' },
    'events[].currency': { label: 'Currency', category: 'other' },
    eventName: { label: 'Event name', category: 'event-name' },
    userToken: { label: 'User token', category: 'user-id' },
    authenticatedUserToken: { label: 'Authenticated user token', category: 'user-id' },
    'filters[]': { label: 'Search filter', category: 'search-text' },
    eventType: { label: 'Kind of event', category: 'other' },
    queryID: { label: 'Query id', category: 'other' },
  },
  links: {
    privacy: 'https://www.algolia.com/policies/privacy/',
    dpa: 'https://www.algolia.com/pdf/Algolia-DPA.pdf',
    subprocessors: 'https://www.algolia.com/policies/infrastructure-and-sub-processors/',
  },
  sdks: ['search-insights@2.17.3'],
  docs: ['https://www.algolia.com/doc/rest-api/insights'],
};
