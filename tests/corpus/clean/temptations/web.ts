import { functions, pages, publicHosts } from '../pools.ts';
import type { Temptation } from '../temptation.ts';
import { base64Of, base64urlOf, protobuf } from '../wire.ts';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

/** Addresses, code and encoded values of the web. */
export const web: readonly Temptation[] = [
  {
    name: 'help-article-on-resetting',
    tempts: ['reset-link'],
    keys: ['article_url', 'link_url', 'help_link'],
    value: (d) =>
      d.pick([
        `https://docs.example.com/guides/how-to-reset-your-router-in-${d.int(2, 20)}-steps`,
        `https://help.example.org/articles/${d.digits(8)}-reset-a-forgotten-password`,
        `https://shop.example.com/magic-keyboard-with-touch-id-${d.int(2021, 2025)}`,
        'https://developer.example.com/blog/verification-of-webhooks-in-10-minutes',
      ]),
  },
  {
    name: 'cache-busted-page',
    tempts: ['reset-link'],
    keys: ['fetch_url', 'resource'],
    value: (d) =>
      d.pick([
        `https://static.example.com/locales/password-rules.json?t=${d.time()}`,
        `https://static.example.com/img/confirmation.svg?key=v${d.digits(9)}`,
      ]),
  },
  {
    name: 'signed-image',
    tempts: ['reset-link', 'secret', 'token'],
    keys: ['image_url', 'thumb', 'poster'],
    value: (d) =>
      `https://images.example.com/${d.pick(['activation-banner', 'catalogue', 'invitation-card'])}/w_${d.int(100, 900)}.webp?sig=${d.hex(16)}`,
  },
  {
    name: 'localhost',
    tempts: ['internal-host'],
    keys: ['dev_origin', 'host'],
    value: (d) =>
      d.pick([
        'localhost',
        'localhost:3000',
        `http://localhost:${d.int(3000, 9000)}${d.pick(pages)}`,
        '127.0.0.1:8080',
      ]),
  },
  {
    name: 'public-host',
    tempts: ['internal-host'],
    keys: ['host', 'cdn_host', 'domain'],
    value: (d) => d.pick(publicHosts),
  },
  {
    name: 'email-selector',
    tempts: ['email', 'password'],
    keys: ['selector', 'target', 'css_path'],
    value: (d) =>
      d.pick([
        '#email-input',
        'form > input[name=email]',
        'input[type="password"]:focus',
        `div.card:nth-child(${d.int(1, 20)}) a[href^="mailto:"]`,
        'label[for=phone]',
      ]),
  },
  {
    name: 'element-attributes',
    tempts: ['email', 'password', 'name', 'card'],
    keys: ['attrs', 'element'],
    value: (d) => ({
      tag: 'input',
      type: d.pick(['email', 'password', 'tel']),
      name: d.pick(['email', 'password', 'phone', 'iban']),
      autocomplete: d.pick(['email', 'current-password', 'tel', 'cc-number']),
      id: `field-${d.int(1, 99)}`,
    }),
  },
  {
    name: 'element-html',
    tempts: ['email', 'password'],
    keys: ['html', 'outer'],
    value: (d) =>
      `<input id="email-input-${d.int(1, 99)}" type="email" name="email" aria-label="Email address" required>`,
  },
  {
    name: 'chrome-stack',
    tempts: ['internal-host', 'phone'],
    keys: ['stack', 'stacktrace'],
    value: (d) =>
      `TypeError: Cannot read properties of undefined (reading 'email')\n    at ${d.pick(functions)} (https://cdn.example.com/app.${d.hex(8)}.js:${d.int(1, 99)}:${d.int(1, 99_999)})\n    at Array.map (<anonymous>)`,
  },
  {
    name: 'error-message',
    tempts: ['password', 'card', 'health'],
    keys: ['error', 'err_message', 'reason'],
    value: (d) =>
      d.pick([
        'Password must not be empty',
        'Card number is invalid',
        'Health check failed after 3 attempts',
        'Unexpected token < in JSON at position 0',
        `Request failed with status code ${d.int(400, 504)}`,
        'Race condition in the scheduler',
        'IBAN checksum failed',
      ]),
  },
  {
    name: 'component-stack',
    tempts: ['name'],
    keys: ['component_stack', 'react_stack'],
    value: (d) =>
      `\n    at EmailField\n    at form\n    at ${d.pick(['AddressForm', 'CardGrid'])} (https://cdn.example.com/app.js:${d.int(1, 9)}:${d.int(1, 9999)})`,
  },
  {
    name: 'graphql-text',
    tempts: ['email', 'phone', 'password'],
    keys: ['gql', 'operation_text', 'document'],
    value: (d) =>
      `query ${d.pick(['Viewer', 'Catalogue', 'Settings'])}($first: Int!) { viewer { id email phone address { city zip } } items(first: $first) { id price } }`,
  },
  {
    name: 'sql-text',
    tempts: ['password', 'email'],
    keys: ['statement', 'slow_query'],
    value: (d) => `SELECT id, email, password_hash FROM accounts WHERE plan = ? LIMIT ${d.int(1, 500)}`,
  },
  {
    name: 'source-map',
    tempts: [],
    keys: ['sourcemap', 'map'],
    value: (d) =>
      JSON.stringify({
        version: 3,
        sources: [`webpack://app/src/${d.pick(functions)}.ts`],
        names: ['email', 'password', 'token'],
        mappings: `AAAA,${d.alphanumeric(40)};AACA`,
      }),
  },
  {
    name: 'source-map-reference',
    tempts: [],
    keys: ['last_line', 'tail'],
    value: (d) =>
      `//# sourceMappingURL=data:application/json;base64,${base64Of(`{"version":3,"file":"chunk-${d.hex(8)}.js","mappings":"AAAA"}`)}`,
  },
  {
    name: 'image-data-url',
    tempts: ['secret', 'email'],
    keys: ['preview', 'icon_data', 'thumb_data'],
    value: (d) => `data:image/png;base64,${base64Of(Uint8Array.from([...png, ...d.bytes(d.int(60, 200))]))}`,
  },
  {
    name: 'svg-data-url',
    tempts: ['email'],
    keys: ['icon_svg', 'cursor_svg'],
    value: (d) =>
      `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='${d.int(8, 64)}'%3E%3Cpath d='M${d.int(0, 9)} ${d.decimal(0, 20, 3)}h${d.decimal(0, 9, 3)}'/%3E%3C/svg%3E`,
  },
  {
    name: 'image-base64',
    tempts: ['secret', 'email'],
    keys: ['jpeg', 'snapshot_b64', 'canvas_b64'],
    value: (d) =>
      base64Of(
        Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, ...d.bytes(d.int(60, 240))]),
      ),
  },
  {
    name: 'protobuf-base64',
    tempts: ['email', 'phone', 'card'],
    keys: ['pb', 'payload_pb', 'proto'],
    value: (d) => base64Of(protobuf([d.pick(functions), d.int(1, 99_999), d.decimal(0, 900, 5), d.uuid(), d.time()])),
  },
  {
    name: 'random-base64',
    tempts: ['secret', 'email', 'biometric'],
    keys: ['blob_b64', 'nonce', 'bid_payload'],
    value: (d) => base64Of(d.bytes(d.int(24, 120))),
  },
  {
    name: 'page-cursor',
    tempts: ['token'],
    keys: ['cursor', 'after', 'next_page'],
    value: (d) => base64Of(JSON.stringify({ id: d.int(1, 99_999), dir: 'next' })),
  },
  {
    name: 'jwt-like',
    tempts: ['token', 'secret'],
    keys: ['page_state', 'continuation', 'resume'],
    value: (d) =>
      `${base64urlOf(JSON.stringify({ v: d.int(1, 9), page: d.pick(pages) }))}.${d.base64url(6)}.${d.base64url(27)}`,
  },
  {
    name: 'dotted-identifier',
    tempts: ['token', 'internal-host'],
    keys: ['java_class', 'qualified'],
    value: (d) =>
      `com.fernhill.${d.pick(['web', 'cart'])}.${d.pick(['CardNumberField', 'PasswordRules', 'TokenBucket'])}`,
  },
  {
    name: 'consent-string',
    tempts: ['token', 'secret'],
    keys: ['gdpr_consent', 'tcString', 'consent'],
    value: (d) => `CP${d.base64url(38)}.${d.pick(['YAAAAAAAAAAA', 'f_gAAAAAAAAA'])}`,
  },
  { name: 'us-privacy', tempts: [], keys: ['us_privacy', 'usp'], value: (d) => d.pick(['1YNN', '1---', '1YYN']) },
  {
    name: 'consent-groups',
    tempts: ['health'],
    keys: ['groups_consent', 'OptanonGroups'],
    value: (d) => `C0001:1,C0002:${d.int(0, 1)},C0003:${d.int(0, 1)},C0004:${d.int(0, 1)}`,
  },
  {
    name: 'query-in-value',
    tempts: [],
    keys: ['search_params', 'qs'],
    value: (d) => `?utm_source=newsletter&utm_medium=email&utm_campaign=spring&page=${d.int(1, 40)}`,
  },
  {
    name: 'address-with-medium-email',
    tempts: ['email'],
    keys: ['landing', 'entry'],
    value: (d) =>
      `https://app.fernhill-demo.com${d.pick(pages)}?utm_medium=email&utm_source=mail&utm_content=phone-${d.int(1, 9)}`,
  },
  {
    name: 'log-line',
    tempts: ['ip-address', 'phone'],
    keys: ['log', 'line'],
    value: (d) =>
      `[${new Date(d.time()).toISOString()}] WARN cart: retry ${d.int(1, 5)}/5 took ${d.int(1, 9000)}ms (pid ${d.int(100, 65_000)})`,
  },
  {
    name: 'json-in-text',
    tempts: ['name'],
    keys: ['meta', 'ctx_json'],
    value: (d) =>
      JSON.stringify({
        fn: d.pick(functions),
        ln: d.int(1, 900),
        ts: d.time(),
        em: d.decimal(0.5, 2, 2),
        card: 'grid',
      }),
  },
  {
    name: 'wasm-url',
    tempts: ['token'],
    keys: ['worker_url', 'wasm'],
    value: (d) => `blob:https://app.fernhill-demo.com/${d.uuid()}`,
  },
];
