import type { Vendor } from '../vendor.ts';

/** Sensors Analytics: JSON in base64 in a form field `data`, or several in `data_list`. */
export const sensorsData: Vendor = {
  id: 'sensors-data',
  name: 'Sensors Analytics',
  owner: 'Sensors Data Network Technology (Beijing) Co., Ltd.',
  country: 'CN',
  category: 'product-analytics',
  hosts: ['*.sensorsdata.cn', '*.sensorsdata.com'],
  signatures: [
    { fields: { 'data.distinct_id': '', 'data.lib.$lib': '' }, confidence: 0.97 },
    { fields: { 'data_list[].lib.$lib': '', 'data_list[].distinct_id': '' }, confidence: 0.97 },
  ],
  events: [
    { at: 'data', name: 'event', user: 'distinct_id', properties: 'properties' },
    { at: 'data_list[]', name: 'event', user: 'distinct_id', properties: 'properties' },
  ],
  parameters: {
    event: { label: 'Event name', category: 'event-name' },
    distinct_id: { label: 'User id', category: 'user-id' },
    login_id: { label: 'User id', category: 'user-id' },
    anonymous_id: { label: 'Anonymous id', category: 'device-id' },
    $url: { label: 'Page address', category: 'page-url' },
    $url_path: { label: 'Page path', category: 'page-url' },
    $title: { label: 'Page title', category: 'page-title' },
    $referrer: { label: 'Referrer', category: 'referrer' },
    $screen_height: { label: 'Screen size', category: 'device' },
    $screen_width: { label: 'Screen size', category: 'device' },
    $viewport_width: { label: 'Viewport size', category: 'device' },
    $viewport_height: { label: 'Viewport size', category: 'device' },
    $lib: { label: 'Library version', category: 'other' },
    $lib_version: { label: 'Library version', category: 'other' },
    $timezone_offset: { label: 'Time zone', category: 'timezone' },
    $latest_referrer: { label: 'Referrer', category: 'referrer' },
  },
  links: { privacy: 'https://www.sensorsdata.cn/manual/privacy.html' },
  docs: ['https://manual.sensorsdata.cn/sa/latest/en/'],
};
