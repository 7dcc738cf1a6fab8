import type { Outcome } from '../observation.ts';

/** Chromium's `net::ERR_…` and Firefox's `NS_ERROR_…` for blocked requests. */
const forbidden = /BLOCKED|NETWORK_ACCESS_DENIED/;

/** Errors of name lookup, of connecting and of the TLS handshake: all before the first byte of a request. */
const unreached =
  /NAME_NOT_RESOLVED|NAME_RESOLUTION|UNKNOWN_(?:PROXY_)?HOST|CONNECTION_(?:REFUSED|FAILED|TIMED_OUT)|ADDRESS_(?:UNREACHABLE|INVALID)|INTERNET_DISCONNECTED|ERROR_OFFLINE|PROXY_CONNECTION|TUNNEL_CONNECTION|ERR_(?:SSL|CERT)_|SEC_ERROR|SSL_ERROR|UNSAFE_PORT|PORT_ACCESS_NOT_ALLOWED|H2_OR_QUIC_REQUIRED|ALPN_NEGOTIATION/;

/**
 * The outcome of a request that ended in an error.
 *
 * @param error as `webRequest.onErrorOccurred` names it
 * @param headersSent whether its headers were sent
 */
export function outcomeOf(error: string, headersSent: boolean): Outcome {
  if (headersSent && !unreached.test(error)) return 'sent';
  return forbidden.test(error) ? 'blocked' : 'failed';
}
