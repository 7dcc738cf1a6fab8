import type { Path } from '../decode/path.ts';
import { createMemo } from '../memo.ts';
import { isKnownWord } from '../words/words.ts';
import { composedKinds } from './composed-names.ts';
import type { Composed } from './composition.ts';
import { isCard } from './detectors/card.ts';
import { isAddressDigest } from './digest.ts';
import { singleNames, spellingsOf, vagueNames, withoutParticles } from './languages.ts';
import { isMoney } from './money.ts';
import type { Neighbour } from './neighbours.ts';
import { isPersonId, isProfileAddress } from './person-ids.ts';
import {
  isCertainName,
  isCommonName,
  isNamedPicture,
  isOneFirstName,
  isUnknownName,
  readsAsPerson,
  readsAsUserName,
} from './persons.ts';
import { isAbsent, isCampaign, isFullName, isPasswordState, isPlausible, isPresent, titled } from './plausible.ts';
import { isSensitiveKey, sensitiveKind } from './sensitive.ts';
import {
  hasShape,
  isBodyMeasure,
  isCertainId,
  isJobTitle,
  isLetteredPostcode,
  isNationalId,
  isPosition,
  isPostalLine,
  isPostcode,
  isPostcodeName,
  isStreetAddress,
} from './shapes.ts';
import { type CategoryId, taxonomy } from './taxonomy.ts';
import { isProse } from './text-shape.ts';
import { foreign, idNames, optInNames, passwordNames, roleNames, vocabulary } from './vocabulary.ts';
import { type Worded, worded } from './worded-names.ts';
import { categoryOfWorded } from './worded-values.ts';

const categoryByWords = new Map<string, CategoryId>([
  ...foreign,
  ...Object.entries(vocabulary).flatMap(([category, phrases]) =>
    phrases.flatMap(spellingsOf).map((phrase) => [phrase, category as CategoryId] as const),
  ),
]);

/** Kinds under whose names the id of a person's record stands as well. */
const ofRecords: ReadonlySet<CategoryId> = new Set([
  'message',
  'session-id',
  'search-text',
  'org-id',
  'name',
  'device-id',
]);

/** Names of degrees, of which few decimals say a town. */
const isDegree = (last: string) => /(?:^| )(?:lat|lon|lng|long|latitude|longitude)$/.test(last);

/** The number of a record: letters of its kind, and digits. */
const ofRecord = /^[A-Z]{2,5}(?:-[A-Z]{1,4})*-?\d{6,}$/;

/** Answers to whether someone is something. */
const states =
  /^(?:[01]|true|false|yes|no|on|off|ja|nein|oui|non|s[ií]|evet|hay[ıi]r|tak|nie|none|active|inactive|actif|inactif|aktiv|inaktiv)$/i;
const subscribers = /abonn|subscrib|member|miembro|membre|mitglied|lid$|uye|üye|adh[eé]rent|customer|kunde|client/;

/** Whether a value under a word for users is one's id: of digits, or with marks between letters. */
const isIdOf = (category: CategoryId, value: string) =>
  category === 'user-id' && /^(?=.*\d)[\w-]{4,64}$|^[a-z]+[_.][a-z]+\d*$/.test(value);

/** Kinds of which keys are also written in one word: `numertelefonu`, `codicefiscale`. */
const writtenTogether: ReadonlySet<CategoryId> = new Set([
  'name',
  'email',
  'phone',
  'postal-address',
  'user-id',
  'company',
  'bank-account',
  'card',
  'government-id',
]);

const categoryTogether = new Map<string, CategoryId>(
  [...categoryByWords]
    .filter(([phrase, category]) => writtenTogether.has(category) && phrase.includes(' ') && phrase.length > 7)
    .map(([phrase, category]) => [phrase.replaceAll(' ', ''), category] as const),
);

/** What the names of a path say. */
interface Naming {
  readonly category: CategoryId | null;
  /** What its words say together, of those that are known in any language. */
  readonly worded: Worded | null;
  /** The words of the name that decides. */
  readonly last: string;
  /** The words of the name above it. */
  readonly parent: string;
  /** Whether the name above it is that of a person in some role, or of a list of them. */
  readonly isOfPerson: boolean;
  /** Whether it is a parameter of an address. */
  readonly isInLink: boolean;
  /** Whether the last key only holds the value of the one above it. */
  readonly isCarried: boolean;
}

/** What the words of a path say, worked out once a path. */
const known = new WeakMap<Path, Naming>();

/** Keys that hold the value of the key above them: `{ "email": { "value": "…" } }`, `{ "email": { "old": "…", "new": "…" } }`. */
const carriers =
  /^(?:value|val|values|string value|text value|raw|raw value|plain|plain text|plaintext|old|new|old value|new value|from|to|before|after|previous|previous value|current|current value|original|updated|latest|wert|alt|neu|sha ?(?:1|256|512)|md5|hash|hashed)$/;

/**
 * The category a field's key stands for, where its value can be that; else null.
 *
 * @param beside categories that the names of the fields around it stand for
 */
export function categoryOfKey(path: Path, value: string, beside: ReadonlySet<Neighbour>): CategoryId | null {
  const category = categoryOfName(path, value, beside);
  // What is looked at has a title as pages have.
  const isOpen = category === null || (category === 'page-title' && path.key?.toLowerCase() === 'title');
  return isOpen ? (composedCategory(path, value) ?? category) : category;
}

function categoryOfName(path: Path, value: string, beside: ReadonlySet<Neighbour>): CategoryId | null {
  const naming = namingOf(path);
  return categoryOfNaming(path, naming, value, beside) ?? categoryOfWords(naming, value, beside);
}

/** Names of measures and needs of a body, whose values are of many forms. */
const measured = /(?:heart ?rate|blood pressure|body ?fat|body ?weight)|dietary/;

/** What the words of a name say, in any language, if the name as a whole is not known or known as the same. */
function categoryOfWords({ category, worded, isOfPerson }: Naming, value: string, beside: ReadonlySet<Neighbour>) {
  if (worded === null || isLabel(value)) return null;
  const isOfBoth =
    (worded.category === 'government-id' && category === 'card') ||
    (worded.category === 'health' && category === 'health' && measured.test(worded.words));
  if (category !== null && !isOfBoth) return null;
  return categoryOfWorded(worded, value, beside, isOfPerson);
}

