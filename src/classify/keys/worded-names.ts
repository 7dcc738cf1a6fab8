import type { CategoryId } from '../taxonomy.ts';
import { contractWords, emptyWords, kindWords, numberWords, roleWords, sortWords, vagueWords } from './field-words.ts';
import { isInOtherScript, scriptedKind } from './scripted-names.ts';
import { type Lexicon, plainWords, readPieces } from './word-reader.ts';

/** The kind that the words of a name mean together. */
export interface Worded {
  readonly category: CategoryId;
  /**
   * Whether its words are ambiguous, so that it counts only if the fields beside it, or the key above it, confirm it.
   */
  readonly isWeak: boolean;
  /** Whether it names only the role of a person. */
  readonly isRole: boolean;
  /** Its words without accents. */
  readonly words: string;
}

/** The function of a word in a name. */
type Part =
  | { readonly is: 'kind'; readonly category: CategoryId; readonly isWeak: boolean }
  | { readonly is: 'role' | 'contract' | 'number' | 'vague' | 'sort' | 'empty' };

const meanings = new Map<string, Part>();
for (const [category, text] of Object.entries(kindWords))
  for (const word of text.split(/\s+/)) {
    const isWeak = word.endsWith('~');
    const phrase = word.replace('~', '').replaceAll('_', ' ');
    if (!meanings.has(phrase)) meanings.set(phrase, { is: 'kind', category: category as CategoryId, isWeak });
  }
for (const [is, text] of [
  ['number', numberWords],
  ['vague', vagueWords],
  ['sort', sortWords],
  ['empty', emptyWords],
] as const)
  for (const word of text.split(/\s+/)) if (word !== '' && !meanings.has(word)) meanings.set(word, { is });

const roles: ReadonlySet<string> = new Set(roleWords.split(/\s+/).map((word) => word.replaceAll('_', ' ')));
const contracts: ReadonlySet<string> = new Set(contractWords.split(/\s+/).map((word) => word.replaceAll('_', ' ')));

/** Endings of cases, genders and numbers. */
const endings =
  /^(?:[aeiouy]{0,2}[snrmxh]?|en|er|ers|ern|ern?s|ens|ar|are|arens|ares|or|ow|ego|ej|em|owi|nens|lar|ler|in|innen|rice|rici|ssa|aux|ant)$/;

/** The meaning of a word, by itself or as a form of a role or a contract; null if it is unknown. */
function wordMeaning(word: string): Part | null {
  const part = meanings.get(word);
  if (part !== undefined) return part;
  if (word.length < 3) return null;
  for (let end = word.length; end >= Math.max(3, word.length - 5); end -= 1) {
    if (!endings.test(word.slice(end))) continue;
    const stem = word.slice(0, end);
    if (roles.has(stem)) return { is: 'role' };
    if (contracts.has(stem)) return { is: 'contract' };
  }
  return null;
}

const lexicon: Lexicon<Part> = {
  wordMeaning,
  phraseMeaning: (phrase) => meanings.get(phrase) ?? null,
  longestPhrase: 4,
  compoundParts: 4,
  compoundLength: [7, 40],
  joint: '',
  number: /^\d{1,3}$/,
  numberSuffix: /(?<=\p{L}{3})\d{1,2}$/u,
};

/** The parts of a name; null if it contains an unknown word. */
function partsOf(words: readonly string[]): readonly Part[] | null {
  const parts = readPieces(words, lexicon).map(({ meaning }) => meaning);
  return parts.every((part) => part !== null) ? parts : null;
}

/** Kinds that a name with a word for a number does not have. */
const withoutNumber: ReadonlySet<CategoryId> = new Set([
  'name',
  'email',
  'company',
  'job',
  'search-text',
  'message',
  'interaction',
  'page-title',
  'amount',
  'coarse-location',
  'religion',
  'ethnicity',
]);
/** Kinds that keep their meaning with a word for a type or a state. */
const withSort: ReadonlySet<CategoryId> = new Set([
  'plan',
  'consent-state',
  'health',
  'religion',
  'ethnicity',
  'politics',
]);

/** Of two kinds in one name, the first in this list is used: `zgoda na e-mail`, `indirizzo e-mail`, `plan price`. */
const prevailing: readonly CategoryId[] = [
  'consent-state',
  'email',
  'name',
  'government-id',
  'phone',
  'amount',
  'message',
];

/** Roles that objects of programs have as well: spans have parents, and apps are clients. */
const ofPrograms = /(?:^| )(?:parent|child|client|sender|recipient|operator|director|emergency)(?: |$)/;

/** The kind that the parts mean together; null if they mean none, or several that do not go together. */
function sense(parts: readonly Part[], words: string, above = ''): Worded | null {
  const kinds = parts.filter((part) => part.is === 'kind');
  const has = (is: Part['is']) => parts.some((part) => part.is === is);
  const said = (category: CategoryId, isWeak = false, isRole = false): Worded => ({ category, isWeak, isRole, words });
  if (kinds.length === 0) {
    if (has('sort') || (has('number') && ofPrograms.test(`${above} ${words}`))) return null;
    if (has('role'))
      return has('vague') ? said('name') : said(has('number') ? 'user-id' : 'name', false, !has('number'));
    return has('contract') && has('number') ? said('user-id') : null;
  }
  const all = [...new Set(kinds.map(({ category }) => category))];
  const category =
    all.length === 1 ? all[0] : all.length === 2 ? prevailing.find((one) => all.includes(one)) : undefined;
  if (category === undefined || (all.length > 1 && (all.includes('token') || all.includes('interaction')))) return null;
  if (has('number') && withoutNumber.has(category)) return null;
  if (has('sort') && !withSort.has(category)) return null;
  return said(category, !has('role') && kinds.every((kind) => kind.category !== category || kind.isWeak));
}

/**
 * The kind of a name that consists of known words: words for kinds of data, roles of people, and words without a
 * meaning of their own (`nr_telefonu_klienta`, `txtCognomeAssicurato`, `kontoinnehavare.namn`). Otherwise null.
 * @param last the words of the name, in lower case
 * @param parent the words of the parent name
 */
export function wordedKind(last: string, parent: string): Worded | null {
  if (last.length > 60) return null;
  if (isInOtherScript(last)) {
    const category = scriptedKind(last);
    return category && { category, isWeak: false, isRole: false, words: last };
  }
  if (last.length < 2) return null;
  const words = plainWords(last, lexicon);
  // A single letter is a conjunction or a prefix of the program.
  if (words[0]?.length === 1) return null;
  const parts = words.length === 0 || words.length > 7 ? null : partsOf(words);
  if (parts === null) return null;
  const own = sense(parts, words.join(' '));
  if ((own !== null && !own.isRole && !own.isWeak) || parent === '' || parent.length > 60) return own;
  const above = partsOf(plainWords(parent, lexicon));
  if (above === null || above.length === 0) return own;
  // A parent of the same kind confirms an ambiguous name: a `total` under `prices` is an amount.
  if (own?.isWeak) return { ...own, isWeak: sense(above, parent)?.category !== own.category };
  const joined = sense([...above, ...parts], words.join(' '), parent);
  // `text` or `value` under the key of a kind can be any attribute of it.
  return own ?? (parts.every((part) => part.is === 'empty') && joined?.isRole ? null : joined);
}
