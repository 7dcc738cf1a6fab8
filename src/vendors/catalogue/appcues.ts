import type { Vendor } from '../vendor.ts';

/** Appcues: a user’s events and changed properties as JSON, or over a WebSocket. */
export const appcues: Vendor = {
  id: 'appcues',
  name: 'Appcues',
  owner: 'Appcues, Inc.',
  country: 'US',
  category: 'product-guides',
  hosts: ['*.appcues.com', '*.appcues.net'],
  signatures: [
    { fields: { 'profile_update._appcuesId': '' }, confidence: 0.96 },
    { fields: { 'profile_update._sdkVersion': '', account_id: '' }, confidence: 0.93 },
    { fields: { 'profile_update._currentPageUrl': '', account_id: '' }, confidence: 0.95 },
  ],
  events: [{ at: 'events[]', name: 'name', properties: 'attributes' }],
  parameters: {
    'events[].name': { label: 'Event name', category: 'event-name' },
    user_id: { label: 'User id', category: 'user-id' },
    group_id: { label: 'Organisation id', category: 'org-id' },
    account_id: { label: 'Account id (public)', category: 'other' },
    'profile_update.email': { label: 'E-mail address', category: 'email' },
    'profile_update.name': { label: 'Name', category: 'name' },
    'profile_update._name': { label: 'Name', category: 'name' },
    _currentPageUrl: { label: 'Page address', category: 'page-url' },
    currentPageUrl: { label: 'Page address', category: 'page-url' },
    _currentPageTitle: { label: 'Page title', category: 'page-title' },
    currentPageTitle: { label: 'Page title', category: 'page-title' },
    _lastPageUrl: { label: 'Referrer', category: 'referrer' },
    _userAgent: { label: 'User agent', category: 'device' },
    userAgent: { label: 'User agent', category: 'device' },
    _sessionId: { label: 'Session id', category: 'session-id' },
    _lastBrowserLanguage: { label: 'Browser language', category: 'device' },
    'group_update.name': { label: 'Organisation', category: 'company' },
    _appcuesId: { label: 'Account id (public)', category: 'other' },
  },
  links: { privacy: 'https://www.appcues.com/privacy' },
  docs: ['https://docs.appcues.com/'],
};
