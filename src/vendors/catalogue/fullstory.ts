import type { Vendor } from '../vendor.ts';

/** Fullstory: the start of a page view as JSON to `/rec/page`, then recorded events to `/rec/bundle`. */
export const fullstory: Vendor = {
  id: 'fullstory',
  name: 'Fullstory',
  owner: 'FullStory, Inc.',
  country: 'US',
  category: 'session-replay',
  hosts: ['*.fullstory.com', '*.fs-relay.com'],
  signatures: [
    {
      path: '/rec/(?:page|bundle|integrations)(?:/v\\d)?$',
      query: { OrgId: '^(?:o-[0-9A-Z]+-\\w+|(?=.*[A-Z])[0-9A-Z]{5,6})$' },
      confidence: 0.98,
    },
    {
      path: '/rec/page$',
      fields: { OrgId: '^(?:o-[0-9A-Z]+-\\w+|(?=.*[A-Z])[0-9A-Z]{5,6})$', Base: '^https?://' },
      confidence: 0.97,
    },
    {
      fields: { OrgId: '^(?:o-[0-9A-Z]+-\\w+|(?=.*[A-Z])[0-9A-Z]{5,6})$', UserId: '', Base: '', ScreenWidth: '^\\d+$' },
      confidence: 0.95,
    },
    {
      query: { OrgId: '^(?:o-[0-9A-Z]+-\\w+|(?=.*[A-Z])[0-9A-Z]{5,6})$', UserId: '', PageId: '', Seq: '^\\d+$' },
      confidence: 0.97,
    },
  ],
  events: [
    { at: '', name: 'EventType' },
    { at: 'Evts[]', name: 'Kind' },
  ],
  parameters: {
    OrgId: { label: 'Organisation of the recording (public)', category: 'other' },
    UserId: { label: 'Cookie id', category: 'cookie-id' },
    SessionId: { label: 'Session id', category: 'session-id' },
    PageId: { label: 'Page view id', category: 'other' },
    Url: { label: 'Page address', category: 'page-url' },
    Base: { label: 'Page address', category: 'page-url' },
    Referrer: { label: 'Referrer', category: 'referrer' },
    Title: { label: 'Page title', category: 'page-title' },
    Width: { label: 'Viewport size', category: 'device' },
    Height: { label: 'Viewport size', category: 'device' },
    ScreenWidth: { label: 'Screen size', category: 'device' },
    ScreenHeight: { label: 'Screen size', category: 'device' },
    uid: { label: 'User id', category: 'user-id' },
    AppId: { label: 'User id', category: 'user-id' },
    displayName_str: { label: 'Name', category: 'name' },
    email_str: { label: 'E-mail address', category: 'email' },
    email: { label: 'E-mail address', category: 'email' },
  },
  links: {
    privacy: 'https://www.fullstory.com/legal/privacy-policy/',
    dpa: 'https://www.fullstory.com/legal/data-processing-addendum/',
    subprocessors: 'https://www.fullstory.com/legal/subprocessors/',
  },
  docs: ['https://developer.fullstory.com/browser/'],
};
