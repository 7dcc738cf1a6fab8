/** A header as webRequest gives it; `binaryValue` if it is not UTF-8. */
export interface RequestHeader {
  readonly name: string;
  readonly value?: string;
  readonly binaryValue?: readonly number[];
}

/**
 * Headers of the protocol that say nothing about the user or the page (Fetch, RFC 9110, RFC 6455). `Origin` repeats the
 * app, which every observation has; length and type belong to the body.
 */
const protocolHeaders =
  /^(?:accept|accept-encoding|accept-charset|access-control-request-.*|cache-control|connection|content-length|content-type|date|expect|alt-used|content-encoding|http2-settings|host|keep-alive|origin|pragma|priority|proxy-.*|purpose|range|sec-fetch-.*|sec-purpose|sec-websocket-(?:key|version|extensions|accept)|te|trailer|transfer-encoding|upgrade|upgrade-insecure-requests|via)$/;

/** The headers that may say something about the user or the page, names in lower case. */
export function relevantHeaders(
  headers: readonly RequestHeader[] | undefined,
): Array<readonly [name: string, value: string]> {
  return (headers ?? []).flatMap(({ name, value, binaryValue }) => {
    const lower = name.toLowerCase();
    if (protocolHeaders.test(lower)) return [];
    return [[lower, value ?? String.fromCharCode(...(binaryValue ?? []))] as const];
  });
}
