import type { Dice } from '../../../../accuracy/dice.ts';
import type { Temptation } from '../temptation.ts';
import { base64urlOf } from '../wire.ts';

/**
 * A public token of Mapbox (https://docs.mapbox.com/help/dive-deeper/access-tokens/), which contains an account and an
 * id.
 */
export function mapboxToken(dice: Dice): string {
  const claims = JSON.stringify({ u: 'fernhill', a: `cl${dice.hex(23)}` });
  return `pk.${base64urlOf(claims)}.${dice.base64url(22)}`;
}

/** Keys that are meant to be public. */
export const publicKeys: readonly Temptation[] = [
  {
    name: 'posthog-key',
    tempts: ['secret', 'token'],
    keys: ['api_key', 'ph_key', 'project_key'],
    value: (d) => `phc_${d.alphanumeric(43)}`,
  },
  {
    name: 'stripe-publishable-key',
    tempts: ['secret', 'token'],
    keys: ['stripe_key', 'publishableKey', 'key'],
    value: (d) => `pk_${d.pick(['live', 'test'])}_${d.alphanumeric(24)}`,
  },
  {
    name: 'segment-write-key',
    tempts: ['secret', 'token'],
    keys: ['writeKey', 'write_key'],
    value: (d) => d.alphanumeric(32),
  },
  { name: 'mixpanel-token', tempts: ['token', 'secret'], keys: ['token', 'mp_token'], value: (d) => d.hex(32) },
  {
    name: 'datadog-client-token',
    tempts: ['token', 'secret'],
    keys: ['clientToken', 'dd-api-key', 'client_token'],
    value: (d) => `pub${d.hex(32)}`,
  },
  {
    name: 'sentry-dsn',
    tempts: ['email', 'secret'],
    keys: ['dsn', 'sentryDsn', 'sentry'],
    value: (d) => `https://${d.hex(32)}@o${d.digits(6)}.ingest.${d.pick(['', 'us.', 'de.'])}sentry.io/${d.digits(7)}`,
  },
  {
    name: 'sentry-public-key',
    tempts: ['secret', 'token'],
    keys: ['sentry_key', 'public_key'],
    value: (d) => d.hex(32),
  },
  {
    name: 'ga-measurement-id',
    tempts: [],
    keys: ['tid', 'measurement_id', 'ga'],
    value: (d) => `G-${d.alphanumeric(10).toUpperCase()}`,
  },
  {
    name: 'universal-analytics-id',
    tempts: ['phone'],
    keys: ['tid', 'ua_property'],
    value: (d) => `UA-${d.digits(8)}-${d.int(1, 9)}`,
  },
  {
    name: 'tag-manager-id',
    tempts: [],
    keys: ['gtm', 'container'],
    value: (d) => `GTM-${d.alphanumeric(7).toUpperCase()}`,
  },
  { name: 'google-ads-id', tempts: ['phone'], keys: ['aw', 'conversion_ref'], value: (d) => `AW-${d.digits(10)}` },
  {
    name: 'google-browser-key',
    tempts: ['secret', 'token'],
    keys: ['key', 'apiKey', 'mapsKey'],
    value: (d) => `AIza${d.base64url(35)}`,
  },
  {
    name: 'recaptcha-site-key',
    tempts: ['secret', 'token'],
    keys: ['k', 'sitekey', 'recaptcha'],
    value: (d) => `6L${d.base64url(38)}`,
  },
  {
    name: 'turnstile-site-key',
    tempts: ['secret'],
    keys: ['sitekey', 'turnstile'],
    value: (d) => `0x4AAAAAAA${d.base64url(14)}`,
  },
  {
    name: 'mapbox-public-token',
    tempts: ['token', 'secret'],
    keys: ['access_token', 'accessToken', 'mapboxAccessToken'],
    value: mapboxToken,
  },
  {
    name: 'algolia-search-key',
    tempts: ['secret', 'token'],
    keys: ['x-algolia-api-key', 'searchKey'],
    value: (d) => d.hex(32),
  },
  { name: 'launchdarkly-client-id', tempts: ['secret'], keys: ['clientSideId', 'ld_env'], value: (d) => d.hex(24) },
  {
    name: 'statsig-client-key',
    tempts: ['secret', 'token'],
    keys: ['sdkKey', 'statsig'],
    value: (d) => `client-${d.alphanumeric(43)}`,
  },
  {
    name: 'newrelic-browser-key',
    tempts: ['secret', 'token'],
    keys: ['licenseKey', 'nr_key'],
    value: (d) => `NRJS-${d.hex(19)}`,
  },
  {
    name: 'push-public-key',
    tempts: ['secret', 'token', 'biometric'],
    keys: ['applicationServerKey', 'vapid'],
    value: (d) => `B${d.base64url(86)}`,
  },
  { name: 'amplitude-key', tempts: ['secret'], keys: ['api_key', 'amplitudeKey'], value: (d) => d.hex(32) },
  {
    name: 'pixel-id',
    tempts: ['card', 'phone'],
    keys: ['pixelId', 'fb_pixel'],
    value: (d) => d.digits(d.pick([15, 16])),
  },
  {
    name: 'stripe-catalogue-id',
    tempts: ['secret'],
    keys: ['price_id', 'product_ref'],
    value: (d) => `${d.pick(['price_1', 'prod_'])}${d.alphanumeric(23)}`,
  },
];
