/**
 * Registered HTTP methods (IANA HTTP Method Registry), and `PURGE`, which caches use. Any other method was made up by a
 * script, and can be data.
 */
const methods: ReadonlySet<string> = new Set(
  (
    'ACL BASELINE-CONTROL BIND CHECKIN CHECKOUT CONNECT COPY DELETE GET HEAD LABEL LINK LOCK MERGE MKACTIVITY MKCALENDAR ' +
    'MKCOL MKREDIRECTREF MKWORKSPACE MOVE OPTIONS ORDERPATCH PATCH POST PROPFIND PROPPATCH PURGE PUT QUERY REBIND REPORT ' +
    'SEARCH TRACE UNBIND UNCHECKOUT UNLINK UNLOCK UPDATE UPDATEREDIRECTREF VERSION-CONTROL'
  ).split(' '),
);

/** Masks a request's method: one that is not listed becomes a placeholder. */
export function maskMethod(method: string): string {
  return methods.has(method.toUpperCase()) ? method : '[…]';
}
