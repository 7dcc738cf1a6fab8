import type { CurlRequest } from './curl.ts';

/**
 * Headers that pages may not set, since the browser sets them
 * (https://fetch.spec.whatwg.org/#forbidden-request-header).
 */
const forbidden =
  /^(?:accept-charset|accept-encoding|access-control-.*|connection|content-length|cookie|date|dnt|expect|host|keep-alive|origin|proxy-.*|referer|sec-.*|set-cookie|te|trailer|transfer-encoding|upgrade|user-agent|via)$/i;

/**
 * A request as a call of `fetch` that can be pasted into a console, with its remarks as comments. Binary bodies are
 * decoded from base64. Headers that pages may not set, or whose values have line breaks, are left out.
 */
export function fetchCall({ method, url, headers, body, remarks }: CurlRequest): string {
  const sendable = headers.filter(([name, value]) => !forbidden.test(name) && !/[\r\n\0]/.test(value));
  const content = body === null || body.text === '' ? null : bodyCode(body);
  const options = [
    `  method: ${JSON.stringify(method)},`,
    ...(sendable.length > 0 ? [`  headers: ${JSON.stringify(sendable, null, 2).replaceAll('\n', '\n  ')},`] : []),
    ...(content === null ? [] : [`  body: ${content},`]),
  ];
  const notes = remarks.map((remark) => `// ${remark.replaceAll(/\s+/g, ' ')}\n`).join('');
  return `${notes}await fetch(${JSON.stringify(url)}, {\n${options.join('\n')}\n});`;
}

function bodyCode({ encoding, text }: NonNullable<CurlRequest['body']>): string {
  const quoted = JSON.stringify(text);
  return encoding === 'utf8' ? quoted : `Uint8Array.from(atob(${quoted}), (each) => each.charCodeAt(0))`;
}
