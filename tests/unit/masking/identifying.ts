/** Texts that identify a person or an account, generated from a seed. */
interface IdentifyingTexts {
  /** First and last names, joined in several ways. */
  readonly fullNames: readonly string[];
  /** A last name alone, after an initial, or joined in lower case with the first name. */
  readonly lastNames: readonly string[];
  /** Random texts in formats of tokens, such as base64, hexadecimal, UUIDs and JWTs. */
  readonly tokens: readonly string[];
  /** Random texts that can look like a single unknown word or an abbreviation. */
  readonly codes: readonly string[];
  readonly ids: readonly string[];
  readonly contacts: readonly string[];
}

const firstNames =
  'Ada Björn Jürgen Zoë Søren Łukasz Ngozi Priya Aoife Siobhán Thandiwe Kwame Ottilie Hildegard Anneliese Wolfgang Käthe ' +
  'Jörg Günther Marguerite Étienne Benoît Xóchitl Íñigo Guadalupe Tomás Ewa Zdeněk Ágnes Ilse Yusuf Aylin Ebru Mehmet ' +
  'Ravi Lakshmi Minh Linh Haruka Kenji Leilani Makoa Saoirse Padraig Eleni Dimitrios Nikolai Svetlana Amara Chidi';

const lastNames =
  'Lovelace Müller Schröder Weißenfels Okonkwo Håkansson Nguyen Fernández Armstrong Blackwood Whitehead Andrews Hoffmann ' +
  'Kowalczyk Greenfield Goldsmith Underwood Stonehouse Butterfield Broadbent Winterfeld Steinbrück Käsmann Großmann ' +
  'Öztürk Yılmaz Papadopoulos Ivanova Chukwuemeka Subramanian Villanueva Castellanos Lindqvist Jørgensen Bjarnason ' +
  'Quillfeather Vanterpool Harkness Rutherford Featherstone Ashworth Edgeworth Longfellow Bridgewater Applegate Fairbanks ' +
  'Westwood Northcott Southgate Holloway Callaway Bloomfield Summerfield Waterhouse Backhaus Neuhäuser Freitag Sonntag ' +
  'Zimmermann Buchholz Langenfeld Kornfeld Restrepo Linklater Pickering Fielding Browning Manning Waters Shields Banks';

const [lower, upper, digits] = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789'];
const alphabets = {
  base64: `${lower}${upper}${digits}+/`,
  base64url: `${lower}${upper}${digits}-_`,
  hex: '0123456789abcdef',
  base32: `${upper}234567`,
  letters: lower,
  code: `${lower}${upper}${digits}`,
  // Without characters that are easily confused: I, O, 0 and 1.
  spoken: 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789',
};

/** Texts of each kind: as many as stated, the same for the same seed. */
export function identifyingTexts(seed: number, perKind: number): IdentifyingTexts {
  const next = randomFrom(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const oneOf = <T>(some: readonly T[]): T => some[below(some.length)] as T;
  const drawn = (alphabet: string, length: number) => Array.from({ length }, () => oneOf([...alphabet])).join('');
  const [firsts, lasts] = [firstNames.split(' '), lastNames.split(' ')];

  /** The first text in which letters and digits alternate at least twice. */
  const mixed = (draw: () => string): string => {
    const text = draw();
    return (text.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0) < 2 ? mixed(draw) : text;
  };

  const joinings: ReadonlyArray<(first: string, last: string) => string> = [
    (first, last) => `${first}-${last}`.toLowerCase(),
    (first, last) => `${first}.${last}`.toLowerCase(),
    (first, last) => `${first}_${last}`.toLowerCase(),
    (first, last) => `${last}-${first}`.toLowerCase(),
    (first, last) => `${first}${last}`,
    (first, last) => `${first} ${last}`,
    (first, last) => `${last}, ${first}`,
    (first, last) => `${first}-${last}`.normalize('NFD'),
  ];
  const alone: ReadonlyArray<(first: string, last: string) => string> = [
    (_, last) => last,
    (_, last) => last.toLowerCase(),
    (first, last) => `${first[0]}.${last}`.toLowerCase(),
    (first, last) => `${first[0]}${last}`.toLowerCase(),
    (first, last) => `${first}${last}`.toLowerCase(),
  ];
  const hex = (length: number) => drawn(alphabets.hex, length);
  const tokens: ReadonlyArray<() => string> = [
    () => `${drawn(alphabets.base64, 22 + below(20))}==`,
    () => drawn(alphabets.base64url, 24 + below(20)),
    () => hex(oneOf([16, 24, 32, 40, 64])),
    () => drawn(alphabets.base32, oneOf([26, 32])),
    () => drawn(alphabets.base64url, 21),
    () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`,
    () =>
      `${oneOf(['falcon', 'otter', 'maple', 'quartz'])}${below(90) + 10}${oneOf(['river', 'stone', 'ember'])}${below(90) + 10}`,
    () => `eyJhbGciOiJIUzI1NiJ9.${drawn(alphabets.base64url, 24)}.${drawn(alphabets.base64url, 43)}`,
    () => mixed(() => drawn(alphabets.code, 6 + below(3))),
    () => mixed(() => drawn(alphabets.spoken, 6 + below(3))),
  ];
  const codes: ReadonlyArray<() => string> = [
    () => drawn(alphabets.code, 6 + below(3)),
    () => drawn(alphabets.spoken, 6 + below(3)),
    () => drawn(alphabets.base32, 16),
    () => drawn(alphabets.letters, 12 + below(12)),
    () => `${drawn(alphabets.spoken, 4)}-${drawn(alphabets.spoken, 4)}`,
  ];
  const ids: ReadonlyArray<() => string> = [
    () => String(below(10 ** (1 + below(9)))),
    () => `${oneOf(['usr', 'user', 'cus', 'inv', 'acct'])}_${below(100_000)}`,
    () => `${oneOf(['order', 'ticket', 'invoice', 'case'])}-${below(100_000)}`,
    () => `${oneOf(['PROJ', 'OPS', 'ENG'])}-${below(9_000) + 10}`,
    () => `${oneOf(['customer', 'patient', 'account'])}${below(100_000)}`,
  ];
  const contacts: ReadonlyArray<() => string> = [
    () => `${oneOf(firsts)}.${oneOf(lasts)}@${oneOf(['key-lab', 'mail-lab'])}.test`.toLowerCase(),
    () => `+${oneOf(['49', '44', '1'])} ${below(900) + 100} ${below(9_000_000) + 1_000_000}`,
    () => `0${below(900) + 100}${below(9_000_000) + 1_000_000}`,
  ];

  const make = <T>(kinds: readonly T[], run: (kind: T) => string) =>
    Array.from({ length: perKind }, (_, at) => run(kinds[at % kinds.length] as T));
  return {
    fullNames: make(joinings, (join) => join(oneOf(firsts), oneOf(lasts))),
    lastNames: make(alone, (join) => join(oneOf(firsts), oneOf(lasts))),
    tokens: make(tokens, (draw) => draw()),
    codes: make(codes, (draw) => draw()),
    ids: make(ids, (draw) => draw()),
    contacts: make(contacts, (draw) => draw()),
  };
}

/** Numbers from 0 to less than 1: a linear congruential generator. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
