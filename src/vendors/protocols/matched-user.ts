import type { Parameter } from '../vendor.ts';
import type { Protocol } from './protocol.ts';

const hashed = (label: string, category: Parameter['category']): Parameter => ({ label, category, hashed: true });

/**
 * The person whom a conversion is about, under the abbreviations that advertising platforms share. Most values
 * are digests that the platform matches with its accounts.
 */
const person: Readonly<Record<string, Parameter>> = {
  em: hashed('E-mail address', 'email'),
  email: hashed('E-mail address', 'email'),
  hashed_email: hashed('E-mail address', 'email'),
  sha256_email_address: hashed('E-mail address', 'email'),
  ph: hashed('Phone number', 'phone'),
  phone: hashed('Phone number', 'phone'),
  phone_number: hashed('Phone number', 'phone'),
  sha256_phone_number: hashed('Phone number', 'phone'),
  fn: hashed('First name', 'name'),
  ln: hashed('Last name', 'name'),
  first_name: hashed('First name', 'name'),
  last_name: hashed('Last name', 'name'),
  ct: hashed('City', 'coarse-location'),
  st: hashed('Region', 'coarse-location'),
  country: hashed('Country', 'coarse-location'),
  zp: hashed('Postcode', 'coarse-location'),
  zip_code: hashed('Postcode', 'coarse-location'),
  db: hashed('Date of birth', 'other'),
  ge: hashed('Gender', 'other'),
  external_id: hashed('User id', 'user-id'),
  client_ip_address: { label: 'IP address', category: 'ip-address' },
  ip_address: { label: 'IP address', category: 'ip-address' },
  client_user_agent: { label: 'User agent', category: 'device' },
  user_agent: { label: 'User agent', category: 'device' },
  fbc: { label: 'Click id', category: 'click-id' },
  fbp: { label: 'Cookie id', category: 'cookie-id' },
  click_id: { label: 'Click id', category: 'click-id' },
  sc_click_id: { label: 'Click id', category: 'click-id' },
  sc_cookie1: { label: 'Cookie id', category: 'cookie-id' },
  ttclid: { label: 'Click id', category: 'click-id' },
  ttp: { label: 'Cookie id', category: 'cookie-id' },
  epik: { label: 'Click id', category: 'click-id' },
  madid: { label: 'Advertising id', category: 'advertising-id' },
  hashed_maids: hashed('Advertising id', 'advertising-id'),
  anon_id: { label: 'Device id', category: 'device-id' },
  uuid: { label: 'Cookie id', category: 'cookie-id' },
  lead_id: { label: 'Lead', category: 'other' },
  subscription_id: { label: 'Subscription', category: 'other' },
};

/**
 * The person's details below objects of the given names, in each notation of query strings and JSON: `ud[em]`, `ud.em`,
 * `ud.em[]`.
 */
export function matchedUnder(...objects: readonly string[]): Record<string, Parameter> {
  const entries = Object.entries(person);
  return Object.fromEntries(
    objects.flatMap((object) =>
      entries.flatMap(([key, meaning]) => [
        [`${object}.${key}`, meaning] as const,
        [`${object}.${key}[]`, meaning] as const,
        [`${object}[${key}]`, meaning] as const,
      ]),
    ),
  );
}

const digest = '^[0-9a-f]{64}$';

/**
 * Conversion events with the person whom they are about (Meta's Conversions API and its gateways, Snap's, Pinterest's,
 * Reddit's and TikTok's:
 * https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/customer-information-parameters).
 */
export const matchedUser: Protocol = {
  id: 'matched-user',
  signatures: ['em', 'em[]', 'ph', 'ph[]', 'external_id', 'external_id[]', 'client_user_agent'].map((key) => ({
    [`user_data.${key}`]: key === 'client_user_agent' ? '' : digest,
  })),
  parameters: {
    ...matchedUnder('user_data'),
    'data[].event_name': { label: 'Event name', category: 'event-name' },
    'data[].event_source_url': { label: 'Page address', category: 'page-url' },
    'data[].event_id': { label: 'Event id', category: 'other' },
    'custom_data.value': { label: 'Order value', category: 'amount' },
    'custom_data.content_name': { label: 'Product or page viewed', category: 'interaction' },
    'custom_data.content_category': { label: 'Product or page viewed', category: 'interaction' },
    'custom_data.currency': { label: 'Currency', category: 'other' },
    'custom_data.search_string': { label: 'Search text', category: 'search-text' },
    'custom_data.order_id': { label: 'Order id', category: 'other' },
  },
};
