import type { VendorCategory } from '../vendors/vendor.ts';
import { isPresent, isRandom } from './plausible.ts';
import type { CategoryId } from './taxonomy.ts';

/** Schemes of tokens for a session or an app (RFC 6750 and their like). */
const bearer = /^(?:Bearer|Token|JWT|OAuth)\s+(\S+)$/i;

/**
 * Schemes that carry an account's own key: `DeepL-Auth-Key …`, `Klaviyo-API-Key …`, `SSWS …` (Okta), `GenieKey …`
 * (Opsgenie), `Token token=…` (PagerDuty), `Zoho-oauthtoken …`, `Bot …` (Discord).
 */
const keyScheme =
  /^(?:(?:[\w-]*key|SSWS|Splunk|Bot|Zoho-\w+|Api-?Token|GoogleLogin|WSSE|Secret)\s+(?:[\w-]+=)?|Token\s+token=)"?([^\s"]{8,512})"?$/i;

/** Headers that carry an account's own key, whatever the vendor is. */
const keyHeaders: ReadonlySet<string> = new Set(
  (
    'x-api-key api-key apikey x-apikey x-api-secret x-api-token api-token x-secret-key x-access-key x-auth-key ' +
    'x-rapidapi-key ocp-apim-subscription-key x-functions-key x-goog-api-key x-master-key x-service-key x-app-secret ' +
    'x-client-secret x-admin-key x-subscription-key x-webhook-secret xi-api-key private-token'
  ).split(' '),
);

/** Kinds of vendors whose keys pages carry on purpose: a key of theirs is public unless its shape says otherwise. */
const withPublicKeys: ReadonlySet<VendorCategory> = new Set([
  'product-analytics',
  'session-replay',
  'error-monitoring',
  'customer-data-platform',
  'tag-manager',
  'feature-flags',
  'ab-testing',
  'product-guides',
  'chat-support',
  'marketing-automation',
  'b2b-enrichment',
  'advertising',
  'mobile-measurement',
  'social',
  'consent',
  'fraud-protection',
  'cdn-fonts',
  'maps',
  'video',
  'search',
]);

/** How keys begin that are meant to be public. */
const publicStart = /^(?:pk|pub|public|phc|wk|client|browser|web|site)[._-]/i;

/** How keys say themselves that they are not public. */
const secretStart =
  /^(?:[a-z\d]{1,10}[_-])?(?:sk|rk|secret|live|prod|private|priv|admin|server)[_-](?=.*\d)[\w-]{12,}$/i;

/** What an `Authorization` header's value is; null if it is public, or a user and a password. */
export function categoryOfAuthorization(value: string, isPublicKey: (key: string) => boolean): CategoryId | null {
  const text = value.trim();
  const isPublic = (key: string) => publicStart.test(key) || isPublicKey(key);
  const [, token = ''] = bearer.exec(text) ?? [];
  if (token.length >= 8 && /\d/.test(token) && isPresent(token) && !token.startsWith('token='))
    return isPublic(token) ? null : 'token';
  const [, key = ''] = keyScheme.exec(text) ?? [];
  return key.length >= 8 && /\d/.test(key) && isPresent(key) && !isPublic(key) ? 'secret' : null;
}

/** Whether a header carries an account's own key, which only its owner should have. */
export function isKeyHeader(name: string, value: string, recipient: VendorCategory): boolean {
  if (!keyHeaders.has(name) || publicStart.test(value) || !isPresent(value)) return false;
  if (secretStart.test(value)) return true;
  return !withPublicKeys.has(recipient) && (isRandom(value) || /^(?=.*\d)(?=.*[a-z])[\w-]{20,}$/i.test(value));
}

/** User parts of Basic authentication that are an account of the API, not a person. */
const accountUser =
  /^(?:AC[\da-f]{32}|SK[\da-f]{32}|[\da-f]{24,64}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|api|apikey|api[_-]?key|key|token|anystring|x-access-token|x-token-auth|oauth2|client|rzp_(?:live|test)_\w+|.*\/token)$/i;

/** Whether the user part of Basic authentication is an account's id or a fixed word. */
export const isAccountUser = (value: string) => accountUser.test(value.trim());
