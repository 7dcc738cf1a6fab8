/** Lengths of the shortest and the longest word that can be a form of another, in letters. */
const [shortestForm, longestForm] = [6, 32];

/** Length of the shortest word to which a prefix, an ending or another word can be added, in letters. */
const shortestStem = { prefix: 4, ending: 5, compound: 4 } as const;

/** Prefixes that programs put before a word: `undelete`, `rescan`, `unsubscribed`. */
const prefixes = ['un', 're', 'pre', 'non', 'sub', 'multi', 'auto'] as const;

/** Endings, each with the letters that the listed word has in their place: `deletions`, `retried`, `cancelled`. */
const endings: ReadonlyArray<readonly [ending: string, stems: readonly string[]]> = [
  ['s', ['']],
  ['ies', ['y']],
  ['ed', ['', 'e']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['able', ['', 'e']],
];

/** Words that end or begin surnames and places: `Greenfield`, `Blackwater`, `Armstrong`. */
const nameEndings = wordSet(
  'alone alter apple away back bank better blatt body bottom bread bridge bright camp cash even feld field fill fine gate gold good green hand hard head ' +
    'heart hold hour house land lands later less letter light line lock long love made man master more note rest rich right ring runner self ' +
    'sell shield side some span staff star still stock storm street strom tier tree wall water weather well white with wolf wood ' +
    'work worth year',
);
const nameBeginnings = wordSet(
  'apple april august bank best black bower bridge bright chance char east frei gold good gray green hand head heart high hope ' +
    'june lang lance leaf little long lone love manner march miles more north over picker price rest rich rose south star stock stone still ' +
    'strong true under wall water weak well west white wise wolf wood',
);

/** Words between the parts of a compound. */
const joining = wordSet('all and as by for from in is of on or per the to with');

/** Length of the shortest part of a compound, in letters. */
const shortestPart = 3;

/** Shorter words that programs join to others without a separator: `apikeys`. */
const shortParts = wordSet('api app csv log pdf sms sso tag url web');

/**
 * Whether a word is a form of listed words: one with a prefix or an ending (`undelete`, `deletions`), or several joined
 * (`serviceaccounts`), unless it has the form of a surname.
 * @param isListed whether a word is in the vocabulary
 */
export function isFormOf(word: string, isListed: (word: string) => boolean): boolean {
  if (!mayBeForm(word)) return false;
  const isInflected = (form: string) => isListed(form) || hasEnding(form, isListed);
  return hasEnding(word, isListed) || hasPrefix(word, isInflected) || isCompound(word, isListed);
}

/** Whether a word's length allows it to be a form of another. */
export function mayBeForm(word: string): boolean {
  return word.length >= shortestForm && word.length <= longestForm;
}

function hasPrefix(word: string, isListed: (word: string) => boolean): boolean {
  return prefixes.some((prefix) => {
    if (!word.startsWith(prefix)) return false;
    const stem = word.slice(prefix.length);
    return stem.length >= shortestStem.prefix && !nameEndings.has(stem) && isListed(stem);
  });
}

function hasEnding(word: string, isListed: (word: string) => boolean): boolean {
  return endings.some(([ending, stems]) => {
    if (!word.endsWith(ending)) return false;
    const stem = word.slice(0, -ending.length);
    if (stem.length < shortestStem.ending) return false;
    if (nameEndings.has(stem) || nameBeginnings.has(stem)) return false;
    return stems.some((rest) => isListed(stem + rest)) || (ending !== 's' && isListed(withoutDoubling(stem)));
  });
}

/** `embedd`, the stem of `embedding`, becomes `embed`. */
const withoutDoubling = (stem: string) => stem.replace(/([bdglmnprt])\1$/, '$1');

/**
 * Whether a word consists of two listed words, optionally with a third or a joining word between them: `bulkeditsave`,
 * `checkinbytag`.
 */
function isCompound(word: string, isListed: (word: string) => boolean): boolean {
  const isOf = (part: string) => isPart(part) && isListed(part);
  for (let at = shortestPart; at <= word.length - shortestPart; at += 1) {
    const first = word.slice(0, at);
    if (!isOf(first) || nameBeginnings.has(first)) continue;
    for (let next = at; next <= word.length - shortestPart; next += 1) {
      const last = word.slice(next);
      if (!isOf(last) || nameEndings.has(last)) continue;
      const middle = word.slice(at, next);
      if (middle === '' || joining.has(middle) || isOf(middle)) return true;
    }
  }
  return false;
}

const isPart = (word: string) => word.length >= shortestStem.compound || shortParts.has(word);

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
