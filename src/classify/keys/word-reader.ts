import { withoutAccents } from '../languages.ts';

/** A word list for keys, and how keys are read with it. */
export interface Lexicon<Meaning> {
  /** What a word means; null if it is not in the list. */
  readonly wordMeaning: (word: string) => Meaning | null;
  /** What a phrase of at least two words means; null if it is not in the list. */
  readonly phraseMeaning: (phrase: string) => Meaning | null;
  /** Number of words in the longest phrase. */
  readonly longestPhrase: number;
  /** Limit: words in a compound, such as three in `numertelefonuklienta`. */
  readonly compoundParts: number;
  /** Lengths of the shortest and the longest compound, in characters. */
  readonly compoundLength: readonly [shortest: number, longest: number];
  /** A letter that can join the words of a compound, such as the German s; empty for none. */
  readonly joint: string;
  /** Words that are only numbers, which are left out. */
  readonly number: RegExp;
  /** Digits at the end of a word, which are left out. */
  readonly numberSuffix: RegExp;
}

/** A word or a phrase of a key, and its meaning; null if the lexicon does not have it. */
export interface Piece<Meaning> {
  readonly text: string;
  readonly meaning: Meaning | null;
}

/** Shorter parts occur in any word by chance. */
const shortestPart = 3;

/** A text's words without accents and without the numbers of questions and repetitions: `telefon2`, `field_3_name`. */
export const plainWords = (text: string, { number, numberSuffix }: Lexicon<unknown>): readonly string[] =>
  withoutAccents(text)
    .split(' ')
    .filter((word) => word !== '' && !number.test(word))
    .map((word) => word.replace(numberSuffix, ''));

/** Reads words in order: the longest known phrase first, then single words, then compounds of known words. */
export function readPieces<Meaning>(words: readonly string[], lexicon: Lexicon<Meaning>): readonly Piece<Meaning>[] {
  const pieces: Piece<Meaning>[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, lexicon);
    if (phrase !== null) {
      pieces.push(phrase.piece);
      at += phrase.length;
      continue;
    }
    pieces.push(...readWord(words[at] ?? '', lexicon));
    at += 1;
  }
  return pieces;
}

function phraseAt<Meaning>(words: readonly string[], at: number, { phraseMeaning, longestPhrase }: Lexicon<Meaning>) {
  for (let length = Math.min(longestPhrase, words.length - at); length > 1; length -= 1) {
    const text = words.slice(at, at + length).join(' ');
    const meaning = phraseMeaning(text);
    if (meaning !== null) return { piece: { text, meaning }, length };
  }
  return null;
}

function readWord<Meaning>(word: string, lexicon: Lexicon<Meaning>): readonly Piece<Meaning>[] {
  const meaning = lexicon.wordMeaning(word);
  const [shortest, longest] = lexicon.compoundLength;
  const isCompound = meaning === null && word.length >= shortest && word.length <= longest;
  const parts = isCompound ? readCompound(word, lexicon, lexicon.compoundParts) : null;
  return parts ?? [{ text: word, meaning }];
}

/** The words of a compound, such as `numertelefonu` and `verweildauer`; null if one is unknown. */
function readCompound<Meaning>(
  word: string,
  lexicon: Lexicon<Meaning>,
  most: number,
): readonly Piece<Meaning>[] | null {
  const { wordMeaning, joint, compoundLength } = lexicon;
  for (let end = word.length - shortestPart; end >= shortestPart; end -= 1) {
    const first = { text: word.slice(0, end), meaning: wordMeaning(word.slice(0, end)) };
    if (first.meaning === null) continue;
    const rest = word.slice(end);
    const joined = joint !== '' && rest.startsWith(joint) ? [rest, rest.slice(joint.length)] : [rest];
    for (const text of joined) {
      const meaning = wordMeaning(text);
      if (meaning !== null) return [first, { text, meaning }];
    }
    const more = most > 2 && rest.length >= compoundLength[0] ? readCompound(rest, lexicon, most - 1) : null;
    if (more !== null) return [first, ...more];
  }
  return null;
}
