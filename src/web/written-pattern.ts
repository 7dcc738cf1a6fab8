import { appPattern } from './pattern.ts';

/**
 * Reads a pattern as people write it. A name without a scheme gets `https://`, or `http://` if it means the machine
 * itself; an address's path, and its scheme's default port, are dropped. Null if the text is not a pattern.
 */
export function readPattern(written: string): string | null {
  const text = written.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `${isLocal(text) ? 'http' : 'https'}://${text}`;
  const [, scheme = '', host = ''] = /^([a-z]+):\/\/([^/?#]*)(?:[/?#].*)?$/i.exec(full) ?? [];
  const pattern = `${scheme}://${host}`.toLowerCase();
  const ownPort = scheme.toLowerCase() === 'http' ? ':80' : ':443';
  const short = pattern.endsWith(ownPort) ? pattern.slice(0, -ownPort.length) : pattern;
  return short.length <= 300 && appPattern.test(short) ? short : null;
}

/** Servers on the machine itself usually have no certificate. */
function isLocal(text: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/?#]|$)/i.test(text);
}
