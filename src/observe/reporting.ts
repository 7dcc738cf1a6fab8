/** Response headers that list a document's reporting endpoints (Reporting API; Network Error Logging). */
export const reportingHeaders: ReadonlySet<string> = new Set(['reporting-endpoints', 'report-to']);

/** The reporting endpoints of one document: addresses to which the browser may send reports on it. */
export interface ReportingEndpoints {
  readonly app: string;
  /** Absolute, without duplicates. */
  readonly urls: readonly string[];
}

/** Limit: reporting endpoints of one document. */
const mostUrls = 50;

/** Limit: characters of a header. Longer ones are not read; real ones have a few hundred characters. */
const longestHeader = 16_384;

/**
 * The `https:` addresses to which a browser may send reports on a document: CSP violations, deprecations, crashes,
 * network errors. Extensions do not see these requests. Never throws.
 *
 * Formats: `Reporting-Endpoints`, a dictionary of quoted URLs (W3C Reporting API, Structured Fields RFC 9651), resolved
 * against the document; its valid members count even if others are malformed. `Report-To` (Reporting API of 2018): JSON
 * objects, each with an `endpoints` array, separated by commas; a header that is not valid JSON is ignored, as in
 * browsers. NEL and CSP's `report-to` name such an object by its group.
 *
 * @param headers of the document's response
 * @param documentUrl the document's address
 */
export function reportingUrls(
  headers: ReadonlyArray<readonly [name: string, value: string]>,
  documentUrl: string,
): string[] {
  const found = headers.flatMap(([name, value]) => {
    if (value.length > longestHeader) return [];
    switch (name.toLowerCase()) {
      case 'reporting-endpoints':
        return quotedUrls(value);
      case 'report-to':
        return groupUrls(value);
      default:
        return [];
    }
  });
  const addresses = found.flatMap((url) => (URL.canParse(url, documentUrl) ? [new URL(url, documentUrl).href] : []));
  return [...new Set(addresses.filter((address) => address.startsWith('https:')))].slice(0, mostUrls);
}

/** The URLs of `name="url", other="url";parameter`. */
function quotedUrls(value: string): string[] {
  return [...value.matchAll(/(?:^|,)[ \t]*[a-z*][a-z0-9_.*-]*="((?:[^"\\]|\\["\\])*)"/g)].map(([, url = '']) =>
    url.replaceAll(/\\(["\\])/g, '$1'),
  );
}

/** The URLs of `{"endpoints":[{"url":"…"}],"max_age":60}, …`. `max_age` 0 removes a group. */
function groupUrls(value: string): string[] {
  try {
    const groups: unknown = JSON.parse(`[${value}]`);
    return (groups as unknown[]).flatMap((group) => {
      const { endpoints, max_age: age } = (group ?? {}) as { endpoints?: unknown; max_age?: unknown };
      if (!Array.isArray(endpoints) || age === 0) return [];
      return endpoints.flatMap((endpoint: { url?: unknown } | null) =>
        typeof endpoint?.url === 'string' ? [endpoint.url] : [],
      );
    });
  } catch {
    return [];
  }
}
