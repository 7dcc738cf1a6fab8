import { createHash } from 'node:crypto';
import { get, post } from './case.ts';

type Coding = 'hex' | 'base64' | 'base64url';
const digest = (algorithm: string, text: string, coding: Coding) => createHash(algorithm).update(text).digest(coding);
const email = 'ada.haverkamp@brightmoor.test';
const phone = '+4930901820';
const hex = digest('sha256', email, 'hex');
const base64 = digest('sha256', email, 'base64');
const base64url = digest('sha256', email, 'base64url');
const phoneHex = digest('sha256', phone, 'hex');
const phoneUrl = digest('sha256', phone, 'base64url');
const first = digest('sha256', 'ada', 'hex');
const last = digest('sha256', 'haverkamp', 'hex');
const city = digest('sha256', 'utrecht', 'hex');
const zip = digest('sha256', '35840', 'hex');
const host = 'https://collect.dropzone-metrics.test/p';
const encode = encodeURIComponent;
const firstUrl = digest('sha256', 'ada', 'base64url');
const lastUrl = digest('sha256', 'haverkamp', 'base64url');
const zipUrl = digest('sha256', '35840', 'base64url');
const user = `tv.1~em.${base64url}~pn.${phoneUrl}~fn0.${firstUrl}~ln0.${lastUrl}~pc0.${zipUrl}~co0.NL`;
const userWants = { [base64url]: 'email#', [phoneUrl]: 'phone#', [firstUrl]: 'name#', [lastUrl]: 'name#' };
const canaries = { canaries: { email, phone } };

