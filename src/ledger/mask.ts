/** What stands for hidden text. */
const dots = '•••';

/** Longer texts are no address and no number. */
const longestLooked = 4_096;

/**
 * A value as it may be kept: an e-mail address keeps the first letter of each side and its top-level domain, any other
 * text its first character, and its last where it is long enough to be told apart. Numbers and short texts keep nothing.
 */
export function maskValue(value: string): string {
  const text = value.trim();
  if (text.length > longestLooked) return `${[...text.slice(0, 2)][0]}${dots}${text.at(-1)}`;
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return maskUrl(text);
  const address = /^([^@\s])[^@\s]*@([^@\s])[^@\s]*(\.[^@\s.]+)$/u.exec(text);
  if (address) return `${address[1]}${dots}@${address[2]}${dots}${address[3]}`;
  const characters = [...text];
  if (characters.length < 4 || /^[\d.,:+\s-]+$/.test(text)) return dots;
  return `${characters[0]}${dots}${characters.length >= 12 ? characters.at(-1) : ''}`;
}

/** A URL with what identifies masked: credentials, query and fragment values, and path segments that look generated. */
export function maskUrl(address: string): string {
  if (!URL.canParse(address)) return dots;
  const url = new URL(address);
  const path = url.pathname
    .split('/')
    .map((part) => (looksGenerated(part) ? dots : part))
    .join('/');
  const query = [...url.searchParams.keys()].map((name) => `${maskedName(name)}=${dots}`).join('&');
  const fragment = url.hash.length > 1 ? `#${dots}` : '';
  return `${url.protocol}//${url.host}${path}${query && `?${query}`}${fragment}`;
}

/** Ids, tokens and addresses in a path: anything with an `@`, long runs of digits, and long mixtures. */
function looksGenerated(part: string): boolean {
  return /@|%40|\d{4,}|^(?=.*\d)[\w.~%-]{12,}$|^[\w-]{24,}$/i.test(part);
}

const maskedName = (name: string) => (looksGenerated(name) ? dots : name);
