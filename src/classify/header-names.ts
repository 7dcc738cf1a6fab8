import { isIdLike } from './cookie-sync.ts';
import type { CategoryId } from './taxonomy.ts';

/**
 * Categories of request headers by name (IANA HTTP Field Name Registry; User-Agent Client Hints). Headers with an
 * account's own key, such as `x-api-key`, are recognised by `isKeyHeader` instead.
 */
const byName = new Map<string, CategoryId>(
  Object.entries({
    'accept-language': 'device',
    'device-memory': 'device',
    downlink: 'device',
    ecr: 'device',
    from: 'email',
    referer: 'referrer',
    rtt: 'device',
    'user-agent': 'device',
    'x-access-token': 'token',
    'x-auth-token': 'token',
    'x-csrf-token': 'token',
    'x-forwarded-for': 'ip-address',
    'x-id-token': 'token',
    'x-session-token': 'token',
    'x-user-token': 'token',
    'x-tenant': 'org-id',
    'x-tenant-id': 'org-id',
    'x-org-id': 'org-id',
    'x-organization-id': 'org-id',
    'x-workspace-id': 'org-id',
    'x-account-id': 'org-id',
    'x-company-id': 'org-id',
    'x-customer-id': 'user-id',
    'x-user-id': 'user-id',
    'x-member-id': 'user-id',
  } as const),
);

/** Headers in which SDKs describe their platform: `x-stainless-os`, `x-client-runtime-version`, `x-device-model`. */
const ofDevice =
  /^x-(?:[a-z]+-)*(?:os|os-?(?:name|version)|arch|architecture|runtime|runtime-?version|browser|browser-?(?:name|version)|device-?(?:type|model|name|brand|os|memory|locale)|platform-?version|screen-?(?:size|width|height)|viewport-?(?:width|height))$/;

/**
 * Headers in which clients describe the app that they are part of
 * (https://www.apollographql.com/docs/graphos/platform/insights/client-segmentation).
 */
const ofApp =
  /^(?:apollographql-client-version|x-(?:app|web|frontend|portal|site|release|build|client-app)-?(?:version|build|release|number|id)?|x-(?:app-)?(?:env|environment|stage))$/;

/**
 * Headers of an app's API that identify an organisation (`x-mandant`, `x-acme-tenant-id`), a user, a session or a
 * browser.
 */
const ofOrganisation =
  /^x-(?:(?:[a-z\d]+-)?(?:tenant|workspace|company|mandant|mandator|mandante)|org|organi[sz]ation|account|team|client-org|firm|practice|clinic|school|merchant|branch)(?:-?(?:id|key|slug|code|no|number|name|uuid))?$/;
const ofUser =
  /^x-(?:[a-z\d]+-)?(?:user|member|customer|patient|employee|person|subject|principal|actor|staff|student)-?(?:id|uid|uuid|no|number|ref|code)$/;
const ofSession = /^x-(?:[a-z\d]+-)?(?:session|visit)-?(?:id|uuid)$/;
const ofBrowser = /^x-(?:[a-z\d]+-)?(?:device|visitor|anonymous|installation|browser)-?(?:id|uuid)$/;

/** Names of cookies that do not hold an id, however random the value looks. */
const otherCookies =
  /(?:^|[_.-])(?:geo|country|region|city|lang|locale|currency|theme|skin|consent|gdpr|ccpa|usp|prefs?|settings?|version|build|visit(?:s|_count|_time)?|seen|date|time|ts|expires?|experiments?|variants?|ab|flags?|features?|tz|timezone|screen|viewport|referrer|utm|campaign|page|url|lb|awsalb(?:cors|app)?|route|srv|server)(?=$|[_.-])|geo|^optanon|^euconsent/i;

/** Names of cookies that hold ids. */
const idCookies =
  /(?:^|[_.-])(?:\w*uu?id\w*|gu?id|vid|cid|id|ide|anid|nid|muid|anj|fr|sb|datr|visitor\w*|client\w*|device\w*|user\w*|session\w*|sid)(?=$|[_.-])/i;

/**
 * The category of a request header, or `cookie-id` for a cookie with an id; otherwise null.
 * @param segments the header's name; for a cookie, `cookie` and the cookie's own name
 */
export function categoryOfHeader(segments: readonly string[], value: string): CategoryId | null {
  const [header = '', cookie] = segments;
  if (header === 'cookie' && cookie !== undefined) return isIdCookie(cookie, value) ? 'cookie-id' : null;
  if (segments.length > 1) return null;
  if (header.startsWith('sec-ch-') || ofDevice.test(header)) return 'device';
  if (
    ofApp.test(header) &&
    /^(?=.*[1-9a-z])v?[\w.@+-]{2,60}$/i.test(value) &&
    (/\d\.\d/.test(value) || /env|stage/.test(header))
  )
    return 'environment';
  return byName.get(header) ?? (header.startsWith('x-') ? ofOwner(header, value) : null);
}

/** The kind of id in a custom header of an app: of an organisation, a user, a session or a browser; null for others. */
function ofOwner(header: string, value: string): CategoryId | null {
  if (!/^(?!0$|true$|false$)[\w.:@|-]{2,128}$/.test(value)) return null;
  if (ofOrganisation.test(header)) return 'org-id';
  if (ofUser.test(header)) return /\d/.test(value) || value.includes('@') ? 'user-id' : null;
  if (value.length < 8) return null;
  return ofSession.test(header) ? 'session-id' : ofBrowser.test(header) ? 'device-id' : null;
}

/**
 * Whether a cookie holds an id: by its name and a fitting value; by a value with an id and its creation time, under any
 * name; or by another value that looks like an id, unless the name rules it out.
 */
function isIdCookie(name: string, value: string): boolean {
  if (idCookies.test(name) && /^(?=.*\d)[\w.:%~|-]{8,512}$/.test(value) && (isIdLike(value) || /^\d{14,}$/.test(value)))
    return true;
  // An id with its creation time.
  if (/(?:^|\.)\d{6,}\.1[5-9]\d{8}(?:\d{3})?$/.test(value)) return true;
  return !otherCookies.test(name) && isIdLike(value);
}