/** Digests, in hex, base64 and base64url, alone and inside larger texts, with and without canaries. */
export const digests = [
  get(
    'Google, user-provided data of Analytics',
    `https://region1.google-analytics.com/g/collect?v=2&tid=G-ABC1234567&cid=803091535.1625662101&en=form_submit&em=${user}`,
    { ...userWants, [zipUrl]: 'postal-address#|coarse-location#', NL: 'coarse-location' },
  ),
  get(
    'Google, user-provided data of Ads',
    `https://www.google.com/pagead/form-data/978475095?gtm=45je5b20&auid=1849775195.1625662100&em=${encode(user)}&ec_m=1`,
    userWants,
  ),
  get(
    'Google, two e-mail addresses',
    `https://www.google.com/ccm/form-data/978475095?em=tv.1~em.${base64url}~em.${phoneUrl}`,
    { [base64url]: 'email#', [phoneUrl]: 'email#' },
  ),
  get(
    'Google, with canaries',
    `https://www.google.com/pagead/form-data/978475095?em=${user}`,
    { [base64url]: 'email#', [phoneUrl]: 'phone#' },
    canaries,
  ),
  get('the same prefixes, sent to an unknown host', `${host}?ud=${user}`, userWants),
  get(
    'Meta, advanced matching',
    `https://www.facebook.com/tr/?id=1&ev=Purchase&udff[em]=${hex}&udff[ph]=${phoneHex}&udff[fn]=${first}&udff[ln]=${last}&udff[ct]=${city}&udff[zp]=${zip}&ud[external_id]=${digest('sha256', 'nh-71', 'hex')}`,
    {
      [hex]: 'email#',
      [phoneHex]: 'phone#',
      [first]: 'name#',
      [last]: 'name#',
      [city]: 'coarse-location#',
      [zip]: 'postal-address#|coarse-location#',
      [digest('sha256', 'nh-71', 'hex')]: 'user-id#',
    },
  ),
  get(
    'Snap',
    'https://tr.snapchat.com/p',
    { [hex]: 'email#', [phoneHex]: 'phone#', [first]: 'name#', [last]: 'name#', [city]: 'coarse-location#' },
    {
      body: `pid=3f0c2a71-9d4e-4b86-a1c7-5e90d2b8f643&ev=SIGN_UP&u_hem=${hex}&u_hpn=${phoneHex}&u_hfn=${first}&u_hln=${last}&u_hct=${city}`,
    },
  ),
  get(
    'Pinterest',
    `https://ct.pinterest.com/v3/?tid=261&event=signup&pd[em]=${hex}&pd[fn]=${first}&pd[ln]=${last}&pd[ct]=${city}&pd[ph]=${phoneHex}`,
    { [hex]: 'email#', [first]: 'name#', [last]: 'name#', [city]: 'coarse-location#', [phoneHex]: 'phone#' },
  ),
  get('Pinterest, as JSON', `https://ct.pinterest.com/user/?tid=261&pd=${encode(JSON.stringify({ em: hex }))}`, {
    [hex]: 'email#',
  }),
  get('Criteo', `https://sslwidget.criteo.com/event?a=123&p0=${encode(`e=ce&m=${encode(`[${hex}]`)}&h=sha256`)}`, {
    [hex]: 'email#',
  }),
  get(
    'Criteo, two digests in one text',
    `https://sslwidget.criteo.com/event?a=123&p0=${encode(`e=ce&m=${encode(`[${hex},${phoneHex}]`)}&h=sha256`)}`,
    { [hex]: 'email#' },
  ),
  get(
    'TikTok',
    'https://analytics.tiktok.com/api/v2/pixel',
    { [hex]: 'email#', [phoneHex]: 'phone#' },
    { body: JSON.stringify({ event: 'Pageview', context: { user: { sha256_email: hex, sha256_phone: phoneHex } } }) },
  ),
  get('Reddit', `https://alb.reddit.com/rp.gif?id=t2_abc&event=SignUp&em=${hex}`, { [hex]: 'email#' }),
  get('LinkedIn', `https://px.ads.linkedin.com/collect/?pid=1&hem=${hex}`, { [hex]: 'email#' }),
  get('Quora', `https://q.quora.com/_/ad/0123456789abcdef0123456789abcdef/pixel?tag=Lead&em=${hex}`, {
    [hex]: 'email#',
  }),
  get('X', `https://t.co/i/adsct?txn_id=o1&events=${encode(JSON.stringify([['pageview', { email_address: hex }]]))}`, {
    [hex]: 'email#',
  }),
  post('in base64', { hashed_email: base64 }, { [base64]: 'email#' }),
  post('in base64url', { hashedEmail: base64url }, { [base64url]: 'email#' }),
  post(
    'in base64 and MD5',
    { email_md5: digest('md5', email, 'base64') },
    { [digest('md5', email, 'base64')]: 'email#' },
  ),
  post(
    'in base64 and SHA-1',
    { emailSha1: digest('sha1', email, 'base64') },
    { [digest('sha1', email, 'base64')]: 'email#' },
  ),
  post('in capital letters', { emailHash: hex.toUpperCase() }, { [hex.toUpperCase()]: 'email#' }),
  post(
    'under a key that names only the kind',
    { user: { email: hex, phone: phoneHex, first_name: first, last_name: last } },
    { [hex]: 'email#', [phoneHex]: 'phone#', [first]: 'name#', [last]: 'name#' },
  ),
  post('after the name of its algorithm', { email: `sha256:${hex}` }, { [hex]: 'email#' }),
  post('after the name of its algorithm, in braces', { email: `{SHA256}${base64}` }, { [base64]: 'email#' }),
  post('in a comma-separated text', { hashed_emails: `${hex},${phoneHex}` }, { [hex]: 'email#' }),
  post('with a version', { hem: `v1.${hex}.1763632800` }, { [hex]: 'email#' }),
  post('in a list', { hashedEmails: [hex, phoneHex] }, { [hex]: 'email#', [phoneHex]: 'email#' }),
  post(
    'grouped by kind',
    { hashes: { email: { md5: digest('md5', email, 'hex'), sha1: digest('sha1', email, 'hex'), sha256: hex } } },
    { [digest('md5', email, 'hex')]: 'email#', [digest('sha1', email, 'hex')]: 'email#', [hex]: 'email#' },
  ),
  post(
    'German names',
    { emailVerschlüsselt: '', email_hash: hex, telefon_hash: phoneHex, vorname_sha256: first, plz_sha256: zip },
    { [hex]: 'email#', [phoneHex]: 'phone#', [first]: 'name#', [zip]: 'postal-address#|coarse-location#' },
  ),
  post(
    'Google, enhanced conversions',
    {
      user_data: {
        sha256_email_address: hex,
        sha256_phone_number: phoneHex,
        address: { sha256_first_name: first, sha256_last_name: last, postal_code: '35840', country: 'NL' },
      },
    },
    {
      [hex]: 'email#',
      [phoneHex]: 'phone#',
      [first]: 'name#',
      [last]: 'name#',
      '35840': 'postal-address',
      NL: 'coarse-location',
    },
  ),
  post(
    'Meta, conversions',
    {
      data: [
        {
          event_name: 'Lead',
          user_data: {
            em: [hex],
            ph: [phoneHex],
            fn: [first],
            ln: [last],
            ct: [city],
            zp: [zip],
            external_id: [digest('sha256', 'nh-71', 'hex')],
          },
        },
      ],
    },
    {
      [hex]: 'email#',
      [phoneHex]: 'phone#',
      [first]: 'name#',
      [last]: 'name#',
      [city]: 'coarse-location#',
      [zip]: 'postal-address#|coarse-location#',
      [digest('sha256', 'nh-71', 'hex')]: 'user-id#',
    },
  ),
  post('canary inside a cookie-like text', { x: `v=2|e=${hex}|t=1763632800` }, { [hex]: 'email#' }, canaries),
  post('canary in base64 inside a text', { x: `v2.${base64url}.17` }, { [base64url]: 'email#' }, canaries),
  post('canary in padded base64 inside a text', { x: `em:${base64};pn:1` }, { [base64]: 'email#' }, canaries),
  post('canary after a prefix of the same alphabet', { x: `em_${base64url}` }, { [base64url]: 'email#' }, canaries),
  post(
    'an ETag is not a digest',
    { etag: hex, asset: `app.${digest('md5', 'x', 'hex')}.js`, integrity: `sha256-${base64}` },
    { [hex]: '!email|name|phone', [`sha256-${base64}`]: '!email|name|phone' },
  ),
  post(
    'a name of letters is not a digest',
    { name: 'Wolfeschlegelsteinhaus', email: '' },
    { Wolfeschlegelsteinhaus: '~' },
  ),
];