function categoryOfNaming(
  path: Path,
  naming: Naming,
  value: string,
  beside: ReadonlySet<Neighbour>,
): CategoryId | null {
  const { last } = naming;
  const answered = answer(path, last, value, beside);
  if (answered !== null) return answered;
  const category = refined(naming, value, beside);
  if (category === null || category === 'amount') {
    const hasCurrency = beside.has('currency');
    if (isMoney(last, value, hasCurrency) || isMoney(wordsOf(path.key ?? ''), value, hasCurrency)) return 'amount';
  }
  if (category === null) return sensitiveKind(last, value);
  if (isState(category, last, value) || (category === 'name' && pictures.test(last))) return category;
  if (category === 'password') return isTypedPassword(last, value, beside) ? category : null;
  if (idNames.has(last) && /^\S{2,512}$/.test(value) && isPresent(value)) return category;
  if (category === 'referrer' && !addresses.test(last)) return isCampaign(value) ? category : null;
  if (
    category === 'amount' &&
    (sums.test(last) || bounds.test(last) || inCurrency.test(last)) &&
    /^-?\d{1,12}(?:[.,]\d+)*$/.test(value)
  )
    return category;
  if (category === 'device' && last === 'processor count') return category;
  if (isLabel(value)) return null;
  if (isPlausible(category, value)) return category;
  const isShaped = isPresent(value) && hasShape(category, last, value);
  return isShaped || sensitiveKind(last, value) === category ? category : null;
}

/** Names of addresses that one comes from; other names of referrers are of campaigns, whose values are words. */
const addresses = /ref(?:errer|erer|erring)?\b|url|host|domain|verweis/;

/** Names of sums of money, which may be whole; `amount`, `cost` and `total` are as often of something else. */
const sums =
  / (?:due|paid|amount|price|value|total|balance|cost)$|^(?:sub ?total|tutar|fiyat|cena|kwota|prix|montant|importe|precio|prezzo|importo|prijs|bedrag|\w+betrag|\w*preis)$|\b(?:price|amount|total|paid|due)\b.* [a-z]{3}$/;

/** Currencies at the end of a name: `amount_due_gbp`, `total_eur`. */
const currencies =
  /^(.+) (?:usd|eur|gbp|chf|jpy|inr|cny|brl|try|pln|sek|nok|dkk|czk|huf|aud|cad|nzd|zar|mxn|euro?s?|dollars|cents?|pence|minor)$/;

/** Names of answers, searches and ratings. */
const answers =
  /^(?:value|values|val|wert|valore|waarde|warto[sś][cć]|v[aä]rde|verdi|v[aæ]rdi|vaerdi|arvo|de[gğ]er|hodnota|entered|content|answer|answers|ans|resp|selection|selected|input|antwort|antwoorden|valeur|valor|response|réponse|reponse|respuesta|antwoord|cevap|odpowied[zź]|risposta|resposta|score|rating|choice|choices)$/;
const searched =
  /^(?:text|term|terms?|value|input|what|words?|phrase|s|q|txt|wert|begriff|eingabe|texto|texte|termino|término|tekst|metin|terim)$/;
const ratings =
  /^(?:nps|nps score|csat|csat score|ces|ces score|helpful|was helpful|is helpful|hilfreich|thumbs|satisfaction|zufriedenheit|likelihood to recommend)$/;

/** Names of what a person writes, of where it is written, and of search terms; some are as often those of an address. */
const said =
  /^(?:t|text|body|content|msg|message|value|input|plain|plain text|md|markdown|txt|tekst|texte|texto|nachricht|bericht)$/;
