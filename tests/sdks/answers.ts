import type { Answer, Received } from '../../demo/sink.ts';
import { referrerSource } from './page.ts';

/** What SDKs need to hear before they send anything. */
export function answerSdk(request: Received): Answer | undefined {
  const { host, path, method } = request;
  if (host === 'partner.example') return { headers: { 'content-type': 'text/html' }, body: referrerSource };
  if (host.endsWith('.fernhill.example')) return undefined;
  const preset = presets.find(([where]) => where.test(`${host}${path}`));
  if (preset !== undefined) return preset[1];
  if (served.test(host)) return undefined;
  return method === 'OPTIONS' ? { status: 204 } : json({});
}

/** The demo's sink answers these itself. */
const served = /(?:^|\.)(?:segment\.(?:com|io)|posthog\.com|mixpanel\.com|amplitude\.com|sentry\.io)$/;

function json(value: unknown): Answer {
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

const presets: ReadonlyArray<readonly [RegExp, Answer]> = [];
