import type { Random } from '../random.ts';

const digits = '0123456789';
const word62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** A number of so many digits that passes the check of payment cards, as one in ten does by chance. */
function luhn(random: Random, start: string, length: number): string {
  const body = start + random.text(length - start.length - 1, digits);
  let sum = 0;
  for (let at = 0; at < body.length; at += 1) {
    const digit = Number(body[body.length - 1 - at]);
    const double = digit * 2;
    sum += at % 2 === 1 ? digit : double > 9 ? double - 9 : double;
  }
  return body + String((10 - (sum % 10)) % 10);
}

const millis = (random: Random) => random.integer(1_600_000_000_000, 1_799_999_999_999);
const uuid = (random: Random) =>
  `${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-a${random.hex(3)}-${random.hex(12)}`;
const product = [
  'Alpine Jacket',
  'Desk Lamp Pro',
  'Trail Shoe 2',
  'Oak Table',
  'Phone Case',
  'Card Holder',
  'Password Book',
  'Mail Scale',
];
const names = ['onboarding', 'checkout', 'billing', 'settings', 'invoices', 'dashboard', 'reports', 'health-check'];

/** What looks like personal data, a credential or a card, and is none, by what it really is. */
export const temptations: Readonly<Record<string, (random: Random) => Record<string, unknown>>> = {
  milliseconds: (r) => ({ time: millis(r), ts: String(millis(r)), sent_at: millis(r), client_ts: millis(r) }),
  seconds: (r) => ({
    t: r.integer(1_600_000_000, 1_799_999_999),
    _ts: String(r.integer(1_600_000_000, 1_799_999_999)),
  }),
  'sixteen digits': (r) => ({ trace_id: r.text(16, digits), seq: `9${r.text(15, digits)}` }),
  'sixteen digits that pass a card check': (r) => ({
    order_ref: luhn(r, '4', 16),
    trace: luhn(r, '5500', 16),
    request_id: luhn(r, '4', 16),
    'dt.span_id': luhn(r, '37', 15),
  }),
  'a number that passes a card check': (r) => ({ span: Number(luhn(r, '4', 15)), id: Number(luhn(r, '51', 16)) }),
  'version like an address': (r) => ({
    version: `${r.integer(1, 9)}.${r.integer(0, 9)}.${r.integer(0, 9)}.${r.integer(0, 9)}`,
    app_version: `10.0.${r.integer(100, 999)}.204`,
    lib_version: `120.0.6099.${r.integer(1, 250)}`,
    sdk: `js/${r.integer(1, 9)}.2.3.4`,
  }),
  'hex ids': (r) => ({
    hash: r.hex(32),
    content_hash: r.hex(64),
    etag: r.hex(40),
    build_id: r.hex(20),
    sha: r.hex(40),
  }),
  uuids: (r) => ({ event_uuid: uuid(r), insert_id: uuid(r), batch: [uuid(r), uuid(r)] }),
  nanoids: (r) => ({
    nano: r.text(21, `${word62}_-`),
    ulid: r.text(26, '0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
    short: r.text(10, word62),
  }),
  'public keys': (r) => ({
    token: r.hex(32),
    api_key: `phc_${r.text(43, word62)}`,
    publishable: `pk_live_${r.text(24, word62)}`,
    writeKey: r.text(32, word62),
    client_token: `pub${r.hex(32)}`,
    measurement_id: `G-${r.text(10, 'ABCDEFGHJK0123456789')}`,
    gtm: `GTM-${r.text(7, 'ABCDEFGHJK0123456789')}`,
    site_key: `6L${r.text(38, word62)}`,
    maps_key: `AIza${r.text(35, word62)}`,
  }),
  'a language called lng': (r) => ({
    lng: r.pick(['de', 'en-US', 'fr']),
    lat: r.pick(['latin', 'none']),
    lang: 'de-DE',
    hl: 'en',
  }),
  'a tag called ti': (r) => ({ ti: r.text(8, digits), tid: `UA-${r.text(8, digits)}-1`, evt: 'pageLoad' }),
  'document location': (r) => ({
    dl: `https://app.fernhill.example/${r.pick(names)}`,
    'Document Location': `https://app.fernhill.example/${r.pick(names)}`,
    dt: 'Invoices',
  }),
  'css units and flags': (r) => ({
    em: `${r.integer(1, 4)}.5em`,
    ph: r.integer(600, 3000),
    pw: r.integer(300, 1900),
    fn: r.pick(['onClick', 'handleSubmit', 'anonymous']),
    ln: r.integer(1, 4000),
    tel: r.pick([0, 1]),
    mail: r.pick([true, false]),
    hem: 2,
  }),
  'names of things': (r) => ({
    name: r.pick(['page_view', 'LCP', 'checkout-flow', 'main.js']),
    product_name: r.pick(product),
    component: { name: 'EmailInput' },
    browser: { name: 'Chrome' },
    campaign: { name: 'spring_sale' },
    event_name: 'Email Field Focused',
    test: { name: 'Pricing A/B' },
    file_name: 'contacts.tsx',
  }),
  'addresses that are none': (r) => ({
    address: `0x${r.hex(12)}`,
    element_address: 'main > div:nth-child(2)',
    zip: 'export-2026.zip',
    state: r.pick(['open', 'closed', 'idle']),
    state_key: 'cart',
    street: false,
  }),
  'race conditions': () => ({
    race: 'condition',
    race_condition: true,
    orientation: 'landscape',
    sex: null,
    party: 'third',
    faith: '',
  }),
  'health checks': (r) => ({
    title: 'Health check failed',
    health: 'ok',
    status: r.pick(['healthy', 'up']),
    'health.score': r.integer(1, 100),
    page: '/health-check',
  }),
  'tokens of another kind': (r) => ({
    tokens: r.integer(100, 9000),
    token_count: r.integer(10, 900),
    design_token: 'color.bg.primary',
    csrf: true,
    prompt_tokens: 51,
    'token.type': 'string',
    refresh_token: false,
  }),
  'password fields': (r) => ({
    event: r.pick(['Password Field Focused', 'Forgot Password Clicked']),
    element_id: 'password',
    password: r.pick(['focus', 'blur', true, 'weak', 'hidden']),
    field: 'new-password',
    'password.strength': 3,
    autocomplete: 'current-password',
    password_length: 12,
  }),
  'cards of a page': (r) => ({
    card: r.pick(['pricing', 'hero', 'testimonial']),
    card_id: `card-${r.integer(1, 40)}`,
    card_index: r.integer(0, 9),
    pan: `${r.integer(-500, 500)}px`,
    'pan.x': r.integer(0, 400),
    cvv_label: 'CVV',
    cc: 'de',
    card_type: 'compact',
  }),
  'labels of forms': () => ({
    label: 'IBAN',
    placeholder: 'DE00 0000 0000 0000 0000 00',
    aria_label: 'Account number',
    field_label: 'E-mail address',
    text: 'Enter your phone number',
    hint: 'Card number',
  }),
  'coordinates of clicks': (r) => ({
    x: r.integer(0, 1900),
    y: r.integer(0, 1000),
    clientX: r.number() * 1000,
    pageY: r.number() * 4000,
    position: { left: r.number() * 100, top: 12.345678 },
    rect: [10.5, 22.25, 300, 48],
    cls: r.number() / 10,
    lcp: 1234.567,
  }),
  sizes: (r) => ({
    vp: `${r.integer(300, 1900)}x${r.integer(400, 1000)}`,
    sr: '1920x1080',
    bytes: r.integer(1e6, 9e9),
    duration_ms: r.number() * 1e5,
  }),
  'product numbers': (r) => ({
    sku: `${r.text(3, 'ABCDEF')}-${r.text(6, digits)}`,
    ean: `400${r.text(10, digits)}`,
    isbn: `978${r.text(10, digits)}`,
    mpn: r.text(11, digits),
    gtin: r.text(14, digits),
  }),
  'shipping numbers': (r) => ({
    tracking_number: `1Z${r.text(16, '0123456789ABCDEF')}`,
    order_number: `${r.text(3, digits)}-${r.text(7, digits)}-${r.text(7, digits)}`,
    invoice_no: `RE-2026-${r.text(5, digits)}`,
    ticket: r.text(9, digits),
  }),
  'telephone-like numbers': (r) => ({
    order: r.text(10, digits),
    ref: `0${r.text(10, digits)}`,
    code: `+${r.integer(1, 99)}`,
    offset: '+0100',
    num: `(${r.text(3, digits)}) ${r.text(3, digits)}`,
    range: '100-200 300-400',
  }),
  'prices and dates': (r) => ({
    price: r.number() * 100,
    currency: 'EUR',
    date: '2026-01-15',
    datum: '15.01.2026',
    created: '2026-11-24T10:00:00.000+01:00',
    week: '2026-W04',
  }),
  'pictures as text': (r) => ({
    img: `data:image/png;base64,${Buffer.from(r.text(120, word62)).toString('base64')}`,
    thumb: `iVBORw0KGgo${r.text(90, word62)}`,
    icon: 'logo@2x.png',
    avatar: 'user@3x.webp',
  }),
  'blobs as text': (r) => ({
    blob: Buffer.from(Array.from({ length: 60 }, () => r.integer(0, 255))).toString('base64'),
    state_blob: `CAES${r.text(60, word62)}`,
    sourcemap: 'AAAA,SAAS,GAAG,CAAC,EAAE',
  }),
  selectors: (r) => ({
    selector: r.pick(['#email-input', 'input[name=email]', 'form > input[type="password"]', '[data-phone]']),
    elements_chain: 'input.email:attr__name="email"attr__type="email"',
    path: 'body>form#login',
    xpath: '/html/body/form/input[@type="email"]',
  }),
  'packages and handles': (r) => ({
    pkg: '@sentry/browser@11.12.0',
    dep: `left-pad@1.3.${r.integer(0, 9)}`,
    repo_url: 'git@github.com:fernhill/app.git',
    handle: '@fernhill',
    rule: '@media (min-width: 30em)',
    npm: 'react@19.0.0-rc.1',
  }),
  'placeholder-address': () => ({ placeholder: 'you@example.com', hint_text: 'name@company.com' }),
  'tokens that are no tokens': (r) => ({
    jwtish: `eyJhbGciOi.${r.text(20, word62)}.sig`,
    dotted: 'a.b.c',
    ver: 'v1.public.abc',
  }),
  'stack traces': (r) => ({
    stack: `TypeError: x is not a function\n    at onEmailChange (https://app.fernhill.example/assets/main-${r.hex(8)}.js:12:34567)\n    at HTMLInputElement.n (https://cdn.fernhill.example/v/1.2.3.4/sdk.js:1:2)`,
  }),
  hosts: (r) => ({
    host: 'app.fernhill.example',
    dev: 'localhost:3000',
    cdn: `d${r.text(13, 'abcdef0123456789')}.cloudfront.net`,
    proto: 'https',
  }),
  'times like addresses': (r) => ({
    at: '12:34:56',
    mac: `${r.hex(2)}:${r.hex(2)}:${r.hex(2)}`,
    ratio: '16:9',
    semver: '1.2.3-beta.4',
  }),
  flags: (r) => ({
    flags: { 'new-email-editor': true, 'sms-phone-login': false },
    variant: 'control',
    experiment: `exp_${r.text(6, digits)}`,
  }),
  'rates and sizes': () => ({ rate: 1.0843, pair: 'EUR/USD', latency: 12.3456, memory: 4294705152 }),
  'consent strings': (r) => ({
    gdpr_consent: `CP${r.text(40, word62)}.${r.text(20, word62)}`,
    us_privacy: '1YNN',
    gcs: 'G111',
    consent: 'granted',
  }),
  bids: (r) => ({
    imp: [{ id: '1', bidfloor: 0.5, banner: { w: 300, h: 250 } }],
    cur: ['EUR'],
    bid_id: r.text(16, word62),
    seat: r.text(4, digits),
  }),
  'map tiles': (r) => ({
    z: r.integer(1, 20),
    x: r.integer(0, 9999),
    y: r.integer(0, 9999),
    tile: `${r.integer(1, 18)}/${r.integer(1, 9999)}/${r.integer(1, 9999)}.png`,
  }),
  'product searches': (r) => ({ q: r.pick(product), results: r.integer(0, 99), facet: 'colour:red' }),
  carts: (r) => ({
    items: [{ item_id: r.text(8, digits), item_name: r.pick(product), price: 12.5, quantity: 1 }],
    value: 25,
    coupon: 'MAIL10',
  }),
  enums: (r) => ({
    contact: r.pick(['clicked', 'opened']),
    phone: r.pick([true, 'mobile', 'hidden']),
    email: r.pick([true, 'opened', 'unsubscribed', 0]),
    account: r.pick(['settings', 'closed']),
    secret: false,
    iban: r.pick([true, 'valid']),
  }),
  'secret as a word': (r) => ({
    plan_secret: 'no',
    message_type: 'private key rotated',
    topic: 'secret santa',
    feature: 'client_secret_rotation',
    api_key_name: `key-${r.integer(1, 9)}`,
    sk: 'sk-SK',
    key: 'ArrowDown',
  }),
  'identity words': () => ({
    passport: false,
    ssn: 'hidden',
    tax_id: null,
    religion: '',
    diagnosis: false,
    national_id: 'missing',
  }),
  'animals of numbers': (r) => ({
    lot: r.text(12, digits),
    acct: r.text(4, digits),
    balance: null,
    pin: 'pinned',
    sort_code: 'asc',
  }),
  routes: () => ({
    route: '/users/:id/email',
    path: '/reset-password',
    page_path: '/verify-email',
    next: '/account/card',
  }),
  'links without secrets': (r) => ({
    url: `https://app.fernhill.example/verify?step=${r.integer(1, 4)}`,
    href: 'https://app.fernhill.example/password/reset',
    link: 'mailto:',
    tel_link: 'tel:',
  }),
  kubernetes: (r) => ({
    pod: `web-${r.hex(9)}-${r.text(5, word62.toLowerCase())}`,
    region_id: 'eu-central-1',
    image: `registry.example/app@sha256:${r.hex(64)}`,
  }),
  'exotic texts': () => ({
    zalgo: 'H̷e̷l̷l̷o',
    rtl: 'שלום',
    emoji: '👩‍💻',
    nul: '\u0001',
    long: 'lorem ipsum '.repeat(40),
  }),
  'booleans as text': () => ({
    has_email: 'true',
    phone_verified: '1',
    password_set: 'false',
    card_on_file: 'true',
    is_pii: '0',
  }),
  counts: (r) => ({ emails: r.integer(0, 9), phones: 2, contacts: r.integer(10, 900), cards: 3, address_count: 1 }),
  'validation errors': () => ({
    errors: ['email is required', 'phone must be valid'],
    error_code: 'invalid_card_number',
    field_errors: { email: 'required', card_number: 'incomplete', iban: 'invalid' },
  }),
  'mime and charsets': () => ({ content_type: 'application/json', accept: 'text/html;q=0.9', charset: 'utf-8' }),
  gradients: () => ({
    style: 'linear-gradient(45deg,#fff 0%,#000 100%)',
    color: '#4111ff',
    transform: 'matrix(1, 0, 0, 1, 411.1, 11)',
  }),
  'numbers in groups': (r) => ({
    serial: `${r.text(4, '89')}-${r.text(4, digits)}-${r.text(4, digits)}-${r.text(4, digits)}-${r.text(4, digits)}`,
    license: `${r.text(5, 'ABCDEF0123456789')}-${r.text(5, 'ABCDEF0123456789')}`,
    spaced: '1 000 000 000',
  }),
  'iban-like ids': (r) => ({
    doc: `DE${r.text(2, digits)}${r.text(10, digits)}`,
    locale_id: `GB12${r.text(4, 'ABCDEF')}`,
    vat: `XX${r.text(9, digits)}`,
  }),
};
