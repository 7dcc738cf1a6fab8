import type { Container, Field } from '../decode/field.ts';
import { oncePerPath, type Path } from '../decode/path.ts';
import { createMemo } from '../memo.ts';
import { createPace, type Steps } from '../steps.ts';
import { isLabel } from './keys/name-kinds.ts';
import { isCarried, isOfPostcode, namedCategory } from './keys/naming.ts';
import { categoryOfFieldName, categoryOfQuestion } from './keys/questions.ts';
import { isPasswordState, isPresent } from './plausible.ts';
import type { CategoryId } from './taxonomy.ts';

type Place = Container | null;

/**
 * What the fields beside a field show: their categories; a question, and what it asks for; that the request is a search
 * (`search`); that the parameters of an address are those of a search engine (`engine`); a street; a currency.
 */
export type Neighbour = CategoryId | 'question' | 'search' | 'engine' | 'street' | 'currency' | `asks ${CategoryId}`;

const none: ReadonlySet<Neighbour> = new Set();
const nothingSaid: readonly Neighbour[] = [];

/** What people sign in with, besides a password. */
const signIn: ReadonlySet<CategoryId> = new Set(['email', 'user-id', 'phone']);

/** Names that mean a user's name only beside a password. */
const signInName = /^\??(?:user|usr|login|log|account|acct|benutzer|kennung)$/i;

/** Names for the question of a survey or a form. */
const questionName =
  /^\??(?:link_?id|q(?:uestion)?_?(?:id|no|text|key|ref|title|code|label|name|nr)|question|frage|fragen?_?(?:id|text|nr)|pregunta|vraag|soru|pytanie|domanda|pergunta|fr[åa]ga)$/i;

/** Names for the label of a form field. */
const labelName =
  /^\??(?:label|field|fld|field_?(?:label|name|title|id|key)|campo|champ|veld|feld|feldname|alan|pole|f[aä]lt|felt|kentt[aä]|nome_?campo|nom_?champ|input_?name|title|prompt|caption|bezeichnung|libell?[ée]|etiqueta|etichetta|etykieta|etiket)$/i;

/** Names for the internal name of a form field: the value is a key. */
const fieldName =
  /^\??(?:field|field_?name|input_?name|element_?name|campo|nome_?campo|champ|nom_?champ|feld|feldname|veld|veldnaam|pole|nazwa_?pola|f[aä]lt|felt|kentt[aä])$/i;

/** Names for the number of a question in FHIR's Questionnaire, and for the question's text beside it. */
const linked = /^link_?id$/i;
const questionText = /^(?:text|display)$/i;

/** Names of lists of answers below a question. */
const answering =
  /^(?:answers?|responses?|antwort(?:en)?|respuestas?|r[ée]ponses?|risposte?|respostas?|antwoord(?:en)?)$/i;

