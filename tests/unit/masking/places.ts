import type { Observation } from '../../../src/observe/observation.ts';

/** A text that identifies a person, and parts of it that must not be in the output. */
interface PlantedText {
  readonly what: string;
  readonly text: string;
  readonly parts: readonly string[];
}

/** A place in a request, or in the data about it. */
interface Place {
  readonly where: string;
  readonly observe: (text: string) => Observation;
}

/** Texts of many kinds, each to be planted in each place. */
export const plantedTexts: readonly PlantedText[] = [
  { what: 'a full name', text: 'Ottilie Vanterpool', parts: ['ottilie', 'vanterpool'] },
  { what: 'a name as a slug', text: 'hildegard-zwicker', parts: ['hildegard', 'zwicker'] },
  { what: 'a name with marks', text: 'Zoë Brøndum-Ćosić', parts: ['Zoë', 'Brøndum', 'Ćosić'] },
  { what: 'an e-mail address', text: 'iva.brandt@event-lab.test', parts: ['iva.brandt', 'event-lab'] },
  { what: 'a telephone number', text: '+49 170 5550199', parts: ['5550199', '170 555'] },
  { what: 'a telephone number in pairs', text: '01 70 55 50 19', parts: ['70 55 50', '70555019', '70-55'] },
  { what: 'a birthday', text: '1990-02-03', parts: ['1990-02', '19900203', '1990'] },
  { what: 'a birthday with dots', text: '03.02.90', parts: ['03.02', '3.2.90'] },
  { what: 'a telephone number with dots', text: '170.555.019', parts: ['170.555', '555.019'] },
  { what: 'a PIN', text: '739184', parts: ['739184'] },
  { what: 'a number of eight digits', text: '60417382', parts: ['60417382'] },
  { what: 'a card', text: '5555 5555 5555 4444', parts: ['5555 5555', '55555555'] },
  { what: 'an IBAN', text: 'DE89370400440532013000', parts: ['370400', '0532013'] },
  { what: 'an IP address', text: '84.132.17.9', parts: ['84.132', '132.17'] },
  { what: 'a secret key', text: 'sk_live_Qz81LmVtYw77', parts: ['Qz81Lm', 'VtYw77'] },
  { what: 'a token', text: 'k3J9xQ2pLm7Tz0', parts: ['k3J9', 'xQ2p', 'Lm7T'] },
  {
    what: 'a JWT',
    text: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ6ZXRhLTkxMTIifQ.c2lnbmF0dXJlLXpldGE',
    parts: ['eyJzdWI', 'c2lnbmF0', 'zeta-9112'],
  },
  { what: 'a password', text: 'Trumpet!staple9horse', parts: ['trumpet', 'staple9', '9horse'] },
  {
    what: 'free text on health',
    text: 'Mrs Vanterpool has asthma and takes insulin',
    parts: ['vanterpool', 'asthma', 'insulin'],
  },
  {
    what: 'base64 of a name',
    text: 'T3R0aWxpZSBWYW50ZXJwb29s',
    parts: ['T3R0aWxp', 'WYW50ZXJ', 'ottilie', 'vanterpool'],
  },
];

const app = 'https://app.fern-lab.test';
const sink = 'https://c.collect-lab.test/e';
const utf8 = new TextEncoder();

function observed(differences: Partial<Observation>): Observation {
  return {
    id: 'planted',
    at: 1_790_000_000_000,
    transport: 'http',
    outcome: 'sent',
    app,
    page: `${app}/home`,
    method: 'POST',
    url: sink,
    headers: [],
    body: { kind: 'none' },
    callStack: null,
    tab: null,
    ...differences,
  };
}

const sent = (text: string, mime = 'application/json', url = sink): Observation =>
  observed({ url, headers: [['content-type', mime]], body: { kind: 'bytes', bytes: utf8.encode(text) } });
const json = (value: unknown, url = sink): Observation => sent(JSON.stringify(value), 'application/json', url);
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const encoded = encodeURIComponent;
/** A text in the form that the names of headers, cookies, hosts and methods allow. */
const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w-]+/g, '-')
    .toLowerCase();

const multipart = (name: string, file: string, content: string): Observation =>
  sent(
    [
      '--b',
      `Content-Disposition: form-data; name="${name}"; filename="${file}"`,
      'Content-Type: text/plain',
      '',
      content,
      '--b--',
      '',
    ].join('\r\n'),
    'multipart/form-data; boundary=b',
  );

