import { parse } from 'tldts';
import { unknownPart } from './texts.ts';

/** A host in a text of a script. Parts that are only known at run time are `*`. */
export interface MentionedHost {
  readonly host: string;
  /** The path after it; `/` if there is none. */
  readonly path: string;
}

/**
 * Endings of texts without a scheme that are taken for hosts. Other top-level domains could also be property names,
 * such as `user.id`.
 */
const endings = 'com|net|io|co|ai|dev|cloud|eu|us|uk|jp|cn|so|rs';

const label = String.raw`(?:[a-z0-9_-]|\{\})+`;
const rest = String.raw`(?::(?:\d|\{\})+)?(?<path>/[^\s"'\x60<>?#)\\]*)?`;
const named = String.raw`(?<host>${label}(?:\.${label})+)${rest}`;

/** A link in prose follows a space or a bracket and is meant for reading. An address that the code uses does not. */
const addresses = new RegExp(String.raw`(?<!\s|(?<!url)\()\b(?:https?|wss?)://(?:[^\s/"'@]*@)?${named}`, 'gi');
const withoutScheme = new RegExp(String.raw`(?:^(?:\{\})?|["'=]|url\()//${named}`, 'gi');
const bare = new RegExp(String.raw`^\.?(?<host>(?:${label}\.)+(?:${endings}))(?:\{\})*${rest}$`, 'i');

/** Cheap check before parsing: whether a script may contain a host. */
export const mayNameHosts = new RegExp(
  String.raw`(?:https?|wss?)://|["'\x60(=}]//[\w{$]|\.(?:${endings})["'\x60/:$]`,
  'i',
);

/** The hosts in a text to which data could be sent, each with its path. */
export function hostsIn(text: string): MentionedHost[] {
  const found = [...text.matchAll(addresses), ...text.matchAll(withoutScheme)];
  const alone = found.length === 0 ? bare.exec(text) : null;
  return [...found, ...(alone ? [alone] : [])].flatMap(({ groups }) => {
    const host = withStars(withoutPathAfter(groups?.host ?? '')).toLowerCase();
    return hasOwner(host) ? [{ host, path: withStars(groups?.path ?? '/') }] : [];
  });
}

/** The text, with `*` for its unknown parts, if it is a path such as `/v1/track`; null otherwise. */
export function pathIn(text: string): string | null {
  return /^\/(?:[\w.~-]|\{\})+(?:\/(?:[\w.~-]|\{\})+)*\/?$/.test(text) &&
    /[a-z]/i.test(text.replaceAll(unknownPart, ''))
    ? withStars(text)
    : null;
}

/**
 * `'.example.com' + path` becomes `.example.com{}`: the unknown part after the name is a path or a port, not part of
 * the host.
 */
const withoutPathAfter = (host: string): string => host.replace(/(?<=[a-z0-9])(?:\{\})+$/i, '');

const withStars = (text: string): string => text.replaceAll(unknownPart, '*');

/** Whether the host's owner can be identified: its registrable domain has no unknown part. */
function hasOwner(host: string): boolean {
  const { domain, isIcann, isPrivate } = parse(host.replaceAll('*', 'x'), { allowPrivateDomains: true });
  return domain !== null && (isIcann === true || isPrivate === true) && host.endsWith(domain);
}
