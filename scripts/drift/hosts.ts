import { parse } from 'tldts';
import { unknown } from './texts.ts';

/** A host as a text of code names it. Parts that are only known at run time are `*`. */
export interface NamedHost {
  readonly host: string;
  /** The path after it, `/` where there is none. */
  readonly path: string;
}

/**
 * Ends of bare texts that are hosts. Other top-level domains are just as well names of properties, such as `user.id`.
 */
const endings = 'com|net|io|co|ai|dev|cloud|eu|us|uk|jp|cn|so|rs';

const label = String.raw`(?:[a-z0-9_-]|\{\})+`;
const rest = String.raw`(?::(?:\d|\{\})+)?(?<path>/[^\s"'\x60<>?#)\\]*)?`;
const named = String.raw`(?<host>${label}(?:\.${label})+)${rest}`;

/** A link in a sentence follows a space or a bracket and is for reading; an address that is used does not. */
const addresses = new RegExp(String.raw`(?<!\s|(?<!url)\()\b(?:https?|wss?)://(?:[^\s/"'@]*@)?${named}`, 'gi');
const withoutScheme = new RegExp(String.raw`(?:^(?:\{\})?|["'=]|url\()//${named}`, 'gi');
const bare = new RegExp(String.raw`^\.?(?<host>(?:${label}\.)+(?:${endings}))(?:\{\})*${rest}$`, 'i');

/** Whether a script may name a host; does not parse it. */
export const mayNameHosts = new RegExp(
  String.raw`(?:https?|wss?)://|["'\x60(=}]//[\w{$]|\.(?:${endings})["'\x60/:$]`,
  'i',
);

/** The hosts that a text names as somewhere to send to, each with its path. */
export function hostsIn(text: string): NamedHost[] {
  const found = [...text.matchAll(addresses), ...text.matchAll(withoutScheme)];
  const alone = found.length === 0 ? bare.exec(text) : null;
  return [...found, ...(alone ? [alone] : [])].flatMap(({ groups }) => {
    const host = shown(withoutPathAfter(groups?.host ?? '')).toLowerCase();
    return isTold(host) ? [{ host, path: shown(groups?.path ?? '/') }] : [];
  });
}

/** The path that a text is, such as `/v1/track`; null for other texts. */
export function pathIn(text: string): string | null {
  return /^\/(?:[\w.~-]|\{\})+(?:\/(?:[\w.~-]|\{\})+)*\/?$/.test(text) && /[a-z]/i.test(text.replaceAll(unknown, ''))
    ? shown(text)
    : null;
}

/** `'.example.com' + path` reads `.example.com{}`: what follows a name without a dot is a path or a port. */
const withoutPathAfter = (host: string): string => host.replace(/(?<=[a-z0-9])(?:\{\})+$/i, '');

const shown = (text: string): string => text.replaceAll(unknown, '*');

/** Whether its owner can be identified: its registrable domain has no unknown part. */
function isTold(host: string): boolean {
  const { domain, isIcann, isPrivate } = parse(host.replaceAll('*', 'x'), { allowPrivateDomains: true });
  return domain !== null && (isIcann === true || isPrivate === true) && host.endsWith(domain);
}
