import type { Path } from '../decode/path.ts';
import { createMemo } from '../memo.ts';
import { isCard } from './detectors/card.ts';
import { singleNames, spellingsOf, vagueNames, withoutParticles } from './languages.ts';
import type { Neighbour } from './neighbours.ts';
import { isCommonName, isUnknownName, readsAsPerson, readsAsUserName } from './persons.ts';
import { isAbsent, isCampaign, isFullName, isPasswordState, isPlausible, isPresent } from './plausible.ts';
import { isSensitiveKey, sensitiveKind } from './sensitive.ts';
import { hasShape, isLetteredPostcode, isNationalId, isPosition, isStreetAddress } from './shapes.ts';
import type { CategoryId } from './taxonomy.ts';
import { foreign, idNames, optInNames, passwordNames, roleNames, vocabulary } from './vocabulary.ts';

const categoryByWords = new Map<string, CategoryId>([
  ...foreign,
  ...Object.entries(vocabulary).flatMap(([category, phrases]) =>
    phrases.flatMap(spellingsOf).map((phrase) => [phrase, category as CategoryId] as const),
  ),
]);

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
  /** The words of the name that decides. */
  readonly last: string;
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
  const { last } = namingOf(path);
  const answered = answer(path, last, value, beside);
  if (answered !== null) return answered;
  const category = refined(namedCategory(path), last, value, beside);
  if (category === null) return sensitiveKind(last, value);
  if (category === 'password') return isTypedPassword(last, value, beside) ? category : null;
  if (idNames.has(last) && /^\S{2,512}$/.test(value) && isPresent(value)) return category;
  if (category === 'referrer' && !addresses.test(last)) return isCampaign(value) ? category : null;
  if (category === 'amount' && sums.test(last) && /^-?\d{1,12}(?:[.,]\d+)*$/.test(value)) return category;
  if (category === 'device' && last === 'processor count') return category;
  if (isLabel(value)) return null;
  if (isPlausible(category, value) || isHealthState(category, last, value)) return category;
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
  /^(?:value|values|wert|answer|answers|antwort|response|réponse|reponse|respuesta|antwoord|cevap|odpowied[zź]|risposta|resposta|score|rating|choice|choices)$/;
const searched =
  /^(?:text|term|terms?|value|input|what|words?|phrase|s|q|txt|wert|begriff|eingabe|texto|texte|termino|término|tekst|metin|terim)$/;
const ratings =
  /^(?:nps|nps score|csat|csat score|ces|ces score|helpful|was helpful|is helpful|hilfreich|thumbs|satisfaction|zufriedenheit|likelihood to recommend)$/;

/** Names of what a person writes, of where it is written, and of search terms; some are as often those of an address. */
const said =
  /^(?:text|body|content|msg|message|value|input|plain|plain text|md|markdown|txt|tekst|texte|texto|nachricht|bericht)$/;
