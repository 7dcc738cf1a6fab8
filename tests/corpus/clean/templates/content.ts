import { languages, pages, products, titles } from '../pools.ts';
import { app, type Template } from '../template.ts';
import { mapboxToken } from '../temptations/public-keys.ts';
import { base64urlOf, bytesOf, json, protobuf, query } from '../wire.ts';

const actions = ['cart_viewed', 'item_added', 'item_removed', 'collection_viewed'] as const;

/** Content of pages: map tiles, pictures, fonts, video, catalogue search, carts, GraphQL and consent. */
export const content: readonly Template[] = [
  {
    name: 'map-tiles',
    make: (d, bag) => ({
      url: `https://api.mapbox.com/v4/mapbox.mapbox-streets-v8/${d.int(1, 18)}/${d.int(0, 9000)}/${d.int(0, 9000)}.vector.pbf?${query({ sku: d.alphanumeric(14), access_token: bag.register('mapbox-public-token', 'access_token', mapboxToken(d)), ...bag.takeTexts(4, ['access_token', 'sku']) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'map-events',
    make: (d, bag) => ({
      url: `https://events.mapbox.com/events/v2?access_token=${bag.register('mapbox-public-token', 'access_token', mapboxToken(d))}`,
      body: json([
        {
          event: 'map.load',
          created: new Date(d.time()).toISOString(),
          sdkIdentifier: 'mapbox-gl-js',
          sdkVersion: '3.8.0',
          skuId: '01',
          zoom: d.decimal(1, 18, 3),
          pan: bag.register('pan-gesture', 'pan', d.int(1000, 4000)),
          ...bag.take(6, ['pan']),
        },
      ]),
    }),
  },
  {
    name: 'image-cdn',
    make: (d, bag) => ({
      url: `https://fernhill.imgix.net/${d.pick(['logo@2x.png', 'hero@3x.webp', `card-${d.hex(8)}.jpg`])}?${query({ w: String(d.int(100, 2000)), dpr: '2', auto: 'format', s: bag.register('signature-of-image', 's', d.hex(32)), ...bag.takeTexts(5, ['s']) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'image-transform',
    make: (d, bag) => ({
      url: `https://res.cloudinary.com/fernhill/image/upload/c_fill,g_face,w_${d.int(100, 900)},h_${d.int(100, 900)}/v${d.digits(10)}/${d.pick(['password-field', 'phone-case', 'address-book', 'credit-card-holder'])}-${d.hex(6)}.jpg?${query(bag.takeTexts(5))}`,
      method: 'GET',
    }),
  },
  {
    name: 'font-request',
    make: (d, bag) => ({
      url: `https://use.typekit.net/af/${d.hex(6)}/${d.digits(20)}/27/l?${query({ primer: d.hex(64), fvd: 'n4', v: '3', ...bag.takeTexts(4) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'video-beacon',
    make: (d, bag) => ({
      url: 'https://img.litix.io/',
      body: json({
        events: [
          {
            e: 'hb',
            wur: app + d.pick(pages),
            viti: d.pick(titles),
            vsr: d.time(),
            xid: d.uuid(),
            pphti: d.int(1, 90_000),
            pnm: 'hls.js',
            mvrn: '5.2.0',
            ...bag.take(7),
          },
        ],
        transmission_timestamp: d.time(),
      }),
    }),
  },
  {
    name: 'catalogue-search',
    make: (d, bag) => ({
      url: `https://${d.alphanumeric(10).toLowerCase()}-dsn.algolia.net/1/indexes/*/queries?${query({ 'x-algolia-agent': 'Algolia for JavaScript (5.20.0)', 'x-algolia-api-key': bag.register('algolia-search-key', 'x-algolia-api-key', d.hex(32)), 'x-algolia-application-id': d.alphanumeric(10).toUpperCase() })}`,
      body: bytesOf(
        JSON.stringify({
          requests: [
            {
              indexName: 'products',
              query: d.pick(products),
              params: query({
                hitsPerPage: '20',
                page: String(d.int(0, 9)),
                facets: '["brand","material"]',
                ...bag.takeTexts(4),
              }),
            },
          ],
          extra: bag.take(2),
        }),
      ),
    }),
  },
  {
    name: 'search-suggestions',
    make: (d, bag) => ({
      url: `https://suggest.searchanise-demo.com/getwidgets?${query({ q: d.pick(products).slice(0, d.int(3, 9)), sortBy: 'relevance', maxResults: '8', api_key: d.alphanumeric(10), _: String(d.time()), ...bag.takeTexts(6, ['api_key']) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'cart',
    make: (d, bag) => ({
      url: 'https://monorail-edge.shopifysvc.com/v1/produce',
      body: json({
        schema_id: 'storefront_customer_tracking/4.22',
        payload: {
          eventName: d.pick(actions),
          pageUrl: app + d.pick(pages),
          shopId: d.digits(11),
          cart: {
            id: `gid://shopify/Cart/${d.alphanumeric(32)}`,
            lines: [1, 2].map(() => ({
              sku: `FH-${d.digits(5)}`,
              ean: `40${d.digits(11)}`,
              title: d.pick(products),
              quantity: d.int(1, 5),
            })),
          },
          uniqToken: bag.register('cart-event-uuid', 'uniqToken', d.uuid()),
          ...bag.take(6),
        },
        metadata: { event_created_at_ms: d.time() },
      }),
    }),
  },
  {
    name: 'graphql',
    make: (d, bag) => ({
      url: 'https://fernhill-catalogue.myshopify.com/api/2024-10/graphql.json',
      headers: {
        'x-shopify-storefront-access-token': bag.register(
          'storefront-public-token',
          'x-shopify-storefront-access-token',
          d.hex(32),
        ),
      },
      body: json({
        operationName: 'Catalogue',
        query:
          'query Catalogue($first: Int!, $filter: Filter) { products(first: $first, filter: $filter) { nodes { id title vendor { name email phone } address { zip } } } }',
        variables: { first: d.int(1, 100), language: d.pick(languages), filter: bag.take(6) },
        extensions: { persistedQuery: { version: 1, sha256Hash: bag.register('hex-64', 'sha256Hash', d.hex(64)) } },
      }),
    }),
  },
  {
    name: 'consent-record',
    make: (d, bag) => ({
      url: 'https://privacyportal-eu.onetrust.com/request/v1/consentreceipts',
      body: json({
        requestInformation: bag.register(
          'jwt-like',
          'requestInformation',
          `${base64urlOf(JSON.stringify({ otJwtVersion: 1, processId: d.uuid() }))}.${d.base64url(8)}`,
        ),
        identifier: d.uuid(),
        customPayload: {
          Interaction: d.int(1, 9),
          AddDefaultInteraction: false,
          tcString: `CP${d.base64url(38)}.YAAAAAAAAAAA`,
          ...bag.take(5),
        },
        purposes: [{ Id: d.uuid(), TransactionType: 'CONFIRMED' }],
        interactionDate: new Date(d.time()).toISOString(),
        test: false,
      }),
    }),
  },
  {
    name: 'consent-pixel',
    make: (d, bag) => ({
      url: `https://consent-api.service.consent.usercentrics.eu/consent/uw/1?${query({ gdpr: '1', gdpr_consent: `CP${d.base64url(38)}.f_gAAAAAAAAA`, gpp: `DBABMA~CP${d.base64url(30)}`, sid: d.hex(64), cb: String(d.time()), ...bag.takeTexts(5, ['gdpr_consent']) })}`,
      method: 'GET',
    }),
  },
  {
    name: 'binary-telemetry',
    make: (d, bag) => {
      const texts = Object.values(bag.takeTexts(5)).filter((text) => text.length < 100);
      return {
        url: `https://ingest.logrocket-demo.io/i?a=${d.alphanumeric(6)}%2Fweb&r=${d.uuid()}&t=${d.uuid()}&s=${d.int(0, 9)}`,
        body: protobuf([d.uuid(), d.time(), d.decimal(0, 900, 5), ...texts]),
      };
    },
  },
];