/** Names for the system of an identifier (FHIR's Identifier), and the last part of a system's address. */
const systemName = /^(?:system|naming_?system|id_?system)$/i;
const systemEnd = /^(?:urn:|https?:\/\/).*[:/#.]([\w-]{2,40})$/;

/** Names of fields that hold a currency, and the form of their values. */
const currencyName =
  /^\??(?:.*[._[])?\$?(?:\w*currency(?:_?code)?|cur|curr|ccy|cu|gc|moneda|divisa|devise|valuta|w(?:ä|ae)hrung|para_?birimi|waluta|moeda)\]?$/i;
const currencyValue = /^[A-Z]{3}$/i;

/** Names of fields that hold an event's name, and words in the names of events that are searches. */
const eventName =
  /^\??(?:event|event_?name|name|type|action|evt|ev|ereignis|evento|actie|azione|akcja|acao|accion|en|t)$/i;
const searching =
  /search|such(?:e|t|en)|zoek|busc|búsq|recherch|arama|szuk|wyszuk|ricerc|pesquis|autocomplete|typeahead/i;

/** Number of fields that are examined between two pauses. Reading the keys of a new path takes longest. */
const fieldsAStep = 128;

/**
 * Examines the fields of an observation, in steps. Returns a function with the {@link Neighbour neighbours} of a field:
 * what the fields in the same object show, and a search, a question or a currency in the objects around it. For a
 * password, they are the sign-in data in the same object and in neighbouring ones, unless a key of sign-in data in the
 * same object has a label or a state as its value: then they are those of any other field.
 */
export function* neighboursIn(fields: readonly Field[]): Steps<(field: Field) => ReadonlySet<Neighbour>> {
  const facts = new Map<Place, Facts>();
  const factsOf = (place: Place): Facts => {
    let known = facts.get(place);
    if (known === undefined) {
      known = new Facts();
      facts.set(place, known);
    }
    return known;
  };
  const engines = new Set<Path>();
  let isAsking = false;
  let hasCurrency = false;
  let isSearching = false;
  const isDue = createPace(fieldsAStep);
  for (let at = 0; at < fields.length; at += 1) {
    if (isDue(1)) yield;
    const field = fields[at] as Field;
    const { path, value } = field;
    if (isOfEngine(value)) engines.add(path);
    const clues = cluesOf(path);
    if (clues === noClues) continue;
    const { named, category } = clues;
    const around = factsOf(field.within);
    const about = askedBy(clues, value, around);
    if (about !== null) around.asked = about;
    if (clues.isQuestion) around.isQuestion = true;
    if (clues.isLinked) around.isLinked = true;
    if (about !== null || clues.isQuestion) isAsking = true;
    if (clues.isCurrency && currencyValue.test(value)) {
      around.hasCurrency = true;
      hasCurrency = true;
    }
    if (clues.isEvent && value.length <= 60 && searching.test(value)) {
      around.isSearch = true;
      isSearching = true;
    }
    if (category === null) continue;
    const place = placeOf(field);
    const holder = factsOf(place);
    if (category === 'password') {
      // A password is not its own neighbour. Two equal ones are a form in which a password is chosen.
      if (holder.password === value) holder.addSignIn(category);
      holder.password = value;
    } else if (!signIn.has(category)) {
      holder.addDirect(category);
      if (category === 'postal-address' && !isOfPostcode(path)) holder.addDirect('street');
    } else if (isReal(category, value)) {
      if (named !== null) holder.addDirect(category);
      holder.addSignIn(category);
      if (place !== null) factsOf(place.above).addSignIn(category);
    } else if (named !== null) holder.isUnreal = true;
  }
  /** Values of an object that explain its other values: a question and what it asks for, or a currency. */
  const saidIn = (within: Place): readonly Neighbour[] => {
    if (!isAsking && !hasCurrency) return nothingSaid;
    const question = factsIn(facts, questionOf(within));
    // A question of a FHIR questionnaire (it has a `linkId`) that asks for no known kind is about a patient's health.
    const asking = question?.asked ?? (question?.isLinked ? 'health' : null);
    const own = factsIn(facts, within);
    const about = within === null ? null : (own?.asked ?? asking);
    const isAsked = within !== null && (own?.isQuestion || question?.isQuestion);
    return [
      ...(about === null ? [] : [`asks ${about}` as const]),
      ...(isAsked ? (['question'] as const) : []),
      ...(hasCurrency && isNearCurrency(within, facts) ? (['currency'] as const) : []),
    ];
  };
  const around = (within: Place, place: Place) => {
    const named = facts.get(place)?.direct ?? none;
    const said = saidIn(within);
    const searched = isSearching && isSearch(place, facts);
    const isFound = engines.size > 0 && within !== null && engines.has(within.path);
    if (said.length === 0 && !searched && !isFound) return named.size === 0 ? none : shared(named);
    return shared([
      ...named,
      ...said,
      ...(searched ? (['search'] as const) : []),
      ...(isFound ? (['engine'] as const) : []),
    ]);
  };
  const near = oncePerPlace((within) => around(within, within));
  const nearCarried = oncePerPlace((within) => around(within, within?.above ?? null));
  const nearPassword = oncePerPlace((place) =>
    shared([
      ...(facts.get(place)?.signIn ?? none),
      ...(place === null ? none : (facts.get(place.above)?.signIn ?? none)),
    ]),
  );
  return (field) => {
    const { isPassword, isCarried } = viewOf(field.path);
    if (isPassword) {
      const place = placeOf(field);
      if (!facts.get(place)?.isUnreal) return nearPassword(place);
    }
    return isCarried ? nearCarried(field.within) : near(field.within);
  };
}

/** What the fields in a place show. */
class Facts {
  /** Kinds of data in it. */
  direct: Set<Neighbour> | null = null;
  /** Sign-in data in it, and directly below it. */
  signIn: Set<Neighbour> | null = null;
  password: string | null = null;
  /** What its question asks for. */
  asked: CategoryId | null = null;
  isQuestion = false;
  /** Whether its question has a number. */
  isLinked = false;
  hasCurrency = false;
  isSearch = false;
  /** Whether names of sign-in data hold something else in it, such as times or errors. */
  isUnreal = false;

  addDirect(neighbour: Neighbour): void {
    this.direct ??= new Set();
    this.direct.add(neighbour);
  }

  addSignIn(neighbour: Neighbour): void {
    this.signIn ??= new Set();
    this.signIn.add(neighbour);
  }
}

const factsIn = (facts: ReadonlyMap<Place, Facts>, place: Place) => (place === null ? undefined : facts.get(place));

/** What a question, a label or the name of a form field asks for; null if it asks for nothing new. */
function askedBy(clues: Clues, value: string, { asked, isLinked }: Facts): CategoryId | null {
  const about = clues.isSystem
    ? categoryOfFieldName(systemEnd.exec(value)?.[1]?.replace(/^[a-z]{2}-/, '') ?? '')
    : null;
  if (about !== null || asked !== null) return about;
  const isQuestion = clues.isQuestion || clues.isLabelled || (clues.isQuestionText && isLinked);
  return (isQuestion ? categoryOfQuestion(value) : null) ?? (clues.isField ? categoryOfFieldName(value) : null);
}

type Neighbours = ReadonlySet<Neighbour>;

/** Shows which neighbours count for the fields with a path. */
const viewOf = oncePerPath((path) => ({
  isPassword: namedCategory(path) === 'password',
  isCarried: isCarried(path),
}));

/** Caches a function that finds the neighbours of a place. */
function oncePerPlace(find: (place: Place) => Neighbours): (place: Place) => Neighbours {
  const known = new Map<Place, Neighbours>();
  // Most fields are in the same place as the one before.
  let last: Place | undefined;
  let lastNeighbours = none;
  return (place) => {
    if (place === last) return lastNeighbours;
    let neighbours = known.get(place);
    if (neighbours === undefined) {
      neighbours = find(place);
      known.set(place, neighbours);
    }
    last = place;
    lastNeighbours = neighbours;
    return neighbours;
  };
}

/**
 * Caches of sets, by their neighbours in alphabetical order, and in the order in which they were found, which saves
 * sorting: objects repeat themselves.
 */
const cachedSet = createMemo<string, Neighbours>(1_024);
const cachedSetAsFound = createMemo<string, Neighbours>(1_024);

/** Returns the same set for equal neighbours, so that sets can be compared by reference. */
function shared(neighbours: Iterable<Neighbour>): Neighbours {
  const all = neighbours instanceof Set ? [...neighbours] : [...new Set(neighbours)];
  if (all.length === 0) return none;
  return cachedSetAsFound(all.join(), () => {
    all.sort();
    return cachedSet(all.join(), () => new Set(all));
  });
}

/** Addresses of search engines, whose parameters contain search terms. */
const ofEngine =
  /^https?:\/\/(?:[\w-]+\.)*(?:google|bing|yahoo|baidu|yandex|ya|naver|daum|duckduckgo|ecosia|qwant|startpage|seznam|sogou|so|goo|ask|aol|brave|coccoc|mojeek|swisscows|kagi|rambler|onet|walla|ebay|amazon|idealo|allegro|trovaprezzi|leboncoin)\.[a-z]{2,3}(?:\.[a-z]{2})?\/[^?]*\?/i;

const isOfEngine = (value: string) => value.startsWith('http') && value.length < 4_096 && ofEngine.test(value);

/** What a path shows about the fields beside it. */
interface Clues {
  readonly isQuestion: boolean;
  readonly isLabelled: boolean;
  readonly isLinked: boolean;
  readonly isQuestionText: boolean;
  readonly isSystem: boolean;
  readonly isField: boolean;
  readonly isCurrency: boolean;
  readonly isEvent: boolean;
  /** The category that the keys name. */
  readonly named: CategoryId | null;
  /** The category that the keys name; `user-id` also for a key that means a user's name only beside a password. */
  readonly category: CategoryId | null;
}

/** The clues of most paths. */
const noClues: Clues = {
  isQuestion: false,
  isLabelled: false,
  isLinked: false,
  isQuestionText: false,
  isSystem: false,
  isField: false,
  isCurrency: false,
  isEvent: false,
  named: null,
  category: null,
};

const cluesOf = oncePerPath((path): Clues => {
  const key = path.key ?? '';
  const named = namedCategory(path);
  const category = named ?? (signInName.test(key) ? 'user-id' : null);
  const found: Clues = {
    isQuestion: questionName.test(key),
    isLabelled: labelName.test(key),
    isLinked: linked.test(key),
    isQuestionText: questionText.test(key),
    isSystem: systemName.test(key),
    isField: fieldName.test(key),
    isCurrency: currencyName.test(key),
    isEvent: eventName.test(key),
    named,
    category,
  };
  return Object.values(found).some(Boolean) ? found : noClues;
});

/** Whether an event in the place, or in the one around it, is a search. */
const isSearch = (place: Place, facts: ReadonlyMap<Place, Facts>) =>
  factsIn(facts, place)?.isSearch || factsIn(facts, place?.above ?? null)?.isSearch || false;

/**
 * The object with the question to which answers in a place belong: `{ text, answer: [{ valueString }] }`.
 */
function questionOf(within: Place): Place {
  const list = within === null || within.path.key !== null ? within : within.above;
  return list !== null && answering.test(list.path.key ?? '') ? list.above : null;
}

/** Number of levels above an amount in which its currency may be: an order's currency applies to the prices of its items. */
const reach = 3;

function isNearCurrency(within: Place, facts: ReadonlyMap<Place, Facts>): boolean {
  let place = within;
  for (let step = 0; place !== null && step <= reach; step += 1) {
    if (facts.get(place)?.hasCurrency) return true;
    place = place.above;
  }
  return false;
}

/** The container that holds a field; if the field's key only carries the value of the key above, the one around it. */
function placeOf({ path, within }: Field): Place {
  return isCarried(path) ? (within?.above ?? null) : within;
}

/** Whether a value can be what its name says, and is not the name's own label or a state. */
function isReal(category: CategoryId, value: string): boolean {
  if (category === 'email') return value.includes('@') || value.length >= 22;
  return isPresent(value) && !isLabel(value) && !isPasswordState(value);
}