/** Keys that give a value a kind of data of which harmless values are stored unmasked. */
const shownKinds = [
  'browser',
  'device',
  'device_model',
  'os_version',
  'screen_resolution',
  'language',
  'locale',
  'timezone',
  'plan',
  'environment',
  'release',
  'feature_flag',
  'variant',
  'button_text',
  'element',
  'consent',
  'status',
  'version',
  'event',
  'event_name',
  'title',
  'currency',
  'country',
];

/** All places in which a text can be planted. */
export const places: readonly Place[] = [
  { where: 'a path', observe: (text) => observed({ url: `${sink}/${encoded(text)}/e`, method: 'GET' }) },
  {
    where: 'a path between known words',
    observe: (text) => observed({ url: `${sink}/users/user-${encoded(text)}/edit` }),
  },
  {
    where: 'a matrix parameter',
    observe: (text) => observed({ url: `${sink}/x;${encoded(text)};id=${encoded(text)}` }),
  },
  { where: 'a value of a query', observe: (text) => observed({ url: `${sink}?x=${encoded(text)}` }) },
  { where: 'a name in a query', observe: (text) => observed({ url: `${sink}?${encoded(text)}=1&y` }) },
  { where: 'a query without names', observe: (text) => observed({ url: `${sink}?${encoded(text)}` }) },
  {
    where: 'credentials of an address',
    observe: (text) => observed({ url: `https://${encoded(text)}:${encoded(text)}@c.collect-lab.test/` }),
  },
  { where: 'a fragment', observe: (text) => observed({ url: `${sink}#${encoded(text)}` }) },
  { where: 'a method', observe: (text) => observed({ method: slug(text).toUpperCase() }) },
  { where: 'the name of a header', observe: (text) => observed({ headers: [[`x-${slug(text)}`, '1']] }) },
  { where: 'the value of a header', observe: (text) => observed({ headers: [['x-user', text]] }) },
  {
    where: 'an authorization',
    observe: (text) => observed({ headers: [['authorization', `Basic ${base64(`${text}:${text}`)}`]] }),
  },
  { where: 'the name of a cookie', observe: (text) => observed({ headers: [['cookie', `${slug(text)}=1; a=2`]] }) },
  {
    where: 'the value of a cookie',
    observe: (text) => observed({ headers: [['cookie', `sid=${encoded(text)}; a=2`]] }),
  },
  {
    where: 'a referrer',
    observe: (text) => observed({ headers: [['referer', `${app}/people/${encoded(text)}?q=${encoded(text)}`]] }),
  },
  {
    where: 'a user agent',
    observe: (text) => observed({ headers: [['user-agent', `Mozilla/5.0 (${text}) Gecko/20100101 Firefox/153.0`]] }),
  },
  { where: 'a key', observe: (text) => json({ members: { [text]: 1 } }) },
  { where: 'a key above others', observe: (text) => json({ [text]: { a: { b: 'x' } } }) },
  { where: 'a key after a known word', observe: (text) => json({ [`user_${text}`]: true, [`${text}:count`]: 2 }) },
  { where: 'a value', observe: (text) => json({ x: text }) },
  { where: 'values of a list', observe: (text) => json([[text], { y: [text, text] }]) },
  { where: 'JSON within a string', observe: (text) => json({ data: JSON.stringify({ [text]: text }) }) },
  {
    where: 'JSON in base64',
    observe: (text) => json({ data: base64(JSON.stringify({ [text]: text, more: 'aaaaaaaaaaaaaaaa' })) }),
  },
  { where: 'a key in base64', observe: (text) => json({ [base64(`name=${text}`)]: 1 }) },
  {
    where: 'an address as a key',
    observe: (text) => json({ [`https://x.test/${encoded(text)}?a=${encoded(text)}`]: 1 }),
  },
  {
    where: 'the name of a form’s field',
    observe: (text) => sent(`${encoded(text)}=1&b=2`, 'application/x-www-form-urlencoded'),
  },
  {
    where: 'the value of a form’s field',
    observe: (text) => sent(`a=${encoded(text)}&b=2`, 'application/x-www-form-urlencoded'),
  },
  { where: 'a parsed form', observe: (text) => observed({ body: { kind: 'form', entries: [[text, text]] } }) },
  { where: 'the name of a part', observe: (text) => multipart(text, 'a.txt', 'x') },
  { where: 'the name of a file', observe: (text) => multipart('file', `${text}.txt`, 'x') },
  { where: 'a file', observe: (text) => multipart('file', 'a.txt', text) },
  { where: 'a text', observe: (text) => sent(text, 'text/plain') },
  { where: 'a line of JSON', observe: (text) => sent(`{"a":1}\n{"b":${JSON.stringify(text)}}\n`, 'text/plain') },
  {
    where: 'a variable of GraphQL',
    observe: (text) => json({ query: 'mutation M($a: String) { m(a: $a) }', variables: { a: text, [text]: 1 } }),
  },
  {
    where: 'a message',
    observe: (text) => ({ ...json({ x: text, [text]: 1 }), transport: 'websocket', url: 'wss://c.collect-lab.test/s' }),
  },
  {
    where: 'the path of the page',
    observe: (text) => ({ ...json({ a: 1 }), page: `${app}/people/${encoded(text)}/notes` }),
  },
  {
    where: 'the query of the page',
    observe: (text) => ({ ...json({ a: 1 }), page: `${app}/home?${encoded(text)}=${encoded(text)}` }),
  },
  {
    where: 'the fragment of the page',
    observe: (text) => ({ ...json({ a: 1 }), page: `${app}/home#/${encoded(text)}?x=${encoded(text)}` }),
  },
  {
    where: 'an address in a value',
    observe: (text) => json({ url: `${app}/people/${encoded(text)}?x=${encoded(text)}#${encoded(text)}` }),
  },
  { where: 'an address of another site', observe: (text) => json({ link: `https://x.test/${encoded(text)}` }) },
  {
    where: 'the host of an address in a value',
    observe: (text) => json({ link: `https://${slug(text)}.users.test/x` }),
  },
  { where: 'the domain of an address in a value', observe: (text) => json({ link: `https://${slug(text)}.test/x` }) },
  {
    where: 'a path in a value',
    observe: (text) => json({ path: `/people/${encoded(text)}`, page_path: `/${encoded(text)}?${encoded(text)}` }),
  },
  {
    where: 'an event of Mixpanel',
    observe: (text) =>
      json({ event: `Invited ${text}`, properties: { token: 'abc' } }, 'https://api-js.mixpanel.com/track'),
  },
  {
    where: 'the whole name of an event',
    observe: (text) => json({ event: text, properties: { token: 'abc' } }, 'https://api-js.mixpanel.com/track'),
  },
  {
    where: 'an event of Segment, with its value beside it',
    observe: (text) =>
      json(
        { type: 'track', event: `${text} signed up`, userId: 'u', properties: { name: text } },
        'https://api.segment.io/v1/t',
      ),
  },
  {
    where: 'an event of Google Analytics',
    observe: (text) =>
      observed({
        url: `https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1234567&en=${encoded(text)}&dt=${encoded(text)}`,
        method: 'GET',
      }),
  },
  {
    where: 'an error',
    observe: (text) =>
      json({
        exception: { values: [{ type: 'Error', value: `No account for ${text}` }] },
        message: `failed for ${text}`,
      }),
  },
  {
    where: 'a function of a call stack',
    observe: (text) => ({
      ...json({ a: 1 }),
      callStack: `Error\n    at Object.${text} (${app}/a.js:1:2)\n    at ${app}/b.js:3:4`,
    }),
  },
  {
    where: 'a function of Firefox’s call stack',
    observe: (text) => ({ ...json({ a: 1 }), callStack: `${text}@${app}/a.js:1:2\n@${app}/b.js:3:4` }),
  },
  {
    where: 'an address of a call stack',
    observe: (text) => ({
      ...json({ a: 1 }),
      callStack: `at f (${app}/${encoded(text)}/a.js?${encoded(text)}:1:2)\nat g (data:text/javascript,${encoded(text)}:1:2)\nat h (blob:${app}/${encoded(text)}:1:1)`,
    }),
  },
  {
    where: 'a forged call stack',
    observe: (text) => ({ ...json({ a: 1 }), callStack: `${text}\nat ${text}\n${app}/ ${text}` }),
  },
  ...shownKinds.flatMap((kind): Place[] => [
    { where: `a value that is called ${kind}`, observe: (text) => json({ properties: { [kind]: text } }) },
    { where: `a text that is called ${kind}`, observe: (text) => json({ [kind]: `open ${text}` }) },
  ]),
];