const saying =
  /(?:^|[ _.])(?:messages?|msgs?|chats?|conversations?|hist|history|transcript|threads?|comments?|turns?|utterances?|prompts?|dialogue?s?|nachrichten?|berichten)(?:$|[ _.[])/i;
const oftenAddress = /^(?:search|site search|page search|suche|buscar|recherche)$/;

/** Names of what a person writes, with any words around them or joined to others. */
const writtenNames =
  /(?:^| )(?:notes?|notas?|remarks?|comments?|instructions?|narrative|reason|grund|motivo|motif|raison|reden|wish(?:es)?|requests?|dedication|dedicatoria|doubts?|essay|explanation|story|statement|contenu|contenido|inhalt|pitch|appeal|apelación)(?: |$)|(?:description|notiz|hinweis|bemerkung|kommentar|nachricht|beschreibung|wunsch|wünsche|anmerkung|mitteilung|opmerking|toelichting|notu|açıklama|aciklama|comentario|commentaire|mensaje)(?:en|e|n|s)?$/;

const written = createMemo<string, boolean>(4_096);
const isWritten = (last: string) => writtenNames.test(last);

/** Places of answers, which have the numbers of their questions for names. */
const surveying =
  /(?:^|[ _.])(?:surveys?|umfrage|encuesta|enqu[eê]te|sondage|questionnaire|fragebogen|quiz|answers?|antworten|respuestas|réponses|responses?)(?:$|[ _.[])/i;
const numbered = /^(?:[qa]|question|frage|pregunta|vraag|item)? ?\d{0,3}$/;

/** A few words, as people write them. */
const isFewWords = (value: string) =>
  /^\P{L}*\p{L}{2,}\P{L}+\p{L}{2,}/u.test(value) && !/[{}<>=_\\]|^\S+:\/\//.test(value);

/** Whether numbers are what someone answered: several of them, or one of a quiz. */
const isGiven = (path: Path, value: string) =>
  /^-?\d+(?:[.,]\d+)?(?:[,;] ?-?\d+(?:[.,]\d+)?)+$/.test(value) ||
  (/^-?\d{1,6}(?:[.,]\d+)?$/.test(value) &&
    /(?:^|[._])(?:quiz|result|survey|exam|test|assessment|exercise)s?(?:$|[.[_])/i.test(path.above?.text ?? ''));

/** What an answer to a question or the words of a search are, whatever their own name is. */
function answer(path: Path, last: string, value: string, beside: ReadonlySet<Neighbour>): CategoryId | null {
  if (said.test(last) && saying.test(path.above?.text ?? ''))
    return isPlausible('message', value) && !isSentenceOfCode(value) ? 'message' : null;
  if (numbered.test(last) && surveying.test(path.above?.text ?? '')) return isFewWords(value) ? 'message' : null;
  if (ratings.test(last))
    return /^(?:-?\d{1,2}|true|false|yes|no|up|down|ja|nein|oui|non|[\p{L}][\p{L} ]{1,30})$/iu.test(value)
      ? 'message'
      : null;
  if (/^(?:answer|response|réponse|respuesta|antwort)$/.test(last) && isGiven(path, value)) return 'message';
  if (answers.test(last) && value.length <= 16_384) {
    const asked = askedFor(value, beside) ?? (beside.has('question') ? sensitiveKind('answer', value) : null);
    if (asked !== null) return asked;
    if (beside.has('question')) return value.trim() === '' ? null : 'message';
  }
  if (oftenAddress.test(last) && /^[^/?#=&]{2,200}$/.test(value) && !/^(?:true|false|\d+)$/.test(value))
    return isPlausible('search-text', value) && !isLabel(value) ? 'search-text' : null;
  if (beside.has('search') && searched.test(last))
    return isPlausible('search-text', value) && !isLabel(value) ? 'search-text' : null;
  return null;
}

/** Last words that mean the same after anything: `td_language`, `user_locale`. */
const endings: ReadonlySet<string> = new Set([
  'language',
  'locale',
  'referrer',
  'referer',
  'timezone',
  'email',
  'useragent',
  'note',
  'notes',
  'comment',
  'comments',
  'feedback',
  'subject',
  'reason',
  'remarks',
  'enquiry',
  'inquiry',
  'complaint',
  'suggestion',
  'suggestions',
  'phone',
  'mobile',
  'telephone',
  'telefon',
  'telefono',
  'iban',
  'surname',
  'lastname',
  'firstname',
  'street',
  'strasse',
  'postcode',
  'postleitzahl',
  'plz',
  'ssn',
  'aadhaar',
  'employer',
  'diagnosis',
  'allergies',
  'medications',
  'salary',
  'occupation',
  'consent',
  'einwilligung',
  'optin',
  'optout',
]);

/** What a path's names stand for, whatever its value. */
export function namedCategory(path: Path): CategoryId | null {
  const { category, worded } = namingOf(path);
  return category ?? (worded === null || worded.isWeak || worded.isRole ? null : worded.category);
}

/** Whether a path's last key only holds the value of the key above it. */
export function isCarried(path: Path): boolean {
  return namingOf(path).isCarried;
}

function namingOf(path: Path): Naming {
  let naming = known.get(path);
  if (naming === undefined) {
    const isInLink = path.key?.startsWith('?') === true;
    naming = { ...namingIn(path.keys.filter(isNamed).flatMap(namesIn), !isInLink), isInLink };
    known.set(path, naming);
  }
  return naming;
}

const composed = new WeakMap<Path, readonly Composed[]>();

/** What the words of a name say together with those around it, if no name is known as a whole. */
function composedCategory(path: Path, value: string): CategoryId | null {
  if (value === '' || value.length > longestComposed) return null;
  let kinds = composed.get(path);
  if (kinds === undefined) {
    const names = path.keys.filter(isNamed).flatMap(namesIn);
    const isInAddress = path.key?.startsWith('?') === true;
    while (!isInAddress && names.length > 1 && isCarrier(names.at(-1) ?? '')) names.pop();
    kinds = composedKinds(names.slice(-3).map(wordsOf), isInAddress);
    composed.set(path, kinds);
  }
  return kinds.find(({ fits }) => fits(value))?.category ?? null;
}

const longestComposed = 2_000;

/** Tags of languages, under which a text stands once for each. */
const languageTag = /^[a-z]{2}(?:[-_][A-Z]{2})$/;

const isCarrier = (name: string) => languageTag.test(name) || carriers.test(wordsOf(name));

/** @param isCarrying whether the last name may only hold the value of the one above: a parameter of an address does not */
function namingIn(names: readonly string[], isCarrying = true): Omit<Naming, 'isInLink'> {
  const last = wordsOf(names.at(-1) ?? '');
  const parent = wordsOf(names.at(-2) ?? '');
  const category = categoryOfNames(names);
  const together = about.test(parent) ? null : (worded(last, parent) ?? wordedBare(last, parent));
  if (category !== null || !isCarrying || names.length < 2 || !isCarrier(names.at(-1) ?? ''))
    return { category, worded: together, last, parent, isOfPerson: isPersons(parent), isCarried: false };
  const above = namingIn(names.slice(0, -1));
  // A way leads from one page to another.
  if (above.category === null && /^(?:from|to)$/.test(last))
    return { category, worded: null, last, parent, isOfPerson: false, isCarried: false };
  return { ...above, isCarried: true };
}

/** Categories that say that a container is about a person. */
const person: readonly CategoryId[] = ['email', 'phone', 'name', 'user-id', 'job'];

/** Roles whose name is one of another thing in another language, or of things as well. */
const manifold =
  /^(?:lead|guest|user|conductor|hasta|gp|gast|parent|partner|kind|child|host|eş|baba|anne|autor|cadre|contact|agent|who|mentions?)$/;

/** Names of who something comes from and goes to. */
const correspondents =
  /^(?:from|to|von|an|für|de|à|para|da|od|do|dla|van|voor|aan|kimden|kime|for|by|sender|recipient|hi|hello|greeting)$/;

/** What stands before a role: `co_borrower`, `second driver`. */
const furtherRole =
  /^(?:co|second|secondary|other|main|primary|lead|assigned|additional|current|new|old) (?=\p{L}{3})/u;

/** Names of persons' pictures. */
const pictures =
  /(?:^| )(?:avatar|avatar url|photo|photo url|picture|portrait|profile image|profile picture|headshot|foto|bild|photo profil)$/;

/** Short names of names. */
const shortNames =
  /^(?:fn|ln|vn|nn|f name|l name|fname|lname|pren|ape|apell?|first|last|given|family|middle|forename)$/;
const passports = /^(?:pas|pass|passport|pasaporte|passeport|doc|document|documento|nr|no|num|number|numero)$/;

/** Whether a name is that of a first name: `name` itself is as often a thing's. */
const isFirstNameOf = (last: string) =>
  /^(?:fn|vn|f name|fname|pren|first|given)$/.test(last) || (vagueNames.has(last) && last !== 'name');

/** Names of what goes by persons' names: brands, works, places, teams. */
const ofThings =
  /(?:^| )(?:title|titel|titre|label|product|produkt|produit|item|brand|marke|marque|marca|model|city|ort|ville|place|venue|street|station|stop|airport|hotel|restaurant|store|shop|team|club|theme|font|category|categories|genre|album|artist|band|song|track|playlist|movie|show|series|book|game|character|campaign|segment|company|school|university|brands|collection|variant|color|colour|style|vendor|label text|text|alt|caption|heading|button|page|screen|event|event name|plan|project|repo|branch|release|service|app|device|browser|family|class|selector)$/;

/** What a name alone leaves open: whose name it is, whether it is an organisation's or its id, a telephone's or a file's. */
function refined(naming: Naming, value: string, beside: ReadonlySet<Neighbour>): CategoryId | null {
  const { category, last, parent, isOfPerson } = naming;
  if ((category === null || category === 'page-url') && isTravelled(last, value)) return 'coarse-location';
  if (category === null && questions.test(last)) return isSentence(value) ? 'message' : null;
  if (category === null && written(last, isWritten) && isFewWords(value) && /\s\p{Ll}/u.test(value)) return 'message';
  if (category === null && /^(?:from|to)$/.test(last) && /^\/(?!\/)\S*$/.test(value)) return 'page-url';
  if (category === null && last === 'type' && /^(?:page|screen)[ _-]?views?$/i.test(value)) return 'event-name';
  if (category === null) return unnamed(naming, value, beside);
  if (loosely.has(last) && !isAmong(category, beside) && !isOfPerson && !isAddress(parent) && !isIdOf(category, value))
    return isStreetAddress(value) || isPostalLine(value) ? 'postal-address' : null;
  if (
    /(?:language|locale|lang|langue|idioma|\btaal|\bdil)$/.test(last) &&
    !/^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*(?:[,;]|$)/i.test(value)
  )
    return null;
  if (/user ?agent$/.test(last) && !/^[A-Z][a-z]+\/\d/.test(value)) return null;
  if ((category === 'name' || category === 'org-id' || category === 'job') && isCompany(value)) return 'company';
  if (category === 'org-id') return /\s|^\p{Lu}\p{Ll}+$/u.test(value) ? 'company' : category;
  if (category === 'user-id') {
    if (publicKey.test(value) || (!/ /.test(last) && /[,=]/.test(value))) return null;
    if (/^\$device:/.test(value)) return 'device-id';
    // Whether someone is a customer, not which.
    if (states.test(value)) return subscribers.test(last) ? 'plan' : null;
  }
  if (category === 'user-id' && (isFullName(value) || (/\s/.test(value) && readsAsPerson(value)))) return 'name';
  if (category === 'phone' && isAddress(parent) && isPostcode(value))
    return beside.has('street') ? 'postal-address' : 'coarse-location';
  if (category === 'consent-state' && optInNames.has(last) && !agreements.test(value)) return null;
  // What the browser calls an event is what was done; those of a span may be its timings.
  if (category === 'event-name' && domEvent.test(value)) return 'interaction';
  if (category === 'event-name' && last === 'name' && timing.test(value)) return null;
  if (category === 'search-text' && /^(?:keywords?|kw)$/.test(last) && /^[^\s,]+(?:,[^\s,]+)+$/.test(value))
    return 'interaction';
  if (category === 'user-id' && ofBrowser.test(value)) return 'device-id';
  if (category === 'interaction' && last === 'name' && isFullName(value)) return null;
  if (category === 'interaction') return sensitiveKind(last, value) ?? category;
  // A function's name is not a page.
  if (category === 'page-url' && /^(?:callback|continue|next|redirect)$/.test(last) && !/^(?:https?:|[/?])/.test(value))
    return null;
  if (category === 'search-text' && ofRecord.test(value)) return null;
  if (category === 'search-text' && /^(?:keywords?|kw|kwds?|tags)$/.test(last) && /^[^\s,]+(?:,[^\s,]+)+$/.test(value))
    return 'interaction';
  // A chat has a question where a search has words.
  if (category === 'search-text' && value.length >= 60 && isProse(value)) return 'message';
  // HTTP has verbs as well.
  if (category === 'event-name' && last === 'verb' && /^[A-Z]+$/.test(value)) return null;
  if (category === 'device-id' && /^(?:anon|visitor)$/.test(last) && !/\d/.test(value)) return null;
  if (category === 'device' && /^(?:[vsi][wh]|(?:win|scr) [wh])$/.test(last) && !/^\d{2,5}$/.test(value)) return null;
  if (category === 'feature-flag' && looseFlags.test(last) && !groups.test(value)) return null;
  if (category === 'environment' && isBodyMeasure(value)) return 'health';
  if (category === 'environment' && /^(?:build|release|deploy|deployment|.*version)$/.test(last) && !isRelease(value))
    return null;
  if (category === 'amount' && last === 'total' && !/^[^\d]{0,4}-?\d+[.,]\d\d$/.test(value) && !beside.has('amount'))
    return null;
  // A number without a time or a second half is what a site or an app has.
  if (/^(?:sid|client id)$/.test(last) && /^\d+$/.test(value)) return null;
  if (ofRecords.has(category) && isPersonId(value)) return 'user-id';
  if (category === 'user-id' && numberOf.test(last) && !/\d/.test(value)) return null;
  if (category === 'bank-account' && isCard(value)) return 'card';
  if (category === 'card' && /^[A-Z]{5}\d{4}[A-Z]$/.test(value)) return 'government-id';
  if (
    category === 'health' &&
    /insur|versicher|mutuelle|verzeker/.test(last) &&
    sensitiveKind('insurer', value) === null
  )
    return null;
  if (category === 'coarse-location' && isLetteredPostcode(value)) return 'postal-address';
  if (category === 'precise-location' && /^-?\d{1,3}(?:\.\d{1,2})?$/.test(value) && isDegree(last))
    return 'coarse-location';
  // Without a street, a postcode says the town.
  if (category === 'postal-address' && isTownCode(last, value) && !beside.has('street') && !isAddress(parent))
    return 'coarse-location';
  if ((category === 'page-url' || category === 'coarse-location') && isPosition(value)) return 'precise-location';
  if (category === 'console-log') return isOfLog(last, value) ? category : null;
  if (category === 'page-title' && /^(?:title|titel|titre|t[ií]tulo|titolo)$/.test(last) && isJobTitle(value))
    return 'job';
  if (category === 'message' && (looseTexts.test(last) || !categoryByWords.has(last)))
    return isSentence(value) ? category : null;
  if (last === 'nickname' && !signIn.some((one) => beside.has(one))) return null;
  if (
    category === 'name' &&
    !ownNames.test(last) &&
    !singleNames.test(last) &&
    !isOfPerson &&
    !isPersonHere(value, beside)
  )
    return null;
  if (category === 'amount' && beside.has('amount') && /^\d+$/.test(value)) return category;
  return category;
}

/** Whether what is called a log or an error's type is one: `Error` is what every error is. */
const isOfLog = (last: string, value: string) =>
  last === 'log'
    ? /^\P{L}*\p{L}+\s\S+\s/u.test(value)
    : !/(?:type|class|kind|name)$/.test(last) || /^(?!Error$)[\w$.]{3,200}$/.test(value);

/** How SDKs begin the id of someone who has not signed in. */
export const ofBrowser = /^oeu\d+r0\.\d+$|^(?:\$device:|(?:anon|anonymous|device|visitor|guest)[-_:])[\w-]{6,}$/i;

/** Events of the DOM. */
const domEvent =
  /^(?:(?:dbl)?click|change|submit|input|focus|blur|scroll|touch(?:start|end|move)|tap|(?:mouse|pointer|key)(?:down|up|move|over|press)|wheel|drag|drop|copy|cut|paste|selectionchange)$/;

/** Names that OpenTelemetry's instrumentations give events of their own. */
const timing = /^(?:exception|message|first\w*Paint|[a-z]\w*(?:Start|End|Interactive|Complete))$/;

/** What stands where people say yes or no. */
const agreements =
  /^(?:true|false|[01]|y(?:es)?|no?|on|off|ja|nein|nee|oui|non|s[iíì]|evet|hayır|hayir|tak|nie|granted|denied|(?:un)?subscribed|accepted|declined|opt(?:ed)?[ _-]?(?:in|out)|implied|explicit|(?:double|single)[ _-]?opt[ _-]?in)$/i;

/** Names of experiments that products and stores have as well. */
const looseFlags = /^(?:variante?|variation|bucket|treatment|variant name|variation name)$/;

/** Groups that experiments divide people into. */
const groups =
  /^(?:[a-z]|\d{1,3}|true|false|on|off|control|baseline|original|holdout|(?:test|treatment|variant|variation|group|arm|challenger)[\w -]{0,20}|[\w-]{1,40}[-_:](?:control|treatment|variant|test|[a-d]|v?\d{1,3}))$/i;

/** Whether a text is a version, a commit or a stage of an app, not a sentence or a moment. */
const isRelease = (value: string) =>
  value.length <= 100 && /^(?=.*[1-9])[\w.@/+:-]+$/.test(value) && !/^\d{12,}$/.test(value);

/** Keys that hold what people write, and as often a code or a text of the app. */
const looseTexts =
  /^(?:description|reason|subject|body|response|reply|bio|grund|betreff|message|answer|reason .*|request details|details|text|txt|excerpt|draft|input|completion|completions|value text|tekst|texte|texto|metin|not)$/;

/** Names that are questions of a survey. */
const questions =
  /^(?:what|how|why|where|which|who|please|describe|tell|explain|any|anything|was|wie|warum|wieso|welche[rs]?|bitte|worum) \S+ \S/;

/** Whether a text is of several words, as people write them. */
const isSentence = (value: string) =>
  /^\P{L}*\p{L}+(?:[^\p{L}\n<>{}[\]]+\p{L}+){3,}/u.test(value) && !/[{}<>]|\n\s+at /.test(value);

/** Whether a text is of a program: markup, a stack, an address. */
const isSentenceOfCode = (value: string) => /[{}<>]|\n\s+at |^\S+:\/\/|=>|\(\)/.test(value);

/** How vendors begin keys that are meant to be public. */
const publicKey = /^(?:pk|pub|public|phc|wk)[._-](?=.*\d)[\w.-]{8,}$/i;

/**
 * Whether a value is a password. Under exactly a password's name beside what else one signs in with, any value is one but
 * a word of state; elsewhere it must look like one.
 */
function isTypedPassword(last: string, value: string, beside: ReadonlySet<Neighbour>): boolean {
  if (
    isAbsent(value) ||
    isPasswordState(value) ||
    publicKey.test(value) ||
    (last === 'pwd' && /^(?:[/~]|[A-Z]:\\)/.test(value))
  )
    return false;
  const isSignIn = passwordNames.has(last) && signIn.some((category) => beside.has(category));
  if (isSignIn) return value.length >= 3 && value.length <= 256 && !/^\d{1,3}$/.test(value);
  return isPlausible('password', value) && !isLabel(value);
}

const signIn: readonly CategoryId[] = ['email', 'user-id', 'phone', 'password'];

/** Legal forms at the end of a name. */
const isCompany = (value: string) =>
  /\s(?:GmbH|AG|SE|KG|UG|Inc\.?|Ltd\.?|LLC|Corp\.?|PLC|B\.?V\.?|S\.?A\.?S?|Oy|AB|A\/S|AS|Pty|N\.?V\.?|GbR|OHG|e\.? ?V\.?|mbH|SARL|EURL|S\.?L\.?U?|S\.?p\.?A\.?|S\.?r\.?l\.?|Ltda\.?|Lda\.?|sp\. z o\. ?o\.|A\.?Ş\.?|Ltd\. Şti\.?|ApS|Kft\.?|s\.r\.o\.|a\.s\.|Pvt\.? Ltd\.?)$/.test(
    value,
  );

/** Names that only people have. */
const ownNames =
  /first|last|full|given|family|middle|surname|vor|nach|fn$|ln$|holder|inhaber|real|suffix|forename|kto ?inh/;

/** Whether a text is a name where a name is expected: of one word only beside what else is known of a person. */
function isPersonHere(value: string, beside: ReadonlySet<Neighbour>): boolean {
  return isFullName(value) || readsAsPerson(value) || (isUnknownName(value) && personal.some((one) => beside.has(one)));
}

/** What only persons have, and no products, shops or places. */
const personal: readonly CategoryId[] = ['email', 'phone', 'government-id', 'bank-account'];

/** Names that are a person's number only with a digit in it, and those that are answered with yes or no. */
const numberOf = /(?:^| )(?:n[or]|num|number|ref|reference|nummer|kd|kdnr|kundennr|mrn|matricule|num[eé]ro|numer)$/;
const healthStates = /pregnan|schwanger|smok|tobacco|disab|behinder|diabet|hamile|gebelik|embaraz|grossesse/;

/** What is answered with yes or no, and says something of someone either way. */
const isState = (category: CategoryId, last: string, value: string) =>
  states.test(value) &&
  ((category === 'health' && (healthStates.test(last) || isSensitiveKey(last))) ||
    (category === 'plan' && (subscribers.test(last) || memberships.test(last))) ||
    (category === 'job' && last === 'current'));

/** Names of what someone has or has not bought. */
const memberships = /^(?:is |has )?(?:vip|premium|pro|paid|paying|trial|subscriber)(?: user| member| status)?$/;

/** Abbreviations and words of other things, which need something of a person or an address beside them. */
const loosely: ReadonlySet<string> = new Set(
  'zip, str, adr, addr, cap, daire, nn, vn, civico, portable, fax, n client, cargo, poste, ruolo, mobil, titular, inhaber, objet, oggetto, temat, konu, bericht, voie, rue, usuario, utente, morada, colonia'.split(
    ', ',
  ),
);

const placing: readonly CategoryId[] = [
  'name',
  'email',
  'phone',
  'user-id',
  'postal-address',
  'coarse-location',
  'government-id',
  'bank-account',
];

/** Whether something else of a person or an address stands beside a name. */
const isAmong = (category: CategoryId, beside: ReadonlySet<Neighbour>) =>
  placing.some((one) => one !== category && beside.has(one));

/** Names of positions in some languages. */
const positions =
  /(?:^| )(?:konum|konumu|standort|ubicaci[oó]n|posizione|localisation|position|location|coordinates|coords|koordinaten|coordonn[eé]es|ll|lat ?lng|lng ?lat|lon ?lat|center|gps|lokasyon|locatie|lokalizacja|pos|near|place|destination|pickup|dropoff|drop off)$/;
const vicinities =
  /(?:^| )(?:near|place|destination|town|city|location|area|locality|search address|zip|postcode|pickup|dropoff|where|ort)$/;

/** What a value is under a name that leaves it open: a person's among what else is known of a person, a place's. */
function unnamed(
  { last, parent, isOfPerson, isInLink }: Naming,
  value: string,
  beside: ReadonlySet<Neighbour>,
): CategoryId | null {
  const isPerson = person.some((category) => beside.has(category)) || isOfPerson;
  if (last === 'identifier') return isPerson ? 'user-id' : null;
  if (isPosition(value) && positions.test(last)) return 'precise-location';
  if (isLetteredPostcode(value) && vicinities.test(last)) return 'postal-address';
  if (isPersonId(value) || isProfileAddress(value)) return 'user-id';
  if (pictures.test(last) && isNamedPicture(value)) return 'name';
  if (/^(?:wa|whatsapp)(?: |$)/.test(last) && /^\+?[1-9]\d{9,13}$/.test(value)) return 'phone';
  if (isAddressDigest(value)) return 'email';
  if (degrees.test(last) && /^-?\d{1,3}\.\d{4,}$/.test(value)) return 'precise-location';
  if (roleNames.has(last.replace(furtherRole, '')) || accounts.test(last)) {
    if (manifold.test(last) ? isCommonName(value) || titled.test(value) : readsAsPerson(value)) return 'name';
    if (accounts.test(last) && readsAsUserName(value)) return 'user-id';
  }
  if (isInLink && isOfPersonInLink(last) && /^(?=.*\d)[\w.-]{3,40}$/.test(value) && !isAbsent(value)) return 'user-id';
  if (isInLink && bounds.test(last) && /^\d{4,9}(?:\.\d\d)?$/.test(value)) return 'amount';
  if (called.test(last) && separated.test(value) && hasShape('phone', last, value)) return 'phone';
  if (referredBy.test(last) && isFullName(value) && readsAsPerson(value)) return 'name';
  if (isInLink && vagueNames.has(last) && isUnknownName(value)) return 'name';
  if (isOneFirstName(value) && (isFirstNameOf(last) || correspondents.test(last))) return 'name';
  if (isInLink && accounts.test(last) && /^[\w.@-]{4,64}$/.test(value) && !isKnownWord(value.toLowerCase()))
    return 'user-id';
  if (isOfPerson) {
    if (isNationalId(value) || (passports.test(last) && /^[A-Z]{1,3}\d{6,8}$/.test(value))) return 'government-id';
    if (shortNames.test(last) && isPlausible('name', value)) return 'name';
    if (vagueNames.has(last) && (isUnknownName(value) || readsAsPerson(value))) return 'name';
  }
  if (vagueNames.has(last)) {
    if (last === 'name' || last.length > 2 ? isPerson && isFullName(value) : isPerson && readsAsPerson(value))
      return 'name';
    if ((beside.has('name') || personal.some((one) => beside.has(one))) && isUnknownName(value) && last.length > 1)
      return 'name';
    if (personal.some((one) => beside.has(one)) && readsAsPerson(value)) return 'name';
  }
  if (last === 'state' && (american.test(value) || (isPerson && provinces.test(value)))) return 'coarse-location';
  const isPlaced = isPerson || isAddress(parent) || beside.has('coarse-location') || beside.has('postal-address');
  if (
    isPlaced &&
    /^(?:state|estado|provincia|province|prov|uf|region|kanton|canton|territory)$/.test(last) &&
    /^[A-Z]{2,3}$/.test(value)
  )
    return 'coarse-location';
  if ((isPlaced || attributes.test(parent)) && /^(?:zip|cp|kod)$/.test(last) && hasShape('postal-address', last, value))
    return beside.has('street') ? 'postal-address' : 'coarse-location';
  if (beside.has('postal-address') && last === 'name' && readsAsPerson(value)) return 'name';
  if (
    beside.has('bank-account') &&
    /^(?:account|acct|konto|cuenta|conto|compte)$/.test(last) &&
    /^\d{6,18}$/.test(value)
  )
    return 'bank-account';
  if (isSensitiveKey(last) && /^(?:true|false|yes|no|ja|nein|oui|non|s[ií]|\d{1,4}|\p{L}[\p{L} ]{1,40})$/iu.test(value))
    return 'health';
  if (!ofThings.test(last) && isCommonName(value) && isCertainName(value)) return 'name';
  if (isStreetAddress(value) || isPostalLine(value)) return 'postal-address';
  if (isBodyMeasure(value)) return 'health';
  if (isCertainId(value) || (unnamedFields.test(last) && isNationalId(value))) return 'government-id';
  if (inCurrency.test(last) && /^-?\d{1,9}(?:[.,]\d{1,2})?$/.test(value)) return 'amount';
  return sensitiveKind(last, value);
}

/** Whether a parameter of an address is called by the role of a person: `?lead=58213`. */
const isOfPersonInLink = (last: string) =>
  (roleNames.has(last) && !ofRun.test(last)) ||
  /^(?:leads?|contact|customer|cust|client|subscriber|subscr|recipient|donor|supporter|constituent|volunteer|patient|tenant|applicant|candidate|learner|kunde|klient|client[ea]|aluno|paciente|abonent|donateur|adh[eé]rent|lid|medlem|kund)(?: (?:no|nr|num|number|ref))?$/.test(
    last,
  );
const ofRun = /^(?:agent|host|parent|child|client|provider|owner|who|kind|partner)$/;

/** Names of whom a message goes to or where one calls, and a number with marks between as people write them. */
const called =
  /(?:^| )(?:to|para|an|direct|hotline|kontakt|contact|contato|contatto|contacto|dest|destination|destinatario|recipient|receiver|ring|call|call ?back|rueckruf|emergency|whatsapp)$/;
const separated = /^(?=(?:\D*\d){9,12}\D*$)(?:\+?\d{1,3}[ -])?\(?0?\d{2,4}\)?[ -]\d{3,7}(?:[ -]\d{2,4}){0,3}$/;

/** Parameters of a search that bound a price. */
const bounds =
  /^(?:(?:max|min)(?: (?:price|preis|prix|precio|prezzo|preco|rent|budget|miete|loyer|cena))?|(?:price|preis|prix|precio|prezzo|preco|preço|rent|budget|miete|loyer|cena|pris) ?(?:max|min|from|to|od|do|bis|von)?|budget)$/;

/** Names of who sent or recommended someone. */
const referredBy =
  /^(?:refer(?:red|rer|ral)?|invited|recommended|indicad[oa]|recomendad[oa]|recommand[eé]e?|empfohlen|geworben|polecon[ay]|consigliat[oa]|tipsad|aanbevolen|assigned|created|approved|requested|signed|handled|sold|booked|reviewed|attn|attention|tribute|honou?ree|in (?:memory|honou?r)(?: of)?)(?: (?:by|friend|por|par|von|da|door|av|przez|name|of|to|for))*$/;

/** States and provinces of Australia, Canada and Brazil by their letters. */
const provinces =
  /^(?:NSW|QLD|VIC|TAS|ACT|NT|WA|SA|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|YT|NU|SP|RJ|MG|RS|PR|BA|PE|CE|DF|ES|GO|AM|MT|MS|RN|PB|AL|SE|TO|RO|AC|AP|RR|PI)$/;

/** Names that end with a currency, of what neither counts nor rates. */
const inCurrency =
  /^(?!.*(?:count|rate|kurs|id|version|index|qty|num|code|pair)(?: |$)).{2,40} (?:usd|eur|gbp|chf|aud|cad|nzd|brl|pln|nok|dkk|czk|huf|inr|zar|mxn|jpy|sgd)$/;

/** Names of a position's numbers in a list. */
const degrees = /^(?:ll|lat ?lng|lng ?lat|lat ?lon|lon ?lat|coordinates|coords|geo point|location coordinates)$/;

/** Names of lists of fields, of which the items go by numbers. */
const unnamedFields = /(?:custom ?fields?|answers?|extension|field values?|value string|responses?|\*)$/;

/** Roles in which people go by the name of their account. */
const accounts =
  /^(?:creator|assignee|author|owner|reviewer|requester|submitter|agent|approver|reporter|users?|sender|employee|member|recipient|nutzer|benutzer|usuario|utilisateur|utente|gebruiker|kullanici|kullanıcı|uzytkownik|użytkownik|usuário|usr|nick|pseudo|handle|screen ?name|who|by|seller|player|host|streamer|channel owner)$/;

/** Objects that hold what an app knows of a person. */
const attributes = /(?:^| )(?:attributes|traits|properties|attributs|atributos|contact|profile|merge fields)$/;

/** States of the United States by their letters, but those that are words. */
const american =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|I[ADL]|K[SY]|LA|M[ADNOST]|N[CDEHJMVY]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** Names of where a way begins and where it leads. */
const ways =
  /^(?:(?:origin|destination|departure|arrival|pick ?up|drop ?off|return)(?: (?:code|airport|city|station|iata|location|place|port|branch|depot))*|(?:airport|iata|station|location|city|port)(?: code| iata)?|desde|hasta|origen|destino|salida|llegada|nach|abflug|abfahrt|ankunft|startort|zielort|reiseziel|d[eé]part|arriv[eé]e|vertrek|aankomst|bestemming|vertrekpunt|partenza|arrivo|destinazione|kalk[ıi][sş]|var[ıi][sş]|nereden|nereye|sk[aą]d|dok[aą]d|wylot|przylot|origem|chegada|from|to|o|d|orig|dest|dep|arr)$/;
const currencyCodes =
  /^(?:USD|EUR|GBP|CHF|JPY|INR|CNY|BRL|TRY|PLN|SEK|NOK|DKK|CZK|HUF|AUD|CAD|NZD|ZAR|MXN|GET|PUT|ALL|API|CSV|PDF|SMS|URL|WEB|APP)$/;

/** Whether a value is a place that someone travels from or to: an airport's or a port's code, or the name of a town. */
const isTravelled = (last: string, value: string) =>
  ways.test(last) &&
  (/^[A-Z]{3}$|^[A-Z]{5}$/.test(value)
    ? !currencyCodes.test(value) && !isKnownWord(value.toLowerCase())
    : last.length > 3 &&
      last !== 'from' &&
      /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+(?:[ -]\p{L}[\p{L}\p{M}'’-]+){0,3}$/u.test(value) &&
      !value.split(' ').every((word) => isKnownWord(word.toLowerCase())));

/** A value that is itself the name of a kind of data stands for its field, as on a form. */
export function isLabel(value: string): boolean {
  return value.length <= 40 && categoryByWords.has(wordsOf(value));
}

/** Whether a value is a postcode without letters, which many people share. */
const isTownCode = (last: string, value: string) => isPostcodeName(last) && (!/[A-Z]/.test(value) || value.length > 20);

/** Whether an object's name is that of an address. */
const isAddress = (parent: string) => ofAddress.test(parent);
const ofAddress = /addres|adres|anschrift|direcci|indirizz|endere[cç]o|adresse/;

/** Whether a path's name is of a postcode. */
export const isOfPostcode = (path: Path) => isPostcodeName(namingOf(path).last);

/** Whether an object's name is that of a person in some role, or of a list of them: `additional_drivers`. */
function isPersons(parent: string): boolean {
  if (parent === '' || ofPrograms.test(parent)) return false;
  const ending = parent.slice(parent.lastIndexOf(' ') + 1);
  return isRole(parent) || (ending !== parent && !ofPrograms.test(ending) && isRole(ending));
}

const isRole = (words: string) =>
  [words, singular(words), words.replace(/(?:en|er|e|n|i|y|ler|lar)$/, '')].some((one) => roleNames.has(one));

/** Roles that programs have as well. */
const ofPrograms = /^(?:clients?|agents?|users?|owners?|hosts?|parents?|child|providers?|who|lead|kind|contacts?)$/;

/** Kinds of data that a question asks for by a single word. */
const askedByWord: ReadonlySet<CategoryId> = new Set([
  'health',
  'ethnicity',
  'religion',
  'politics',
  'orientation',
  'government-id',
  'phone',
  'email',
]);
/** Kinds that a question asks for by several words. */
const askedByPhrase: ReadonlySet<CategoryId> = new Set([
  ...askedByWord,
  'job',
  'company',
  'name',
  'postal-address',
  'bank-account',
  'amount',
  'message',
  'user-id',
  'search-text',
]);

const longestQuestion = 120;

/** What a question or a field's label asks for, by the longest of its phrases that is known: `Do you have a disability?` */
export function categoryOfQuestion(text: string): CategoryId | null {
  if (text.length < 2 || text.length > longestQuestion) return null;
  const all = wordsOf(text).split(' ');
  for (let length = Math.min(4, all.length); length >= 1; length -= 1)
    for (let at = 0; at + length <= all.length; at += 1) {
      const category = categoryByWords.get(all.slice(at, at + length).join(' '));
      if (category !== undefined && (length > 1 || length === all.length ? askedByPhrase : askedByWord).has(category))
        return category;
    }
  if (isSensitiveKey(wordsOf(text))) return 'health';
  const together = all.length <= 4 ? worded(all.join(' '), '') : null;
  return together !== null && askedByPhrase.has(together.category) ? together.category : null;
}

/** What a field is for that a program calls so; null for a text. */
export function categoryOfFieldName(name: string): CategoryId | null {
  if (name.length < 2 || name.length > 60 || /[\s{}<>]/.test(name)) return null;
  return categoryOfNames([name]) ?? (roleNames.has(wordsOf(name)) ? 'name' : null);
}

/** What an answer is, where its question says what it asks for. */
function askedFor(value: string, beside: ReadonlySet<Neighbour>): CategoryId | null {
  for (const category of askedByPhrase) {
    if (!beside.has(`asks ${category}`)) continue;
    if (taxonomy[category].group === 'special' && category !== 'government-id')
      return value.trim() === '' ? null : category;
    if (category === 'job' && /^\d[\d.,]*$/.test(value)) return category;
    if (category === 'name') return isFullName(value) || readsAsPerson(value) || isUnknownName(value) ? category : null;
    if (category === 'amount') return /^[^\d\s]{0,3}\s?\d[\d.,' ]*\s?[^\d\s]{0,3}$/.test(value) ? category : null;
    if (category === 'user-id') return /^(?=.*\d)\S{4,40}$/.test(value) ? category : null;
    return isPlausible(category, value) || hasShape(category, '', value) ? category : null;
  }
  return null;
}

/** Objects with these names say something about fields, not what is in them. */
const about =
  /(?:^| )(?:errors?|schema|types?|columns?|touched|dirty|valid|validation|validity|dwell|time in field|durations?|i18n|placeholders?|macros?|merge fields|lengths?|counts?|timings?|required|sort|widths?|hints?|autocomplete|tooltips?|translations?|config)(?: |$)/;

/** A form builder's number of the question before its name, and often once more behind it: `q3_fullName3`. */
const questionNumber = /^q(\d{1,3})_(?=[a-z])([^[\]]*?)\1?(?=\[|$)/i;

/** A key as sent may hold several names: `properties[name]`, `enduser.name`, `?token`. */
const namesIn = (key: string) =>
  key
    .replace(/^\$feature\/.*/, 'feature flag')
    .replace(/^\??#?/, '')
    .replace(questionNumber, '$2')
    .split(/[[\].:/]+/)
    .filter(Boolean);

/** Parts of a URL have no names of their own: they stand under `(host)`, `(path)` and `(query)`. */
const isNamed = (key: string) => !key.startsWith('(');

/**
 * The category that names stand for: the last with the words above it (`user.name`), then alone, then its own last
 * words (`billing_customer_email`).
 *
 * @param names outermost first
 */
export function categoryOfNames(names: readonly string[]): CategoryId | null {
  const [last = '', parent = '', grandparent = ''] = names.slice(-3).reverse().map(wordsOf);
  const isHint = parent === 'hints' && /^(?:user|person|customer|member)$/.test(grandparent);
  if (about.test(parent) && !isHint)
    return categoryByWords.get(`${parent} ${last}`) === 'console-log' ? 'console-log' : null;
  const lastWords = last.split(' ');
  const phrases = [
    `${grandparent} ${parent} ${last}`,
    `${parent.replace(/ ?\d+$/, '')} ${last}`,
    `${parent} ${last}`,
    `${parent.split(' ').at(-1)} ${last}`,
    last,
    ...lastWords
      .slice(1)
      .map((_, at) => lastWords.slice(at + 1).join(' '))
      .filter((phrase) => phrase.includes(' ')),
  ];
  const ending = lastWords.at(-1) ?? '';
  if (endings.has(ending)) phrases.push(ending);
  const [, sum] = currencies.exec(last) ?? [];
  if (sum !== undefined) phrases.push(sum);
  for (const phrase of phrases) {
    const category = categoryByWords.get(phrase.trim());
    if (category !== undefined) return category;
  }
  return (
    categoryInList(parent, last) ??
    categoryByWords.get(withoutParticles(last)) ??
    categoryTogether.get(last.replaceAll(' ', '')) ??
    categoryOfQualified(last) ??
    categoryOfBare(last) ??
    (flagLists.test(parent) ? 'feature-flag' : null)
  );
}

/** A list's name as that of one of its items: `billing addresses` is `billing address`. */
const singular = (words: string) => words.replace(/(s)es$|([^s])s$/, '$1$2');

/** What a name says of an item of a list: `addresses[].line1`, `employments[].title`. */
function categoryInList(parent: string, last: string): CategoryId | null {
  const item = singular(parent);
  if (item === parent) return null;
  const category = categoryByWords.get(`${item} ${last}`) ?? categoryByWords.get(`${item.split(' ').at(-1)} ${last}`);
  return category !== undefined && (qualified.has(category) || category === 'user-id') ? category : null;
}

/** What comes behind and before a name and does not change what it is of: `str_neu`, `plz2`, `old_phone`. */
function categoryOfQualified(last: string): CategoryId | null {
  const bare = last
    .replace(/(?: (?:neu|alt|new|old|prev|previous|current|current value|input|field|txt|\d)|(?<=\p{L}{2})\d)$/u, '')
    .replace(
      /^(?:new|old|neue?|alte?|billing|shipping|delivery|invoice|customer|client|user|buyer|buyers|applicant|patient|guest|passenger|tenant|primary|main|home|work|current|previous|contact|personal|private|receiver|recipient|sender|holder|owner|rechnungs?|liefer|kunden|txt|inp|input|frm|form|fld|field|\d) (?=\p{L}{2})/u,
      '',
    );
  if (bare === last || bare === '') return null;
  const category = categoryByWords.get(bare);
  return category !== undefined && qualified.has(category) ? category : null;
}

/** Marks that programs put before and behind names of their own: parameters of a procedure, custom fields, types. */
const marks =
  /^(?:p|in|arg|cf|acf|uf(?: crm)?|udf|cust(?:om)?(?: field)?|attr|param|var|cdim|dim|evar|prop|ctx|meta) (?=\p{L}{2})|(?<=\p{L}{2}) (?:c|pc|cf|str|int|real|bool|date|txt|custom|\d)$/gu;

/** A name without the marks of programs: `p_iban`, `cf_phone`, `Mobile__c`, `salary_int`. */
export const withoutMarks = (last: string) => last.replace(marks, '');

function wordedBare(last: string, parent: string): Worded | null {
  const bare = withoutMarks(last);
  const found = bare === last ? null : worded(bare, parent);
  // Effects have an amount as well.
  return found?.category === 'amount' ? null : found;
}

function categoryOfBare(last: string): CategoryId | null {
  const bare = withoutMarks(last);
  if (bare === last) return null;
  const category = categoryByWords.get(bare);
  return category !== undefined && (qualified.has(category) || category === 'plan') ? category : null;
}

/** Kinds of which a name keeps its meaning under such words. */
const qualified: ReadonlySet<CategoryId> = new Set([
  'name',
  'email',
  'phone',
  'postal-address',
  'coarse-location',
  'bank-account',
  'card',
  'government-id',
  'company',
  'job',
  'health',
]);
/** Objects whose keys are flags or experiments. */
const flagLists =
  /^(?:(?:active |enabled )?(?:feature )?flags|(?:active )?experiments|ab tests|feature (?:toggles|gates)|toggles)$/;

const words = createMemo<string, string>(8_192);

/** A key's words in lower case, one blank between: `$initialReferrer_URL` is `initial referrer url`. */
export function wordsOf(key: string): string {
  return words(key, splitWords);
}

function splitWords(key: string): string {
  return key
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
