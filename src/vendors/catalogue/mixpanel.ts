import type { Vendor } from '../vendor.ts';

/** Operations on a profile, which are keys of an update. */
const actions = ['$set', '$set_once', '$add', '$append', '$union', '$remove', '$unset', '$delete'] as const;

/**
 * Mixpanel: `/track`, `/engage` and `/groups` carry JSON, as the body or in a form field `data`, and there also as
 * base64.
 */
export const mixpanel: Vendor = {
  id: 'mixpanel',
  name: 'Mixpanel',
  owner: 'Mixpanel, Inc.',
  country: 'US',
  category: 'product-analytics',
  hosts: ['*.mixpanel.com', '*.mxpnl.com'],
  signatures: [
    {
      fields: { 'data[].event': '', 'data[].properties.token': '^[0-9a-f]{32}$', 'data[].properties.mp_lib': '' },
      confidence: 0.98,
    },
    { fields: { 'data[].$token': '^[0-9a-f]{32}$' }, confidence: 0.97 },
    { fields: { 'data.$token': '^[0-9a-f]{32}$' }, confidence: 0.96 },
    {
      fields: { '[].event': '', '[].properties.token': '^[0-9a-f]{32}$', '[].properties.mp_lib': '' },
      confidence: 0.97,
    },
    { query: { mp_lib: '', $lib_version: '', replay_id: '' }, confidence: 0.97 },
    {
      fields: {
        'data.event': '',
        'data.properties.token': '^[0-9a-f]{32}$',
        'data.properties.distinct_id': '',
      },
      confidence: 0.96,
    },
    {
      fields: { '[].event': '', '[].properties.token': '^[0-9a-f]{32}$', '[].properties.distinct_id': '' },
      confidence: 0.95,
    },
    {
      fields: {
        event: '',
        'properties.token': '^[0-9a-f]{32}$',
        'properties.distinct_id': '',
        'properties.mp_lib': '',
      },
      confidence: 0.95,
    },
  ],
  events: ['data[]', 'data', '[]'].flatMap((at) => [
    {
      at,
      name: 'event',
      user: ['properties.$user_id', 'properties.distinct_id', 'properties.$distinct_id'],
      properties: 'properties',
    },
    { at, name: { keys: actions }, user: ['$user_id', '$distinct_id'], properties: actions },
  ]),
  endpoints: { '/groups': { $name: { label: 'Organisation', category: 'company' } } },
  parameters: {
    $pageWidth: { label: 'Page width', category: 'device' },
    $pageHeight: { label: 'Page height', category: 'device' },
    event: { label: 'Event name', category: 'event-name' },
    $name: { label: 'Name', category: 'name' },
    $first_name: { label: 'First name', category: 'name' },
    $last_name: { label: 'Last name', category: 'name' },
    $email: { label: 'E-mail address', category: 'email' },
    $phone: { label: 'Phone number', category: 'phone' },
    $avatar: { label: 'Avatar', category: 'other' },
    $distinct_id: { label: 'Distinct id', category: 'user-id' },
    'properties.distinct_id': { label: 'Distinct id', category: 'user-id' },
    $user_id: { label: 'User id', category: 'user-id' },
    'properties.$device_id': { label: 'Device id', category: 'device-id' },
    $device_id: { label: 'Device id', category: 'device-id' },
    $group_id: { label: 'Group id', category: 'org-id' },
    $group_key: { label: 'Group key', category: 'other' },
    $token: { label: 'Project token (public)', category: 'other' },
    'properties.token': { label: 'Project token (public)', category: 'other' },
    $current_url: { label: 'Page address', category: 'page-url' },
    current_url_path: { label: 'Page path', category: 'page-url' },
    current_url_search: { label: 'Page query', category: 'page-url' },
    current_domain: { label: 'Page host', category: 'page-url' },
    current_url_protocol: { label: 'Page protocol', category: 'other' },
    current_page_title: { label: 'Page title', category: 'page-title' },
    $referrer: { label: 'Referrer', category: 'referrer' },
    $referring_domain: { label: 'Referring domain', category: 'referrer' },
    $initial_referrer: { label: 'First referrer', category: 'referrer' },
    $initial_referring_domain: { label: 'First referring domain', category: 'referrer' },
    $os: { label: 'Operating system', category: 'device' },
    $browser: { label: 'Browser', category: 'device' },
    $browser_version: { label: 'Browser version', category: 'device' },
    $device: { label: 'Device', category: 'device' },
    $screen_height: { label: 'Screen height', category: 'device' },
    $screen_width: { label: 'Screen width', category: 'device' },
    $insert_id: { label: 'Event id', category: 'other' },
    $city: { label: 'City', category: 'coarse-location' },
    $region: { label: 'Region', category: 'coarse-location' },
    mp_country_code: { label: 'Country', category: 'coarse-location' },
    ip: { label: 'Whether the address is kept', category: 'other' },
  },
  addressSwitches: [
    { query: { ip: '^0$' }, off: ['ip-address', 'coarse-location'] },
    { fields: { $ip: '^0$' }, off: ['ip-address', 'coarse-location'] },
    { fields: { 'data[].$ip': '^0$' }, off: ['ip-address', 'coarse-location'] },
  ],
  links: {
    privacy: 'https://mixpanel.com/legal/privacy-policy/',
    dpa: 'https://mixpanel.com/legal/dpa/',
    subprocessors: 'https://mixpanel.com/legal/subprocessors-list/',
  },
  sdks: ['mixpanel-browser@2.83.0'],
  docs: ['https://developer.mixpanel.com/reference/ingestion-api'],
};
