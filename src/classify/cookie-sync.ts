import type { VendorCategory } from '../vendors/vendor.ts';

/** Paths of addresses at which advertisers exchange the ids that they gave a browser. */
const address =
  /(?:^|[/._-])(?:(?:user|cookie|id|pixel|uid|usr|c|dsp|ssp)[-_]?(?:sync|match|map(?:ping|per)?)(?:er|es)?|sync|match|cm|cksync|setuid|getuid[js]?|usermatch(?:redir)?|tap\.php|ups|crum|pug|pixelsync|ibs:[^/]*|cookie)(?=[/._?-]|$)/i;

/** Endpoints of ad exchanges that have none of these words in their addresses. */
const endpoints =
  /(?:openx\.net\/w\/1\.0\/|bluekai\.com\/site\/|lijit\.com\/(?:pixel|merge)|rlcdn\.com\/\d+\.gif|adnxs\.com\/(?:map|get)uid|casalemedia\.com\/rum|3lift\.com\/(?:xuid|getuid)|contextweb\.com\/bh\/rtset|criteo\.com\/dis|smartadserver\.com\/redir|crwdcntrl\.net\/q?map|exelator\.com\/load|w55c\.net\/ping_match|turn\.com\/r\/dd\/id|teads\.tv\/um|agkn\.com\/pixel|c\.bing\.com\/c\.gif|adsrvr\.org\/track\/cm|quantserve\.com\/pixel|krxd\.net\/usermatch|adform\.net\/(?:serving\/)?cookie|tapad\.com\/idsync|bidr\.io\/cookie-sync|sharethrough\.com\/(?:universal|sync))/;

/** Kinds of vendors that take part in cookie syncs. */
const traders: ReadonlySet<VendorCategory> = new Set([
  'advertising',
  'customer-data-platform',
  'b2b-enrichment',
  'social',
  'unknown',
]);

/** Whether a request hands a browser's id from one advertiser to another. */
export function isCookieSync(url: URL, category: VendorCategory): boolean {
  return (
    traders.has(category) &&
    (address.test(url.pathname) ||
      endpoints.test(url.hostname + url.pathname) ||
      /^(?:[\w-]+\.)*(?:[\w-]*sync|cm|match)\d*\./i.test(url.hostname))
  );
}

/** Parameters of cookie syncs that are not the id: partners, consent, times, the next address. */
const others =
  /partner|pid$|^p$|redir|url|^r$|gdpr|consent|privacy|ccpa|gpp|cb$|callback|rnd|rand|time|^ts?$|ver$|^v$|nid$|site|pub|adv|campaign|source|src|bundle|domain|ref|page|sig|hash|token|key|macro|format|type|version|supply|placement|zone|account/i;

/**
 * Whether a field of a cookie sync is the id: a parameter whose name is not one of the {@link others}, or a segment of
 * the URL's path, if its value looks like an id. Parameters of an address in a value do not count.
 * @param isPath whether the field is a segment of the path
 */
export function isSyncedId(key: string | null, isPath: boolean, value: string): boolean {
  return (isPath || (key !== null && !key.startsWith('?') && !others.test(key))) && isIdLike(value);
}

const shortest = 8;

/** Short numbers, dates, times, versions, sizes, words and British postcodes, which identify no browser. */
const ordinary =
  /^(?:\d{1,7}|1\d{9}|1\d{12}|20\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{4,6})?|\d{4}-\d\d-\d\d.*|v?\d+(?:\.\d+)+.*|\d+x\d+|[a-z]+\d{0,3}|[A-Z]+\d{0,4}|[A-Z][a-z]+\d{0,4}|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|)$/;

/** Whether a value is long enough, and random enough, to identify a browser. */
export function isIdLike(value: string): boolean {
  if (value.length < shortest || value.length > 512 || /[\s"'{}<>[\],;]/.test(value)) return false;
  if (/^\d{6,10}\.\d{9,10}$/.test(value) || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return true;
  if (/^\d+$/.test(value)) return value.length >= 14 && !ordinary.test(value);
  if (/^\d{4}-\d\d-\d\d/.test(value) || /^v?\d+(?:\.\d+){1,3}(?:[-+].*)?$/.test(value)) return false;
  const parts = value.split(/[-_.:|~!*%=/+$]/).filter((part) => !ordinary.test(part));
  return parts.join('').length >= 6 && (/\d/.test(value) || value.length >= 20);
}
