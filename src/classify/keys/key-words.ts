import type { Path } from '../../decode/path.ts';
import { createMemo } from '../../memo.ts';

const cachedWords = createMemo<string, string>(8_192);

/** A key's words in lower case, separated by spaces: `$initialReferrer_URL` is `initial referrer url`. */
export function wordsOf(key: string): string {
  return cachedWords(key, splitWords);
}

function splitWords(key: string): string {
  return key
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Form builders put a question's number before the name, often also after it: `q3_fullName3`. */
const questionNumber = /^q(\d{1,3})_(?=[a-z])([^[\]]*?)\1?(?=\[|$)/i;

/** The names in a key as it was sent: `properties[name]`, `enduser.name`, `?token`. */
const namesIn = (key: string) =>
  key
    .replace(/^\$feature\/.*/, 'feature flag')
    .replace(/^\??#?/, '')
    .replace(questionNumber, '$2')
    .split(/[[\].:/]+/)
    .filter(Boolean);

/** Parts of a URL have no names: their keys are `(host)`, `(path)` and `(query)`. */
const isNamed = (key: string) => !key.startsWith('(');

/** The names on the path to a value, outermost first. */
export const namesOf = (path: Path) => path.keys.filter(isNamed).flatMap(namesIn);

/** Prefixes and suffixes that programs add: parameters of a procedure, custom fields, types. */
const marks =
  /^(?:p|in|arg|cf|acf|uf(?: crm)?|udf|cust(?:om)?(?: field)?|attr|param|var|cdim|dim|evar|prop|ctx|meta|ds merchant|vads|x|payment ?request \d|req|txn|trx) (?=\p{L}{2})|(?<=\p{L}{2}) (?:c|pc|cf|str|int|real|bool|date|txt|custom|\d)$/gu;

/** A name without the prefixes and suffixes of programs: `p_iban`, `cf_phone`, `Mobile__c`, `salary_int`. */
export const withoutMarks = (last: string) => last.replace(marks, '');

/** The singular of a list's name: `billing addresses` is `billing address`. */
export const singular = (words: string) => words.replace(/(s)es$|([^s])s$/, '$1$2');
