import type { Answer, Received } from '../../demo/sink.ts';
import { answerSdk } from '../sdks/answers.ts';

/** Responses of third parties: a pixel, an empty frame, or what an SDK needs. Some set cookies, as the real ones do. */
export function answerThirdParty(request: Received): Answer | undefined {
  const answer = answerSite(request) ?? answerSdk(request);
  const cookies = cookiesOf(request);
  if (cookies === undefined || answer === undefined) return answer;
  return { ...answer, headers: { ...answer.headers, 'set-cookie': cookies } };
}

function answerSite({ headers }: Received): Answer | undefined {
  if (headers['sec-fetch-dest'] === 'image') return pixel;
  if (headers['sec-fetch-dest'] === 'iframe') return emptyFrame;
  return undefined;
}

const pixel: Answer = {
  headers: { 'content-type': 'image/gif' },
  body: Buffer.from('R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64'),
};

const emptyFrame: Answer = { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title></title>' };

/** Cookies that a browser in daily use already has for these hosts. Here, the first response sets them. */
const thirdPartyCookies: ReadonlyArray<readonly [RegExp, string, string]> = [
  [/(?:^|\.)doubleclick\.net$/, 'doubleclick.net', 'IDE=AHWqTUn8Vq1zQ4r6Lk0yXc2mB7dWfP9sEjN5uRtG3hKiOa'],
  [/(?:^|\.)linkedin\.com$/, 'linkedin.com', 'bcookie=v=2&4c0b9a57-61de-4f28-8e0f-c3d1a7e95b62'],
  [/(?:^|\.)bing\.com$/, 'bing.com', 'MUID=1C7E5A90D2B86F3418A94D6BD3F56E27'],
  [/(?:^|\.)facebook\.com$/, 'facebook.com', 'fr=0kQ7vT2mXb9LrYp4e.AWVn3zJd8cGh5.BnRk1o..AAA.0.0.BnRk1o.'],
  [/(?:^|\.)adnxs\.com$/, 'adnxs.com', 'uuid2=5318209476012847391'],
  [/(?:^|\.)rubiconproject\.com$/, 'rubiconproject.com', 'khaos=M4T8Q0ZL-1F-8K2D'],
  [/(?:^|\.)criteo\.com$/, 'criteo.com', 'uid=8f2a6c1d-0b7e-4935-a4d8-2e91f06c7b53'],
  [/(?:^|\.)tiktok\.com$/, 'tiktok.com', '_ttp=2pXf7QkZr9LmVc3Bn6Ys1TdHgWa'],
  [/(?:^|\.)pinterest\.com$/, 'pinterest.com', 'ar_debug=1'],
  [/(?:^|\.)hubspot\.com$/, 'hubspot.com', '__cf_bm=Vq3Lw8Zr1.xK7Tb2Nf9Y-1764438000-1.0.1.1-m4Pd6Hs0Gc'],
  [/(?:^|\.)demdex\.net$/, 'demdex.net', 'demdex=61840275930184627519037465820193746582'],
];

function cookiesOf({ host }: Received): string | undefined {
  const found = thirdPartyCookies.find(([hosts]) => hosts.test(host));
  if (found === undefined) return undefined;
  const [, domain, cookie] = found;
  return `${cookie}; Domain=${domain}; Path=/; Max-Age=31536000; Secure; SameSite=None`;
}
