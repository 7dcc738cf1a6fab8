import { appPattern } from '../policy/app-pattern.ts';

/** A pattern as people write it, made one: a bare name gets `https://`, the path of an address is dropped. Null where it is none. */
export function readPattern(written: string): string | null {
  const text = written.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `${isLocal(text) ? 'http' : 'https'}://${text}`;
  const [, scheme = '', host = ''] = /^([a-z]+):\/\/([^/?#]*)(?:[/?#].*)?$/i.exec(full) ?? [];
  const pattern = `${scheme}://${host}`.toLowerCase();
  const ownPort = scheme.toLowerCase() === 'http' ? ':80' : ':443';
  const short = pattern.endsWith(ownPort) ? pattern.slice(0, -ownPort.length) : pattern;
  return short.length <= 300 && appPattern.test(short) ? short : null;
}

/** What runs on the machine itself has no certificate, as a rule. */
function isLocal(text: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/?#]|$)/i.test(text);
}
