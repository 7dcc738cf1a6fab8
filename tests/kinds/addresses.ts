import { type Case, get, post } from './case.ts';

const ga =
  'https://region1.google-analytics.com/g/collect?v=2&tid=G-9QX2L1ZK7M&dt=Basket%20of%20Ida%20Blom&en=add_to_cart&ul=sv-se&uaa=arm&npa=1&up.account_plan=gold&sr=1440x900';
const meta =
  'https://www.facebook.com/tr/?id=1234567890123456&ev=AddToWishlist&dl=https%3A%2F%2Fshop.example.com%2Fw&cd%5Bcontent_name%5D=Oak%20chair&sw=1728';

/** Addresses inside values, and which of them are pages. */
export const addresses: readonly Case[] = [
  post(
    'a breadcrumb with a request to Google Analytics',
    { breadcrumbs: [{ category: 'fetch', data: { url: ga, method: 'POST' } }, { data: { url: meta } }] },
    {
      'Basket of Ida Blom': 'page-title',
      add_to_cart: 'event-name',
      'sv-se': 'device',
      arm: 'device',
      '1': 'consent-state',
      gold: 'plan',
      AddToWishlist: 'event-name',
      'Oak chair': 'interaction',
      '1728': 'device',
    },
  ),
  post(
    'a span with a request to Microsoft Advertising',
    {
      spans: [
        {
          attributes: {
            'http.url': 'https://bat.bing.com/action/0?ti=12345678&evt=pageLoad&tl=Kitchens&lg=nl-NL&cdb=AQAQ&sw=1512',
          },
        },
      ],
    },
    { Kitchens: 'page-title', 'nl-NL': 'device', AQAQ: 'consent-state', '1512': 'device', pageLoad: 'event-name' },
  ),
  post(
    'resource timings, several in a list',
    { resources: [{ name: 'https://shop.example.com/api/list?page=2' }, { name: ga }], urls: [meta, ga] },
    { 'Basket of Ida Blom': 'page-title', AddToWishlist: 'event-name', arm: 'device' },
  ),
  get(
    'a referrer that is a vendor’s address',
    `https://collect.dropzone-metrics.test/p?ref_url=${encodeURIComponent(
      'https://auental.matomo.cloud/matomo.php?idsite=3&rec=1&action_name=Your%20contract&e_c=Contract&_id=0b1e1d2c3a4f5e6d&url=x',
    )}`,
    { 'Your contract': 'page-title', Contract: 'event-name', '0b1e1d2c3a4f5e6d': 'cookie-id' },
  ),
  post(
    'the names of Google’s parameters in an address of an unknown host',
    { breadcrumbs: [{ data: { url: 'https://files.quillmarket.test/list?dt=2&en=9&uaa=zebra&ul=7' } }] },
    { zebra: '!device', '9': '!event-name', '7': '!device' },
  ),
  get(
    'campaign parameters, which say where a link was placed',
    'https://collect.dropzone-metrics.test/p?u=https%3A%2F%2Fshop.example.com%2F%3Futm_source%3Dnewsletter-42%26utm_medium%3De-mail%26utm_campaign%3Dspring%2520sale%26mtm_source%3Dpodcast%26pk_campaign%3Dflyer%26gad_source%3D5',
    {
      'newsletter-42': 'referrer',
      'e-mail': 'referrer',
      'spring sale': 'referrer',
      podcast: 'referrer',
      flyer: 'referrer',
      '5': 'referrer',
    },
  ),
  post(
    'campaign parameters as fields',
    {
      utmSource: 'linkedin',
      context: { campaign: { name: 'q4-launch', medium: 'cpc-ads' } },
      initial_utm_source: 'bing',
    },
    { linkedin: 'referrer', 'q4-launch': 'referrer', 'cpc-ads': 'referrer', bing: 'referrer' },
  ),
  post(
    'the previous page and the next page',
    {
      breadcrumbs: [{ category: 'navigation', data: { from: '/login?next=/orders/71', to: '/orders/71' } }],
      form: { return_to: '/account/cards', rueck: '/konto/zahlung', callbackUrl: 'https://shop.example.com/back' },
    },
    {
      '/login?next=/orders/71': 'page-url',
      '/orders/71': 'page-url',
      '/account/cards': 'page-url',
      '/konto/zahlung': 'page-url',
      'https://shop.example.com/back': 'page-url',
    },
  ),
  post(
    'addresses that are not pages',
    {
      stacktrace: [
        { filename: 'https://shop.example.com/assets/app-4f2c.js', abs_path: 'https://shop.example.com/run.js:12:7' },
      ],
      destination: { address: 'api.shop.example.com', resource: 'api.shop.example.com:443' },
      images: [{ src: 'https://shop.example.com/logo.svg?v=3' }],
      from: 'ops-team',
      next: 'step-2',
      callback: 'jsonp_17',
    },
    {
      'https://shop.example.com/assets/app-4f2c.js': '!page-url',
      'https://shop.example.com/run.js:12:7': '!page-url',
      'api.shop.example.com': '!page-url',
      'api.shop.example.com:443': '!page-url',
      'https://shop.example.com/logo.svg?v=3': '!page-url',
      'ops-team': '!page-url',
      'step-2': '!page-url',
      jsonp_17: '!page-url',
    },
  ),
];
