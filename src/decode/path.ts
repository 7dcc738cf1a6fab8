/** A path segment: an object's key, or an array's index. */
export type Segment = string | number;

/**
 * Keys that are generated at run time (UUIDs, hex ids, numbers, e-mail addresses) are folded, since otherwise every
 * payload would have new paths.
 */
const generatedKey = /^(?:[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{16,}|\d{4,}|.*@.*)$/i;

/** A key with a digit, of a length that names rarely have. */
const longKey = /^(?=.*\d)[\w-]{24,}$/;

/** A long name of words with a number at the end, such as `field_creditCardAddress1`. */
const numberedName = /^[a-z]{2,}(?:(?:[_-][A-Z]?|[A-Z])[a-z]{2,})*\d{1,2}$/;

/** Replaces a generated key. */
const fold = '*';

/** Limit: characters of a key. Longer keys are data: they are folded, and read as values. */
const longestKey = 200;

/** Limit: characters of a path. A deeper field keeps its own key, and its path is cut before it. */
const longestPath = 1_000;

/** Ends a path that was cut. */
const cut = '…';

/** Limit: cached paths. Beyond it, a new cache begins, so that a page cannot fill the memory. */
const mostPaths = 50_000;

/** Number of paths created so far, and number of functions that {@link oncePerPath} created. */
let paths = 0;
let questions = 0;

/**
 * Caches a function of a path. A result is kept as long as its path.
 *
 * @param find never returns `undefined`
 */
export function oncePerPath<Answer>(find: (path: Path) => Answer): (path: Path) => Answer {
  const question = questions;
  questions += 1;
  return (path) => {
    const known = path.answers[question];
    if (known !== undefined) return known as Answer;
    const answer = find(path);
    path.answers[question] = answer;
    return answer;
  };
}

/**
 * {@link oncePerPath} for a function with a second argument that seldom changes. Of each path, only the last result is
 * kept.
 */
export function oncePerPathAnd<Other, Answer>(
  find: (path: Path, other: Other) => Answer,
): (path: Path, other: Other) => Answer {
  const answerOf = oncePerPath((): { other: Other | null; answer: Answer | null } => ({ other: null, answer: null }));
  return (path, other) => {
    const known = answerOf(path);
    if (known.other !== other) {
      known.answer = find(path, other);
      known.other = other;
    }
    return known.answer as Answer;
  };
}

/**
 * The place of a field, folded as in reports: keys separated by dots, array indexes as `[]`, generated keys as `*`.
 * Each path is one object, so that derived data (its words, its vendor's label) is computed once.
 * `rootPath().child('events').child(0).child('$email')` is `events[].$email`.
 */
export class Path {
  readonly above: Path | null;
  /** The last key; null for the root and for items of an array. */
  readonly key: string | null;
  readonly text: string;
  /** Whether it is a URL's host, path or query without a name, which have no keys of their own. */
  readonly isUrlPart: boolean;
  /** Whether it replaces generated keys, which may be data themselves. */
  readonly isFolded: boolean;
  /** Whether it exceeds the length limit, so that its text is its parent's text with a mark. */
  readonly isCut: boolean;
  /** A number that other paths do not have, for hashing. It is reused only after 2^32 paths. */
  readonly mark: number;
  /** Cached results of the functions that {@link oncePerPath} created. */
  readonly answers: unknown[];
  readonly #generation: { size: number };
  /** Created with the first child: most paths have none. */
  #children: Map<string, Path> | null = null;
  #items: Path | null = null;

  constructor(above: Path | null, key: string | null, text: string, generation: { size: number }, isCut = false) {
    this.above = above;
    this.key = key;
    this.text = text;
    this.isUrlPart = text.startsWith('(');
    this.isFolded = key === fold;
    this.isCut = isCut;
    paths = (paths + 1) | 0;
    this.mark = paths;
    this.answers = new Array(questions).fill(undefined);
    this.#generation = generation;
    generation.size += 1 + (text.length >> 7);
  }

  /** The path of a child of a container. */
  child(segment: Segment): Path {
    if (typeof segment === 'number') {
      if (this.isCut) return this;
      this.#items ??= this.#below(null, '[]');
      return this.#items;
    }
    if (segment.length > longestKey) return this.child(fold);
    const known = this.#children?.get(segment);
    if (known) return known;
    const path = isGenerated(segment) ? this.child(fold) : this.#named(segment);
    if (this.#generation.size <= mostPaths) {
      this.#generation.size += 1;
      this.#children ??= new Map();
      this.#children.set(segment, path);
    }
    return path;
  }

  #named(key: string): Path {
    const joint = this.text === '' || key.startsWith('?') ? '' : '.';
    return this.#below(key, `${joint}${key}`);
  }

  #below(key: string | null, end: string): Path {
    if (this.isCut) return new Path(this.above, key, this.text, this.#generation, true);
    const isShort = this.text.length + end.length <= longestPath;
    return new Path(this, key, this.text + (isShort ? end : cut), this.#generation, !isShort);
  }

  /** The object keys of the path, outermost first, without array indexes. */
  get keys(): string[] {
    const keys: string[] = [];
    for (let path: Path | null = this; path !== null; path = path.above) if (path.key !== null) keys.push(path.key);
    return keys.reverse();
  }
}

let generation = { size: 0 };
let root = new Path(null, null, '', generation);

/** The empty path, from which all others are derived. */
export function rootPath(): Path {
  if (generation.size > mostPaths) {
    generation = { size: 0 };
    root = new Path(null, null, '', generation);
  }
  return root;
}

function isGenerated(key: string): boolean {
  return key.length >= 4 && (generatedKey.test(key) || (longKey.test(key) && !numberedName.test(key)));
}
