import { type Case, get, post } from './case.ts';

const header = (note: string, name: string, value: string, want: Case['want'], more: Partial<Case> = {}): Case =>
  post(note, '{}', want, { headers: [[name, value]], ...more });
const page = (note: string, address: string, want: Case['want']): Case =>
  post(note, { props: { landing: address } }, want);
const code = (key: string, value: string, kind: string): Case =>
  post(`code under ${key}`, { form: { [key]: value, email: 'ida@blom.test' } }, { [value]: kind });

const openai = `sk-${'proj'}-Lm81kZr0xWcB7nYd2Hs9Gf5Ja3EpUiKoR6tV`;
const anthropic = `sk-${'ant'}-api03-q8Zr0LxW4cVb7nYd2Hs9Gf5Ja3EpUiKoR6tVQ8m`;
const deepl = '5d0a81b4-19de-4a63-b5f0-1e8d42a97c11:fx';

/** Account keys, signatures of addresses, parameters of addresses that grant access, and codes. */
export const secrets: readonly Case[] = [
  header('an OpenAI key as Bearer', 'authorization', `Bearer ${openai}`, {
    [openai]: 'secret',
    [`Bearer ${openai}`]: '!token',
  }),
  header('an Anthropic key as Bearer', 'authorization', `Bearer ${anthropic}`, {
    [anthropic]: 'secret',
    [`Bearer ${anthropic}`]: '!token',
  }),
  header('an Anthropic key in its own header', 'x-api-key', anthropic, { [anthropic]: 'secret' }),
  header('DeepL', 'authorization', `DeepL-Auth-Key ${deepl}`, { [deepl]: 'secret' }),
  header('a key scheme', 'authorization', 'ApiKey 4f81kLxZr0mWcB7nYd2Hs9', {
    'ApiKey 4f81kLxZr0mWcB7nYd2Hs9': 'secret',
  }),
  header('Klaviyo', 'authorization', 'Klaviyo-API-Key 9f8e7d6c5b4a39281706ab', {
    'Klaviyo-API-Key 9f8e7d6c5b4a39281706ab': 'secret',
  }),
  header('Okta', 'authorization', 'SSWS 00QCjAl4MlV-WPXM1ulaxXP2', { 'SSWS 00QCjAl4MlV-WPXM1ulaxXP2': 'secret' }),
  header('Opsgenie', 'authorization', 'GenieKey eb243592-faa2-4ba2-a551-1afdf565c889', {
    'GenieKey eb243592-faa2-4ba2-a551-1afdf565c889': 'secret',
  }),
  header('PagerDuty', 'authorization', 'Token token=y7NbfbN46GyB8cC2JxKz', {
    'Token token=y7NbfbN46GyB8cC2JxKz': 'secret',
  }),
  header('a public key as Bearer', 'authorization', 'Bearer pk-lf-19c4e07b-f2d8-4a36-951c-90e4b7f28d5a', {
    'Bearer pk-lf-19c4e07b-f2d8-4a36-951c-90e4b7f28d5a': '!token|secret',
  }),
  header('a live key', 'x-api-key', 'bk_live_4vT81kLxZr0mWcB7nYd2', { bk_live_4vT81kLxZr0mWcB7nYd2: 'secret' }),
  header('a key in a header', 'ocp-apim-subscription-key', '0f1e2d3c4b5a69788796a5b4c3d2e1f0', {
    '0f1e2d3c4b5a69788796a5b4c3d2e1f0': 'secret',
  }),
  header('a public key in a header', 'x-api-key', 'pub_4vT81kLxZr0mWcB7nYd2', {
    pub_4vT81kLxZr0mWcB7nYd2: '!secret|token',
  }),
  header('Twilio', 'authorization', `Basic ${btoa('AC0f1e2d3c4b5a69788796a5b4c3d2e1f0:77d41c7e0b82f53a')}`, {
    AC0f1e2d3c4b5a69788796a5b4c3d2e1f0: '!user-id',
    '77d41c7e0b82f53a': 'password|secret',
  }),
  header('Mailgun', 'authorization', `Basic ${btoa('api:9f8e7d6c5b4a39281706ab')}`, {
    api: '!user-id',
    '9f8e7d6c5b4a39281706ab': 'password|secret',
  }),
  ...[
    [
      'Slack',
      'https://hooks.slack.com/services/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',
      'm8Qx2Lr7VtZ4mWn8Bc5Yd1Hs',
    ],
    ['Mattermost', 'https://chat.brightmoor.test/hooks/4qkx81mzr0lwcb7nyd2hs9gf5j', '4qkx81mzr0lwcb7nyd2hs9gf5j'],
    ['Make', 'https://hook.eu1.make.com/q81kzr0lxw4cvb7nyd2hs9gf5ja3epui', 'q81kzr0lxw4cvb7nyd2hs9gf5ja3epui'],
    ['Zapier', 'https://hooks.zapier.com/hooks/catch/1830021/bq81kzr/', 'bq81kzr'],
    [
      'Discord',
      'https://discord.com/api/webhooks/998877665544332211/q81kZr0LxW4cVb7nYd2Hs9Gf5Ja3EpUiKoR6tV-Q8mTqX2bbLm',
      'q81kZr0LxW4cVb7nYd2Hs9Gf5Ja3EpUiKoR6tV-Q8mTqX2bbLm',
    ],
    [
      'Telegram',
      'https://api.telegram.org/bot5551234567:AAq81kZr0LxW4cVb7nYd2Hs9Gf5Ja3EpUiK/sendMessage',
      'bot5551234567:AAq81kZr0LxW4cVb7nYd2Hs9Gf5Ja3EpUiK',
    ],
  ].map(([note = '', url = '', secret = '']) =>
    post(`webhook of ${note}`, '{"text":"x"}', { [secret]: 'secret' }, { url }),
  ),
  post(
    'a webhook in a log',
    { line: 'POST https://hooks.slack.com/services/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 200' },
    { 'hooks.slack.com/services/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': 'secret' },
  ),
  get(
    'a signed address',
    'https://files.dropzone-metrics.test/b/scan.bin?X-Amz-Signature=7c1f9a3e5b2d4860a1f8c7e6d5b4a3927c1f9a3e5b2d4860a1f8c7e6d5b4a392',
    { '7c1f9a3e5b2d4860a1f8c7e6d5b4a3927c1f9a3e5b2d4860a1f8c7e6d5b4a392': 'secret' },
  ),
  get(
    'a shared access signature',
    'https://acct.dropzone-metrics.test/c/scan?sv=2024&sig=q81kZr0LxW4cVb7nYd2Hs9Gf5Ja3EpUi%3D',
    {
      'q81kZr0LxW4cVb7nYd2Hs9Gf5Ja3EpUi=': 'secret',
    },
  ),
  page('an invitation in an address', 'https://shop.example.com/team?invite=inv_4kT2qLw0Zx&x=1', {
    inv_4kT2qLw0Zx: 'token',
    'https://shop.example.com/team?invite=inv_4kT2qLw0Zx&x=1': 'reset-link',
  }),
  page('an invitation in a relative address', '/team?invitation=inv_4kT2qLw0Zx', {
    inv_4kT2qLw0Zx: 'token',
    '/team?invitation=inv_4kT2qLw0Zx': 'reset-link',
  }),
  page('a link to a new password, Dutch', 'https://shop.example.com/wachtwoord-herstellen?token=9f8e7d6c5b4a3210', {
    '9f8e7d6c5b4a3210': 'token',
    'https://shop.example.com/wachtwoord-herstellen?token=9f8e7d6c5b4a3210': 'reset-link',
  }),
  page('a link to a new password, Spanish', 'https://shop.example.com/restablecer/8e2c01f4d9b74a6f9c1d', {
    'https://shop.example.com/restablecer/8e2c01f4d9b74a6f9c1d': 'reset-link',
  }),
  ...[
    'g-recaptcha-response',
    'cf-turnstile-response',
    'authenticity_token',
    'csrfmiddlewaretoken',
    'paymentMethodNonce',
    'device_token',
  ].map((key) =>
    post(`token under ${key}`, { form: { [key]: 'q81kZr0LxW4cVb7nYd2Hs9Gf' } }, { q81kZr0LxW4cVb7nYd2Hs9Gf: 'token' }),
  ),
  page('einladung', '/beitreten?einladung=7c1fPq82Lm04', {
    '7c1fPq82Lm04': 'token',
    '/beitreten?einladung=7c1fPq82Lm04': 'reset-link',
  }),
  page('jeton', 'https://shop.example.com/compte?jeton=q81kZr0LxW4c', { q81kZr0LxW4c: 'token' }),
  page('uitnodiging', 'https://shop.example.com/meedoen?uitnodiging=q81kZr0LxW4c', { q81kZr0LxW4c: 'token' }),
  page('davet', 'https://shop.example.com/katil?davet=q81kZr0LxW4c', { q81kZr0LxW4c: 'token' }),
  page('an OAuth code', 'https://shop.example.com/cb?code=4f_0AY81kZr0LxW4&state=zq81kZr0Lx', {
    '4f_0AY81kZr0LxW4': 'token',
    zq81kZr0Lx: 'token',
  }),
  page('a link to unsubscribe', 'https://shop.example.com/mail?unsubscribe=q81kZr0LxW4c', { q81kZr0LxW4c: 'token' }),
  page('a link to follow a parcel', 'https://shop.example.com/track/77?t=q81kzr0lxw4cvb7nyd2hs9gf5ja3epui', {
    q81kzr0lxw4cvb7nyd2hs9gf5ja3epui: 'token',
  }),
  page(
    'words in an address',
    'https://shop.example.com/p?code=SUMMER2026&state=California&confirm=true&t=1700000000000',
    {
      SUMMER2026: '!token',
      California: '!token',
      true: '!token',
      '1700000000000': '!token',
    },
  ),
  ...['otp', 'verification_code', 'one_time_code', 'mfaCode', 'smsCode', 'code'].map((key) =>
    code(key, '482913', 'token'),
  ),
  ...['door_code', 'gateCode', 'pin', 'passcode', 'digicode', 'türcode'].map((key) => code(key, '4471', 'password')),
  post('a code in a confirmation step', { verification: { kod: '482913' } }, { '482913': 'token' }),
  post('a size of six digits', { response: { size: { value: '671218' } } }, { '671218': '!token' }),
  post('a door code that only its value shows', { drop: { g: '8812#' } }, { '8812#': 'password' }),
  post('an error code', { error: { code: '482913' } }, { '482913': '!token' }),
];
