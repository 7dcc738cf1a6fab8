import { expect, test } from 'vitest';
import { outcomeOf } from '../../../../src/observe/web-request/outcome.ts';

test.each([
  ['net::ERR_BLOCKED_BY_CLIENT', false, 'blocked'],
  ['net::ERR_BLOCKED_BY_CSP', false, 'blocked'],
  ['NS_ERROR_CONTENT_BLOCKED', false, 'blocked'],
  ['net::ERR_NAME_NOT_RESOLVED', true, 'failed'],
  ['net::ERR_CONNECTION_REFUSED', true, 'failed'],
  ['net::ERR_CERT_AUTHORITY_INVALID', true, 'failed'],
  ['NS_ERROR_UNKNOWN_HOST', true, 'failed'],
  ['net::ERR_ALPN_NEGOTIATION_FAILED', true, 'failed'],
  ['net::ERR_FAILED', false, 'failed'],
  ['net::ERR_ABORTED', true, 'sent'],
  ['net::ERR_EMPTY_RESPONSE', true, 'sent'],
  ['net::ERR_BLOCKED_BY_RESPONSE', true, 'sent'],
  ['NS_ERROR_NET_RESET', true, 'sent'],
])('%s, headers sent %s: %s', (error, headersSent, outcome) => {
  expect(outcomeOf(error, headersSent)).toBe(outcome);
});
