import { contractWords, emptyWords, kindWords, numberWords, roleWords, sortWords, vagueWords } from './field-words.ts';
import { withoutAccents } from './languages.ts';
import type { CategoryId } from './taxonomy.ts';

/** What the words of a name say together. */
export interface Worded {
  readonly category: CategoryId;
  /** Whether its words mean other things as well, so that something of a person must stand beside it. */
  readonly isWeak: boolean;
  /** Whether it is only the role of a person. */
  readonly isRole: boolean;
  /** Its words without accents. */
  readonly words: string;
}

/** What a word does in a name. */
type Part =
  | { readonly is: 'kind'; readonly category: CategoryId; readonly isWeak: boolean }
  | { readonly is: 'role' | 'contract' | 'number' | 'vague' | 'sort' | 'empty' };

const lexicon = new Map<string, Part>();
for (const [category, text] of Object.entries(kindWords))
  for (const word of text.split(/\s+/)) {
    const isWeak = word.endsWith('~');
    const phrase = word.replace('~', '').replaceAll('_', ' ');
    if (!lexicon.has(phrase)) lexicon.set(phrase, { is: 'kind', category: category as CategoryId, isWeak });
  }
for (const [is, text] of [
  ['number', numberWords],
  ['vague', vagueWords],
  ['sort', sortWords],
  ['empty', emptyWords],
] as const)
  for (const word of text.split(/\s+/)) if (word !== '' && !lexicon.has(word)) lexicon.set(word, { is });

const roles: ReadonlySet<string> = new Set(roleWords.split(/\s+/).map((word) => word.replaceAll('_', ' ')));
const contracts: ReadonlySet<string> = new Set(contractWords.split(/\s+/).map((word) => word.replaceAll('_', ' ')));

/** Endings of cases, genders and numbers. */
const endings =
  /^(?:[aeiouy]{0,2}[snrmxh]?|en|er|ers|ern|ern?s|ens|ar|are|arens|ares|or|ow|ego|ej|em|owi|nens|lar|ler|in|innen|rice|rici|ssa|aux|ant)$/;

/** Longest phrase of the lexicon, in words. */
const longestPhrase = 4;

/** What a word or a phrase does, by itself or as a form of a role. */
function partOf(phrase: string): Part | null {
  const known = lexicon.get(phrase);
  if (known !== undefined) return known;
  if (phrase.length < 3) return null;
  for (let end = phrase.length; end >= Math.max(3, phrase.length - 5); end -= 1) {
    if (!endings.test(phrase.slice(end))) continue;
    const stem = phrase.slice(0, end);
    if (roles.has(stem)) return { is: 'role' };
    if (contracts.has(stem)) return { is: 'contract' };
  }
  return null;
}

/** Pieces of words that are written together are at least so long. */
const shortestPiece = 3;
/** Words written together are at least so long, and at most. */
const [shortestCompound, longestCompound] = [7, 40];

/** The parts of words that are written together, such as `numertelefonu` and `hyresgastnamn`; null if one is unknown. */
function partsTogether(word: string, depth = 0): readonly Part[] | null {
  for (let end = word.length - shortestPiece; end >= shortestPiece; end -= 1) {
    const first = partOf(word.slice(0, end));
    if (first === null) continue;
    const rest = word.slice(end);
    const last = partOf(rest);
    if (last !== null) return [first, last];
    const more = depth < 2 && rest.length >= shortestCompound ? partsTogether(rest, depth + 1) : null;
    if (more !== null) return [first, ...more];
  }
  return null;
}

/** The parts of a name; null if it has a word that is not known. */
function partsOf(words: readonly string[]): readonly Part[] | null {
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestPhrase, words.length - at);
    let part: Part | null = null;
    for (; length >= 1; length -= 1) {
      part = length === 1 ? partOf(words[at] ?? '') : (lexicon.get(words.slice(at, at + length).join(' ')) ?? null);
      if (part !== null) break;
    }
    if (part !== null) {
      parts.push(part);
      at += length;
      continue;
    }
    const word = words[at] ?? '';
    if (word.length < shortestCompound || word.length > longestCompound) return null;
    const together = lexicon.get(word) ?? null;
    const pieces = together === null ? partsTogether(word) : [together];
    if (pieces === null) return null;
    parts.push(...pieces);
    at += 1;
  }
  return parts;
}

/** Kinds that a number or an id of something is not. */
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
/** Kinds that come in sorts and states. */
const withSort: ReadonlySet<CategoryId> = new Set([
  'plan',
  'consent-state',
  'health',
  'religion',
  'ethnicity',
  'politics',
]);

/** Of two kinds in one name, the one that it is of: `zgoda na e-mail`, `indirizzo e-mail`, `plan price`. */
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

/** What parts say together. */
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

/** A name's words without accents, without the numbers of questions and repetitions: `telefon2`, `field_3_name`. */
const plainWords = (words: string) =>
  withoutAccents(words)
    .split(' ')
    .map((word) => word.replace(/(?<=\p{L}{3})\d{1,2}$/u, ''))
    .filter((word) => word !== '' && !/^\d{1,3}$/.test(word));

/**
 * What a name is of, if it is made of known words only: of kinds of data, of persons' roles, and of what adds nothing
 * (`nr_telefonu_klienta`, `txtCognomeAssicurato`, `kontoinnehavare.namn`); else null.
 *
 * @param last the words of the name, in lower case
 * @param parent the words of the name above it
 */
export function worded(last: string, parent: string): Worded | null {
  if (last.length < 2 || last.length > 60) return null;
  const words = plainWords(last);
  // A letter joins words, or is a mark of a program's own.
  if (words[0]?.length === 1) return null;
  const parts = words.length === 0 || words.length > 7 ? null : partsOf(words);
  if (parts === null) return null;
  const own = sense(parts, words.join(' '));
  if ((own !== null && !own.isRole) || parent === '' || parent.length > 60) return own;
  const above = partsOf(plainWords(parent));
  if (above === null || above.length === 0) return own;
  const joined = sense([...above, ...parts], words.join(' '), parent);
  // A bare `text` or `value` under a kind of data may be anything of it.
  return own ?? (parts.every((part) => part.is === 'empty') && joined?.isRole ? null : joined);
}
