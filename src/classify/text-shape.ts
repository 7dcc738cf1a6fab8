import { codeAt } from '../code-at.ts';
import type { Path } from '../decode/path.ts';
import { isEastAsianProse } from './east-asian.ts';
import type { CategoryId } from './taxonomy.ts';

/** A single frame of a call stack, without an error message. */
const calls = /^\s*at \S.{0,300}:\d+\)?$/;

/** Beginnings of error messages: `TypeError: …`, `java.lang.IllegalStateException: …`, `Uncaught (in promise) …`. */
const thrown =
  /^(?:Uncaught (?:\(in promise\) )?)?(?:[\w$]+\.)*(?:[A-Z]\w*)?(?:Error|Exception|Warning|Fault|Rejection): \S/;
/** Error messages of browsers. */
const ofBrowser =
  /^(?:Cannot (?:read|set) propert|Failed to fetch|Network ?Error|Script error|Load failed|Unexpected (?:token|end)|Maximum call stack|ResizeObserver loop|Loading (?:CSS )?chunk|Request failed with status|timeout of \d+ ?ms|Non-Error promise)|^[\w.$]+ is not (?:a function|defined)/;
const thrownClass = /^(?:[a-z][\w$]*\.|System\.)*[A-Z]\w*(?:Error|Exception)$/;

/** The only message of {@link ofBrowser} without a blank. */
const bareMessage = 'NetworkError';

/** A blank. All log lines have one, all error messages but {@link bareMessage}, and all prose but East Asian prose. */
const blank = /\s/;

/** Beginnings of log lines: a level, with or without a time before it. */
const logged =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d\S*\]?\s+)?\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL|CRITICAL)\]?[\s:|-]+\S+\s\S/;

/** Function words in English, German, French, Spanish, Dutch, Italian, Portuguese, Turkish and Polish. */
const functionWords = new Set(
  (
    'a an the is are was were be been am i me my we our us you your he she his her they their it its this that and or but not no of ' +
    'in on at to for from with by as so if can could would have has had do does did will when why how what please ' +
    'der die das den dem ein eine einen einem ist sind war ich mein meine mir mich wir uns sie er es und oder aber nicht kein keine ' +
    'zu im am bei mit von für auf aus nach seit wenn wie was warum bitte hat habe haben ' +
    'le la les un une des du de je mon ma mes nous vous il elle est sont et ou mais pas ne pour dans sur avec qui que ' +
    'el los las una mi mis nos usted es son y o pero con por para en del al se ' +
    'het een ik mijn wij u zij hij zijn en of maar niet geen van voor op met bij ' +
    'il lo gli uno non che di da per sono mio mia ho ' +
    'os um uma meu minha não com em no na ' +
    've bir bu için çok ile ben benim değil var yok ' +
    'i w na z że nie jest są się do dla mój moja'
  ).split(' '),
);

const word = /\p{L}[\p{L}\p{M}'’-]*/gu;

/** A text with fewer words is a label, a title or a name. */
const fewestWords = 4;

/** Lowest share of letters in words among a text's characters, without blanks. */
const leastLetters = 0.7;

/** Whether a text has enough characters that words can have. Cheap, since most texts with a blank are data. */
function mayBeWords(text: string): boolean {
  let blanks = 0;
  let others = 0;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = codeAt(text, at);
    if (code <= 0x20) blanks += 1;
    else if (code < 0x80 && !isInWords(code)) others += 1;
  }
  return length - blanks - others >= (length - blanks) * leastLetters;
}

/** Whether an ASCII character can be part of a word: a letter, an apostrophe or a dash. */
const isInWords = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x27 || code === 0x2d;

/** Longer texts are pages and files. */
const longest = 16_384;

/**
 * Whether a text reads as written by a person: at least four words, at least half of which begin with a lower-case
 * letter, with punctuation or function words, and without characters of code.
 */
export function isProse(value: string): boolean {
  const text = value.trim();
  if (text.length < 15 || text.length > longest || !mayBeWords(text)) return false;
  if (!/\s/.test(text) || /^[^\n]{1,150}\.[a-z]{3,4}$/i.test(text)) return false;
  if (/^(?:https?:|\/|[{[<#@]|--|(?:GET|POST|PUT|PATCH|DELETE) )|[{}<>\\|=]|;\s*$|::|=>|\(\)|\$\w|_{2}/.test(text))
    return false;
  const said = text.includes('http') ? text.replace(/https?:\S+/g, '') : text;
  const all = (said.match(word) ?? []).filter((one) => one.length > 1);
  if (all.length < fewestWords) return false;
  const letters = all.reduce((sum, one) => sum + one.length, 0);
  if (letters < text.replace(/\s/g, '').length * leastLetters) return false;
  const inSmall = all.filter((one) => /^\p{Ll}/u.test(one)).length;
  if (inSmall * 2 < all.length) return false;
  const some = all.filter((one) => functionWords.has(one.toLowerCase())).length;
  if (/[.!?…]$|[,.!?…]\s+\p{L}/u.test(text)) return some > 0 || all.length >= 5;
  return (
    some >= 2 &&
    (all.length >= 7 || /(?:^|\s)(?:I|my|we|ich|mein\p{L}*|wir|je|mon|ma|nous|mi|ik|mijn|wij|ben|benim)\s/u.test(text))
  );
}

/** Keys of texts by the app itself, and of texts that people agree to. */
const ofApp =
  /(?:name|title|label|placeholder|tooltip|heading|headline|caption|button|cta|alt|aria\w*|legal|consent|terms|privacy|gdpr|einwillig\w*|disclaimer|copyright|template|response_?body|resource|target|selector)$/i;

/** Whether a key is about an error. */
const ofError = /err|exception|fault|throw/i;

/** An address without a host, with at least two segments or a query. */
const relative = /^\/(?!\/)[\w%~.,@-]+(?:(?:\/[\w%~.,@-]+)+\/?|\/?(?=\?))(?:\?[\w.%-]+=[^\s]*)?(?:#\S*)?$/;

/** An ad unit: the number of a network in Google Ad Manager, and names. */
const adUnit = /^\/\d{4,12}(?:,\d+)?\//;

/**
 * The kind of a text by its form. Null if it could be anything. Also null for a single frame of a call stack, for an ad
 * unit, for the name of an error class under a key that is not about an error, and for prose under a key of the app's
 * own texts.
 */
export function categoryOfText(value: string, path: Path): CategoryId | null {
  if (value.length < 5) return null;
  const text = value.slice(0, longest);
  const hasBlank = blank.test(text);
  const hasColon = hasBlank && text.includes(':');
  if (hasColon && calls.test(text)) return null;
  if (hasColon && thrown.test(text)) return 'message';
  if (hasBlank ? ofBrowser.test(text) : text.startsWith(bareMessage)) return 'message';
  if (hasBlank && logged.test(text)) return 'console-log';
  // The word `Error` alone discloses nothing.
  if (!hasBlank && thrownClass.test(text)) return text !== 'Error' && ofError.test(path.text) ? 'console-log' : null;
  if (text.startsWith('/') && relative.test(text)) return adUnit.test(text) ? null : 'page-url';
  return ((hasBlank && isProse(value)) || isEastAsianProse(value)) &&
    !path.keys.slice(-2).some((key) => ofApp.test(key))
    ? 'message'
    : null;
}
