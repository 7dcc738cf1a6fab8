import { type DigestName, digestName } from './hashes.ts';

/** A digest found in a text: as it is written there, and its most likely algorithm. */
export interface FoundDigest {
  readonly text: string;
  readonly hash: DigestName;
}

const hexRun =
  /(?<![0-9a-z])(?:[0-9a-f]{128}|[0-9a-f]{96}|[0-9a-f]{64}|[0-9a-f]{56}|[0-9a-f]{40}|[0-9a-f]{32})(?![0-9a-z])/i;

/** Base64 or base64url, padded or not, of 16, 20, 32 and 64 bytes. */
const base64Run = /(?<![\w+/-])(?:[\w+/-]{86}(?:==)?|[\w+/-]{43}=?|[\w+/-]{27}=?|[\w+/-]{22}(?:==)?)(?![\w+/=-])/;

/**
 * Text that may surround a digest: its algorithm, a version, a time, punctuation. Any other word means that the text is
 * about something else.
 */
const around = /^(?:sha[_-]?(?:1|2|3|256|384|512)|md5|hash(?:ed)?|v\d{1,2}|hem|e?m(?:ail)?|\d{1,13}|[^\p{L}\p{N}])*$/iu;

/** A digest after a word that names it as that of an e-mail address: `crm_email_sha|…`. */
const addressDigest =
  /(?:^|[^a-z])e?mail(?:[ _-]?(?:sha\d*|md5|hash|hashed))*[^\p{L}\p{N}]{1,3}[\da-f]{32,64}(?![\da-z])/iu;

/** Whether a text of at most 1,024 characters contains the digest of an e-mail address and names it as such. */
export const isAddressDigest = (value: string) =>
  value.length >= shortestNamed && value.length <= 1_024 && addressDigest.test(value);

/** Length of `mail`, a mark and the shortest digest, in characters. */
const shortestNamed = 37;

const digestList = /^[[("'\s]*[\w+/=-]{22,}(?:["'\s]*[,;|][\s"']*[\w+/=-]{22,})+[\])"'\s]*$/;

/**
 * The first digest in hex in a text, or else the first in base64 or base64url. The text must contain little else
 * (`sha256:…`, `v1.….17`), be a list of digests (`[…]`), or name the digest as that of an e-mail address. Null for other
 * texts, and for texts of more than 1,024 characters.
 */
export function digestIn(value: string): FoundDigest | null {
  if (value.length < 22 || value.length > 1_024) return null;
  const text = hexRun.exec(value)?.[0] ?? base64Run.exec(value)?.[0];
  const hash = text === undefined ? null : digestName(text);
  return text === undefined || hash === null || !isMost(text, value) ? null : { text, hash };
}

/** Whether a text is the digest and little else, is a list of digests, or names it as that of an e-mail address. */
function isMost(digest: string, value: string): boolean {
  return (
    value.length === digest.length ||
    around.test(value.replace(digest, '')) ||
    digestList.test(value) ||
    isAddressDigest(value)
  );
}
