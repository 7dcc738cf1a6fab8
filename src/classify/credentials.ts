import type { VendorCategory } from '../vendors/vendor.ts';
import { isPresent, isRandom } from './plausible.ts';
import type { CategoryId } from './taxonomy.ts';

/** Authorization schemes for tokens of a session or an app (RFC 6750 and similar). */
const bearer = /^(?:Bearer|Token|JWT|OAuth)\s+(\S+)$/i;

/**
 * Schemes that carry an account's own key: `DeepL-Auth-Key …`, `Klaviyo-API-Key …`, `SSWS …` (Okta), `GenieKey …`
 * (Opsgenie), `Token token=…` (PagerDuty), `Zoho-oauthtoken …`, `Bot …` (Discord).
 */
const keyScheme =
  /^(?:(?:[\w-]*key|SSWS|Splunk|Bot|Zoho-\w+|Api-?Token|GoogleLogin|WSSE|Secret)\s+(?:[\w-]+=)?|Token\s+token=)"?([^\s"]{8,512})"?$/i;

/** Headers that carry an account's own key, for any vendor. */
const keyHeaders: ReadonlySet<string> = new Set(
  (
    'x-api-key api-key apikey x-apikey x-api-secret x-api-token api-token x-secret-key x-access-key x-auth-key ' +
    'x-rapidapi-key ocp-apim-subscription-key x-functions-key x-goog-api-key x-master-key x-service-key x-app-secret ' +
    'x-client-secret x-admin-key x-subscription-key x-webhook-secret xi-api-key private-token'
  ).split(' '),
);

/**
 * Kinds of vendors whose keys are meant to be in pages: their keys count as public unless their form shows otherwise.
 */
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

/** Prefixes of keys that are meant to be public. */
const publicStart = /^(?:pk|pub|public|phc|wk|client|browser|web|site)[._-]/i;

/** Prefixes of keys that are not public. */
const secretStart =
  /^(?:[a-z\d]{1,10}[_-])?(?:sk|rk|secret|live|prod|private|priv|admin|server)[_-](?=.*\d)[\w-]{12,}$/i;

/**
 * The kind of an `Authorization` header's value: a token or a secret. Null for public keys, placeholders and anything
 * else, such as a user name and a password.
 */
export function categoryOfAuthorization(value: string, isPublicKey: (key: string) => boolean): CategoryId | null {
  const text = value.trim();
  const isPublic = (key: string) => publicStart.test(key) || isPublicKey(key);
  const [, token = ''] = bearer.exec(text) ?? [];
  if (token.length >= 8 && /\d/.test(token) && isPresent(token) && !token.startsWith('token='))
    return isPublic(token) ? null : 'token';
  const [, key = ''] = keyScheme.exec(text) ?? [];
  return key.length >= 8 && /\d/.test(key) && isPresent(key) && !isPublic(key) ? 'secret' : null;
}

/**
 * Whether a header carries an account's own key, which only the account's owner should have.
 * @param name the header's name in lower case
 * @param recipient the kind of the vendor that receives the header
 */
export function isKeyHeader(name: string, value: string, recipient: VendorCategory): boolean {
  if (!keyHeaders.has(name) || publicStart.test(value) || !isPresent(value)) return false;
  if (secretStart.test(value)) return true;
  return !withPublicKeys.has(recipient) && (isRandom(value) || /^(?=.*\d)(?=.*[a-z])[\w-]{20,}$/i.test(value));
}

/** User names in Basic authentication that identify an API account, not a person. */
const accountUser =
  /^(?:AC[\da-f]{32}|SK[\da-f]{32}|[\da-f]{24,64}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|api|apikey|api[_-]?key|key|token|anystring|x-access-token|x-token-auth|oauth2|client|rzp_(?:live|test)_\w+|.*\/token)$/i;

/** Whether the user name in Basic authentication is an account's id or a fixed word. */
export const isAccountUser = (value: string) => accountUser.test(value.trim());
