import { createHash } from 'node:crypto';
import { type Case, get, post } from './case.ts';

const sha = (text: string, coding: 'hex' | 'base64' | 'base64url' = 'hex') =>
  createHash('sha256').update(text).digest(coding);
const any = 'cookie-id|advertising-id|device-id';
const host = 'https://t.quillmarket.test/c';

/** Requests of all kinds that were written after the rules, and measured before the rules were changed for them. */
export const others: readonly Case[] = [
  post(
    'Firestore, a query',
    {
      structuredQuery: {
        where: { fieldFilter: { field: { fieldPath: 'email' }, op: 'EQUAL', value: { stringValue: 'ida@blom.test' } } },
      },
    },
    { 'ida@blom.test': 'email' },
  ),
  post(
    'DynamoDB, keys and expressions',
    {
      Key: { email: { S: 'ida@blom.test' } },
      ExpressionAttributeValues: { ':n': { S: 'Ida Blom' }, ':c': { S: 'Blom Marine AB' } },
      UpdateExpression: 'SET #n = :n',
    },
    { 'ida@blom.test': 'email', 'Ida Blom': '~', 'Blom Marine AB': '~' },
  ),
  post(
    'a Parse user',
    {
      data: { username: { __type: 'String', value: 'ida-b' }, phone: { __type: 'String', value: '+46 8 123 456 78' } },
    },
    { '+46 8 123 456 78': 'phone' },
  ),
  post(
    'a Contentful entry',
    { fields: { firstName: { 'en-US': 'Ida' }, lastName: { 'en-US': 'Blom' } } },
    { Ida: '~', Blom: '~' },
  ),
  post(
    'Elasticsearch painless params',
    { script: { params: { contactEmail: 'ida@blom.test', contactName: 'Ida Blom' } } },
    { 'ida@blom.test': 'email', 'Ida Blom': 'name' },
  ),
  post(
    'HubSpot form',
    {
      fields: [
        { objectTypeId: '0-1', name: 'firstname', value: 'Ida' },
        { objectTypeId: '0-1', name: 'company', value: 'Blom Marine AB' },
        { objectTypeId: '0-1', name: 'jobtitle', value: 'Purchaser' },
      ],
      context: { pageUri: 'https://shop.example.com/x' },
    },
    { Ida: 'name', 'Blom Marine AB': 'company', Purchaser: 'job' },
  ),
  post(
    'Airship attributes',
    {
      attributes: [
        { action: 'set', key: 'full_name', value: 'Ida Blom', timestamp: '2026-11-20T10:00:00' },
        { action: 'set', key: 'city', value: 'Malmö', timestamp: '2026-11-20T10:00:00' },
      ],
    },
    { 'Ida Blom': 'name', Malmö: 'coarse-location' },
  ),
  post(
    'Magento custom attributes',
    {
      customer: {
        custom_attributes: [
          { attribute_code: 'company_name', value: 'Blom Marine AB' },
          { attribute_code: 'phone_number', value: '+46 8 123 456 78' },
        ],
      },
    },
    { 'Blom Marine AB': 'company', '+46 8 123 456 78': 'phone' },
  ),
  post(
    'commercetools',
    {
      actions: [
        { action: 'setCustomField', name: 'email', value: 'ida@blom.test' },
        { action: 'setCustomField', name: 'jobTitle', value: 'Purchaser' },
      ],
    },
    { 'ida@blom.test': 'email', Purchaser: 'job' },
  ),
  post(
    'Zendesk fields by number',
    {
      ticket: {
        custom_fields: [
          { id: 360001234, value: 'ida@blom.test' },
          { id: 360001235, value: 'Blom Marine AB' },
        ],
      },
    },
    { 'ida@blom.test': 'email', 'Blom Marine AB': '~' },
  ),
  post(
    'a table of a spreadsheet',
    { range: 'A1:C2', headers: ['Full name', 'E-mail', 'City'], rows: [['Ida Blom', 'ida@blom.test', 'Malmö']] },
    { 'Ida Blom': '~', 'ida@blom.test': 'email' },
  ),
  post(
    'BigQuery rows',
    {
      schema: { fields: [{ name: 'full_name', type: 'STRING' }] },
      rows: [{ json: { full_name: 'Ida Blom', city: 'Malmö' } }],
    },
    { 'Ida Blom': 'name', Malmö: 'coarse-location' },
  ),
  post(
    'meta keys',
    {
      meta: [
        { meta_key: 'billing_first_name', meta_value: 'Ida' },
        { meta_key: 'billing_email', meta_value: 'ida@blom.test' },
      ],
    },
    { Ida: 'name', 'ida@blom.test': 'email' },
  ),
  post(
    'answers of a form by field id',
    {
      answers: [
        { field_id: 'email', field_value: 'ida@blom.test' },
        { field_id: 'full_name', field_value: 'Ida Blom' },
      ],
    },
    { 'Ida Blom': 'name', 'ida@blom.test': 'email' },
  ),
  post(
    'input name and input value',
    {
      inputs: [
        { inputName: 'fullName', inputValue: 'Ida Blom' },
        { inputName: 'city', inputValue: 'Malmö' },
      ],
    },
    { 'Ida Blom': 'name', Malmö: 'coarse-location' },
  ),
  post(
    'entries of a map',
    {
      userProps: [
        ['fullName', 'Ida Blom'],
        ['age', 44],
        ['city', 'Malmö'],
      ],
    },
    { 'Ida Blom': 'name', Malmö: 'coarse-location', '44': '~' },
  ),
  post(
    'PostgREST patterns with percent signs that look like escapes',
    { q: 'or=(name.ilike.%eberhard%,mail.ilike.%eb%)' },
    { '(name.ilike.%eberhard%,mail.ilike.%eb%)': '~' },
  ),
  get('pattern in a query, not escaped', `${host}?f=%dieter.falk@blom.test%`, { 'dieter.falk@blom.test': 'email' }),
  get(
    'an e-mail address with a tag, escaped and as it is',
    `${host}?who=ida%2Bx%40blom.test&redirect=/a?email=ida+x@blom.test`,
    {
      'ida+x@blom.test': 'email',
    },
  ),
  post('sign-up with a tag', 'email=ida%2Bx%40blom.test&comment=is+it+2%2B2%3F+yes+it+is', {
    'ida+x@blom.test': 'email',
    'is it 2+2? yes it is': 'message',
  }),
  post(
    'Klaviyo-like hashed identity',
    { identifiers: { email_sha256: sha('ida@blom.test'), phone_sha256: sha('+46812345678') } },
    { [sha('ida@blom.test')]: 'email#', [sha('+46812345678')]: 'phone#' },
  ),
  post(
    'LiveRamp envelope',
    { it: 4, hashes: [sha('ida@blom.test')], emailHashes: [sha('ida@blom.test')] },
    { [sha('ida@blom.test')]: 'email#' },
  ),
  get('Outbrain', `https://tr.outbrain.com/unifiedPixel?marketerId=00a&name=SignUp&hem=${sha('ida@blom.test')}`, {
    [sha('ida@blom.test')]: 'email#',
  }),
  get('Taboola', `https://trc.taboola.com/1234/log/3/unip?en=lead&hem=${sha('ida@blom.test')}`, {
    [sha('ida@blom.test')]: 'email#',
  }),
  get(
    'The Trade Desk',
    `https://insight.adsrvr.org/track/up?adv=a&ref=x&hashed_email=${encodeURIComponent(sha('ida@blom.test', 'base64'))}`,
    { [sha('ida@blom.test', 'base64')]: 'email#' },
  ),
  get(
    'Amazon',
    `https://s.amazon-adsystem.com/iu3?pid=a&event=Lead&hashedRecords=${encodeURIComponent(JSON.stringify([{ type: 'email', record: sha('ida@blom.test') }]))}`,
    { [sha('ida@blom.test')]: '~' },
  ),
  post(
    'a digest followed by its kind',
    { customer_email_hash: `${sha('ida@blom.test')};sha256` },
    { [sha('ida@blom.test')]: 'email#' },
  ),
  post(
    'UID2 of a hash',
    { email_hash: sha('ida@blom.test', 'base64'), phone_hash: sha('+46812345678', 'base64') },
    { [sha('ida@blom.test', 'base64')]: 'email#', [sha('+46812345678', 'base64')]: 'phone#' },
  ),
  post(
    'Cognito password',
    { AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME: 'ida-b', PASSWORD: 'sommar' } },
    { sommar: 'password', 'ida-b': 'user-id' },
  ),
  post(
    'Firebase password',
    { email: 'ida@blom.test', password: 'sommar', returnSecureToken: true },
    { sommar: 'password' },
  ),
  post(
    'Auth0 password',
    {
      client_id: 'q7Zk2mLx91vTpW4s',
      username: 'ida@blom.test',
      password: 'tre små katter',
      realm: 'db',
      credential_type: 'http://auth0.com/oauth/grant-type/password-realm',
    },
    { 'tre små katter': 'password' },
  ),
  post(
    'change of a password',
    { userId: 'u-88172', oldPassword: 'sommar', newPassword: 'vinter' },
    { sommar: 'password', vinter: 'password' },
  ),
  post(
    'a form as fields',
    {
      fields: [
        { name: 'email', value: 'ida@blom.test' },
        { name: 'password', value: 'sommar' },
      ],
    },
    { sommar: 'password' },
  ),
  post(
    'form input under the German word for a password',
    { inputs: { login: 'ida-b', kennwort: 'sommar' } },
    { sommar: 'password' },
  ),
  post(
    'telemetry about a password',
    { userId: 'u-88172', password: 'changed', passwordScore: 3, password_hint: 'none', hasPassword: true },
    { changed: '!password', '3': '!password' },
  ),
  post(
    'an e-mail address beside an error message about a password',
    { email: 'ida@blom.test', password: 'This field is required.' },
    { 'ida@blom.test': 'email' },
  ),
  post(
    'API key as Bearer',
    '{}',
    { 'Bearer Zx81kk20dkq0': 'token' },
    { headers: [['Authorization'.toLowerCase(), 'Bearer Zx81kk20dkq0']] },
  ),
  get('3lift', 'https://eb2.3lift.com/xuid?mid=2711&xuid=Qk-81Lx0ppw&dongle=a', { 'Qk-81Lx0ppw': any }),
  get('Sonobi', 'https://sync.go.sonobi.com/us.gif?loc=x&uid=Qk81Lx0ppw22', { Qk81Lx0ppw22: any }),
  get('Improve', 'https://ad.360yield.com/match?publisher_dsp_id=11&external_user_id=Qk81Lx0ppw22', {
    Qk81Lx0ppw22: any,
  }),
  get('Lotame', 'https://sync.crwdcntrl.net/map/c=281/tp=ANXS/tpid=Qk81Lx0ppw22', { Qk81Lx0ppw22: any }),
  get('Eyeota', 'https://ps.eyeota.net/match?bid=a&uid=Qk81Lx0ppw22&r=x', { Qk81Lx0ppw22: any }),
  get('Semasio', 'https://uipglob.semasio.net/dsp/1/info?sType=sync&sExtCookieId=Qk81Lx0ppw22', { Qk81Lx0ppw22: any }),
  get('Zeotap', 'https://mwzeom.zeotap.com/usersync?zpartnerid=1&env=mWeb&zdid=Qk81Lx0ppw22', { Qk81Lx0ppw22: any }),
  get('GumGum', 'https://usersync.gumgum.com/usersync?b=a&i=Qk81Lx0ppw22', { Qk81Lx0ppw22: any }),
  post(
    'user ids of a bid',
    {
      imp: [],
      user: {
        ext: { eids: [{ source: 'liveramp.com', uids: [{ id: 'XYpk2L81mm20' }] }], consent: 'CPabc' },
        customdata: 'x',
      },
      device: { ifa: '38400000-8cf0-11bd-b23e-10b96e40000d' },
    },
    { XYpk2L81mm20: any, '38400000-8cf0-11bd-b23e-10b96e40000d': any },
  ),
  get(
    'cookies of a shop',
    'https://ping.dropzone-metrics.test/p',
    { '20261120': `!${any}`, EUR_de_1720000000: `!${any}`, '8f1c0de2a4b64c7d9e0f': any, 'cart-3-items': `!${any}` },
    {
      headers: [
        ['cookie', 'first_seen=20261120; shop=EUR_de_1720000000; uid=8f1c0de2a4b64c7d9e0f; basket=cart-3-items'],
      ],
    },
  ),
  get('Adform, path', 'https://a1.adform.net/serving/cookie/match/?party=14&cid=Qk81Lx0ppw22', { Qk81Lx0ppw22: any }),
  get(
    'parameters after semicolons in a path',
    'https://collect.dropzone-metrics.test/ev;name=signup;mail=ida@blom.test;u=ida-b',
    {
      'ida@blom.test': 'email',
      signup: '~',
      'ida-b': '~',
    },
  ),
  get(
    'keys and values in a segment of a path',
    'https://collect.dropzone-metrics.test/v1/email=ida@blom.test;city=Malm%C3%B6',
    {
      'ida@blom.test': 'email',
      Malmö: 'coarse-location',
    },
  ),
  post(
    'an invitation',
    {
      invitation: {
        inviterName: 'Ida Blom',
        inviteeEmail: 'noor@brightmoor.test',
        personalMessage: 'Come and see what we have made of it',
      },
    },
    { 'Ida Blom': 'name', 'noor@brightmoor.test': 'email', 'Come and see what we have made of it': 'message' },
  ),
  post(
    'a booking',
    {
      booking: {
        guest_name: 'Ida Blom',
        guestPhone: '+46 8 123 456 78',
        specialRequests: 'A quiet room away from the lift please',
      },
    },
    { 'Ida Blom': 'name', '+46 8 123 456 78': 'phone', 'A quiet room away from the lift please': 'message' },
  ),
  post(
    'an order',
    {
      order: {
        shipping: { name: 'Ida Blom', address1: 'Storgatan 5', city: 'Malmö' },
        giftNote: 'All the best for your birthday Noor',
      },
    },
    { 'Ida Blom': 'name', 'All the best for your birthday Noor': 'message', Malmö: 'coarse-location' },
  ),
  post(
    'a support case',
    {
      caseSubject: 'Cannot log in since the update',
      caseDescription: 'After the update I cannot log in any more',
      requesterEmail: 'ida@blom.test',
    },
    {
      'Cannot log in since the update': 'message',
      'After the update I cannot log in any more': 'message',
      'ida@blom.test': 'email',
    },
  ),
  post(
    'Typeform',
    {
      form_response: {
        answers: [
          { type: 'text', text: 'I found the price too high for us', field: { ref: 'why' } },
          { type: 'email', email: 'ida@blom.test' },
        ],
      },
    },
    { 'I found the price too high for us': 'message|other', 'ida@blom.test': 'email' },
  ),
  post(
    'an e-mail address and a card of testers',
    { user: { email: 'qa-bot@example.com', phone: '555-0147', card: '4000 0566 5566 5556' } },
    { 'qa-bot@example.com': 'email*', '4000 0566 5566 5556': 'card*' },
  ),
  post(
    'a test card with its fields',
    { payment: { cardNumber: '5105105105105100', exp: '12/30', cvv: '123', name: 'Test User' } },
    { '5105105105105100': 'card*' },
  ),
  post(
    'a test card in a list',
    { fields: [{ name: 'cc', value: '4111111111111111' }] },
    { '4111111111111111': 'card*' },
  ),
  post(
    'a canary for a name, beside addresses with the same two words',
    { to: 'ida.blom@blom.test', cc: 'blom.ida@blom.test', text: 'for Ida Blom' },
    { 'Ida Blom': 'name', 'ida.blom': '!name', 'blom.ida': '!name' },
    { canaries: { name: 'Ida Blom' } },
  ),
];