const saying =
  /(?:^|[ _.])(?:messages?|msgs?|chats?|conversations?|threads?|comments?|turns?|utterances?|prompts?|dialogue?s?|nachrichten?|berichten)(?:$|[ _.[])/i;
const oftenAddress = /^(?:search|site search|page search|suche|buscar|recherche)$/;

/** Names of what a person writes, with any words around them or joined to others. */
const writtenNames =
  /(?:^| )(?:notes?|notas?|remarks?|comments?|instructions?|narrative|reason|grund|motivo|motif|raison|reden|wish(?:es)?|requests?|dedication|dedicatoria|doubts?|essay|explanation|story|statement|contenu|contenido|inhalt|pitch|appeal|apelación)(?: |$)|(?:description|notiz|hinweis|bemerkung|kommentar|nachricht|beschreibung|wunsch|wünsche|anmerkung|mitteilung|opmerking|toelichting|notu|açıklama|aciklama|comentario|commentaire|mensaje)(?:en|e|n|s)?$/;

/** Places of answers, which have the numbers of their questions for names. */
const surveying =
  /(?:^|[ _.])(?:surveys?|umfrage|encuesta|enqu[eê]te|sondage|questionnaire|fragebogen|quiz|answers?|antworten|respuestas|réponses|responses?)(?:$|[ _.[])/i;
const numbered = /^(?:[qa]|question|frage|pregunta|vraag|item)? ?\d{0,3}$/;

/** A few words, as people write them. */
const isFewWords = (value: string) =>
  /^\P{L}*\p{L}{2,}\P{L}+\p{L}{2,}/u.test(value) && !/[{}<>=_\\]|^\S+:\/\//.test(value);

/** What an answer to a question or the words of a search are, whatever their own name is. */
function answer(path: Path, last: string, value: string, beside: ReadonlySet<Neighbour>): CategoryId | null {
  if (said.test(last) && saying.test(path.above?.text ?? ''))
    return isPlausible('message', value) && !isSentenceOfCode(value) ? 'message' : null;
  if (numbered.test(last) && surveying.test(path.above?.text ?? '')) return isFewWords(value) ? 'message' : null;
  if (ratings.test(last))
    return /^(?:-?\d{1,2}|true|false|yes|no|up|down|ja|nein|oui|non|[\p{L}][\p{L} ]{1,30})$/iu.test(value)
      ? 'message'
      : null;
  if (beside.has('question') && answers.test(last) && value.length <= 16_384)
    return value.trim() === '' ? null : 'message';
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
  return namingOf(path).category;
}

/** Whether a path's last key only holds the value of the key above it. */
export function isCarried(path: Path): boolean {
  return namingOf(path).isCarried;
}

function namingOf(path: Path): Naming {
  let naming = known.get(path);
  if (naming === undefined) {
    naming = namingIn(path.keys.filter(isNamed).flatMap(namesIn));
    known.set(path, naming);
  }
  return naming;
}

function namingIn(names: readonly string[]): Naming {
  const last = wordsOf(names.at(-1) ?? '');
  const category = categoryOfNames(names);
  if (category !== null || names.length < 2 || !carriers.test(last)) return { category, last, isCarried: false };
  const above = namingIn(names.slice(0, -1));
  // A way leads from one page to another.
  if (above.category === null && /^(?:from|to)$/.test(last)) return { category, last, isCarried: false };
  return { ...above, isCarried: true };
}

/** Categories that say that a container is about a person. */
const person: readonly CategoryId[] = ['email', 'phone', 'name', 'user-id', 'job'];

/** What a name alone leaves open: whose name it is, whether it is an organisation's or its id, a telephone's or a file's. */
function refined(
  category: CategoryId | null,
  last: string,
  value: string,
  beside: ReadonlySet<Neighbour>,
): CategoryId | null {
  if (category === null && questions.test(last)) return isSentence(value) ? 'message' : null;
  if (category === null && writtenNames.test(last) && isFewWords(value) && /\s\p{Ll}/u.test(value)) return 'message';
  if (category === null && /^(?:from|to)$/.test(last) && /^\/(?!\/)\S*$/.test(value)) return 'page-url';
  if (category === null && last === 'type' && /^(?:page|screen)[ _-]?views?$/i.test(value)) return 'event-name';
  if (category === null) return unnamed(last, value, beside);
  if (loosely.has(last) && !isAmong(category, beside)) return null;
  if (
    /(?:language|locale|lang|langue|idioma|\btaal|\bdil)$/.test(last) &&
    !/^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*(?:[,;]|$)/i.test(value)
  )
    return null;
  if (/user ?agent$/.test(last) && !/^[A-Z][a-z]+\/\d/.test(value)) return null;
  if ((category === 'name' || category === 'org-id' || category === 'job') && isCompany(value)) return 'company';
  if (category === 'org-id') return /\s|^\p{Lu}\p{Ll}+$/u.test(value) ? 'company' : category;
  if (category === 'user-id' && publicKey.test(value)) return null;
  if (category === 'user-id' && isFullName(value)) return 'name';
  if (category === 'consent-state' && optInNames.has(last) && !agreements.test(value)) return null;
  // What the browser calls an event is what was done; those of a span may be its timings.
  if (category === 'event-name' && domEvent.test(value)) return 'interaction';
  if (category === 'event-name' && last === 'name' && timing.test(value)) return null;
  if (category === 'interaction' && last === 'name' && isFullName(value)) return null;
  if (category === 'interaction') return sensitiveKind(last, value) ?? category;
  // A function's name is not a page.
  if (category === 'page-url' && /^(?:callback|continue|next|redirect)$/.test(last) && !/^(?:https?:|[/?])/.test(value))
    return null;
  // HTTP has verbs as well.
  if (category === 'event-name' && last === 'verb' && /^[A-Z]+$/.test(value)) return null;
  if (category === 'device-id' && /^(?:anon|visitor)$/.test(last) && !/\d/.test(value)) return null;
  if (category === 'device' && /^(?:[vsi][wh]|(?:win|scr) [wh])$/.test(last) && !/^\d{2,5}$/.test(value)) return null;
  if (category === 'feature-flag' && looseFlags.test(last) && !groups.test(value)) return null;
  if (category === 'environment' && /^(?:build|release|deploy|deployment|.*version)$/.test(last) && !isRelease(value))
    return null;
  if (category === 'amount' && last === 'total' && !/^[^\d]{0,4}-?\d+[.,]\d\d$/.test(value) && !beside.has('amount'))
    return null;
  // A number without a time or a second half is what a site or an app has.
  if (/^(?:sid|client id)$/.test(last) && /^\d+$/.test(value)) return null;
  if (category === 'message' && reference.test(value)) return 'user-id';
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
  if ((category === 'page-url' || category === 'coarse-location') && isPosition(value)) return 'precise-location';
  if (category === 'console-log') return isOfLog(last, value) ? category : null;
  if (category === 'message' && (looseTexts.test(last) || !categoryByWords.has(last)))
    return isSentence(value) ? category : null;
  if (last === 'nickname' && !signIn.some((one) => beside.has(one))) return null;
  if (category === 'name' && !ownNames.test(last) && !singleNames.test(last) && !isPersonHere(value, beside))
    return null;
  if (category === 'amount' && beside.has('amount') && /^\d+$/.test(value)) return category;
  return category;
}

/** Whether what is called a log or an error's type is one: `Error` is what every error is. */
const isOfLog = (last: string, value: string) =>
  last === 'log'
    ? /^\P{L}*\p{L}+\s\S+\s/u.test(value)
    : !/(?:type|class|kind|name)$/.test(last) || /^(?!Error$)[\w$.]{3,200}$/.test(value);

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
const ownNames = /first|last|full|given|family|middle|surname|vor|nach|fn$|ln$|holder|inhaber|real|forename|kto ?inh/;

/** Whether a text is a name where a name is expected: of one word only beside what else is known of a person. */
function isPersonHere(value: string, beside: ReadonlySet<Neighbour>): boolean {
  return isFullName(value) || readsAsPerson(value) || (isUnknownName(value) && personal.some((one) => beside.has(one)));
}

/** What only persons have, and no products, shops or places. */
const personal: readonly CategoryId[] = ['email', 'phone', 'government-id', 'bank-account'];

/** Names that are a person's number only with a digit in it, and those that are answered with yes or no. */
const numberOf = /(?:^| )(?:n[or]|num|number|ref|reference|nummer|kd|kdnr|kundennr|mrn|matricule|num[eé]ro|numer)$/;
const healthStates = /pregnan|schwanger|smok|tobacco|disab|behinder|diabet|hamile|gebelik|embaraz|grossesse/;

/** What is answered with yes or no, and says something of someone's health either way. */
const isHealthState = (category: CategoryId, last: string, value: string) =>
  category === 'health' &&
  (healthStates.test(last) || isSensitiveKey(last)) &&
  /^(?:true|false|yes|no|ja|nein|oui|non|s[ií])$/i.test(value);

/** Abbreviations and words of other things, which need something of a person or an address beside them. */
const loosely: ReadonlySet<string> = new Set(
  'str, adr, addr, cap, daire, nn, vn, civico, portable, fax, n client, cargo, poste, ruolo, mobil, titular, inhaber, objet, oggetto, temat, konu, bericht, voie, rue, usuario, utente, morada, colonia'.split(
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
function unnamed(last: string, value: string, beside: ReadonlySet<Neighbour>): CategoryId | null {
  const isPerson = person.some((category) => beside.has(category));
  if (last === 'identifier') return isPerson ? 'user-id' : null;
  if (isPosition(value) && positions.test(last)) return 'precise-location';
  if (isLetteredPostcode(value) && vicinities.test(last)) return 'postal-address';
  if (reference.test(value)) return 'user-id';
  if (degrees.test(last) && /^-?\d{1,3}\.\d{4,}$/.test(value)) return 'precise-location';
  if (roleNames.has(last) || accounts.test(last)) {
    if (readsAsPerson(value)) return 'name';
    if (accounts.test(last) && readsAsUserName(value)) return 'user-id';
  }
  if (vagueNames.has(last)) {
    if (last === 'name' || last.length > 2 ? isPerson && isFullName(value) : isPerson && readsAsPerson(value))
      return 'name';
    if ((beside.has('name') || personal.some((one) => beside.has(one))) && isUnknownName(value) && last.length > 1)
      return 'name';
    if (personal.some((one) => beside.has(one)) && readsAsPerson(value)) return 'name';
  }
  const isPlaced = isPerson || beside.has('coarse-location') || beside.has('postal-address');
  if (isPlaced && /^(?:state|provincia|prov)$/.test(last) && /^[A-Z]{2}$/.test(value)) return 'coarse-location';
  if (
    isPerson &&
    (beside.has('coarse-location') || beside.has('postal-address')) &&
    /^(?:zip|cp|kod)$/.test(last) &&
    hasShape('postal-address', last, value)
  )
    return 'postal-address';
  if (beside.has('postal-address') && last === 'name' && readsAsPerson(value)) return 'name';
  if (
    beside.has('bank-account') &&
    /^(?:account|acct|konto|cuenta|conto|compte)$/.test(last) &&
    /^\d{6,18}$/.test(value)
  )
    return 'bank-account';
  if (isSensitiveKey(last) && /^(?:true|false|yes|no|ja|nein|oui|non|s[ií]|\d{1,4}|\p{L}[\p{L} ]{1,40})$/iu.test(value))
    return 'health';
  if (last.length <= 2 && isCommonName(value)) return 'name';
  if (isStreetAddress(value)) return 'postal-address';
  if (unnamedFields.test(last) && isNationalId(value)) return 'government-id';
  return sensitiveKind(last, value);
}

/** A person's record by its kind and id: `person/90331`, `Practitioner/pr-2207`. */
const reference =
  /^(?:user|person|people|patient|practitioner|customer|employee|contact|member|student|teacher|driver|guest|client|account holder)s?[/:#][\w-]*\d[\w-]*$/i;

/** Names of a position's numbers in a list. */
const degrees = /^(?:ll|lat ?lng|lng ?lat|lat ?lon|lon ?lat|coordinates|coords|geo point|location coordinates)$/;

/** Names of lists of fields, of which the items go by numbers. */
const unnamedFields = /(?:custom ?fields?|answers?|extension|field values?|value string|responses?|\*)$/;

/** Roles in which people go by the name of their account. */
const accounts =
  /^(?:creator|assignee|author|owner|reviewer|requester|submitter|agent|approver|reporter|user|sender|employee|member|recipient)$/;

/** A value that is itself the name of a kind of data stands for its field, as on a form. */
export function isLabel(value: string): boolean {
  return value.length <= 40 && categoryByWords.has(wordsOf(value));
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
  if (about.test(parent) && !(parent === 'hints' && /^(?:user|person|customer|member)$/.test(grandparent))) return null;
  if (about.test(parent)) return categoryByWords.get(`${parent} ${last}`) === 'console-log' ? 'console-log' : null;
  const lastWords = last.split(' ');
  const phrases = [
    `${parent.replace(/ ?\d+$/, '')} ${last}`,
    `${grandparent} ${parent} ${last}`,
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
    categoryByWords.get(withoutParticles(last)) ??
    categoryTogether.get(last.replaceAll(' ', '')) ??
    categoryOfQualified(last) ??
    (flagLists.test(parent) ? 'feature-flag' : null)
  );
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
