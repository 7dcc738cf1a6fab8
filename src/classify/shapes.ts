import { isFirstName, isKnownWord, wordsIn } from '../vocabulary/words.ts';
import { hasCheckDigit } from './detectors/card.ts';
import { isEastAsianAddress } from './east-asian.ts';
import type { CategoryId } from './taxonomy.ts';

/**
 * Numbers that consist of digits and separators like telephone numbers: dates, IP addresses, Unix times, decimals, and
 * one digit repeated.
 */
const otherNumber =
  /^\d{4}[-/.]\d\d?[-/.]\d\d?|^\d\d?[-/.]\d\d?[-/.]\d{2,4}$|^\d{1,3}(?:\.\d{1,3}){3}$|^1[0-9]\d{8}(?:\d{3})?$|^\d+\.\d+$|^(\d)\1+$/;

/**
 * Whether a number was made up as an example: after at most four characters, one character is repeated to the end; the
 * digits count up; or it has three or more `x` in place of digits.
 */
const isSample = (value: string) =>
  /x{3}/i.test(value) ||
  /^\w{0,4}(\w)\1+$/.test(value.replace(/\W/g, '')) ||
  '12345678901234567890'.includes(value.replace(/\W/g, ''));

const digitCount = (value: string) => value.replace(/\D/g, '').length;
const compact = (value: string) => value.replace(/[ .-]/g, '');
const isBetween = (count: number, least: number, most: number) => count >= least && count <= most;

/** Keys for house numbers. */
const houseNumber =
  /house (?:no|number)|hausn|hnr|building n|bldg|flat n|apartment n|civico|huisnummer|nume?r? (?:domu|mieszkania|lokalu)|num[eé]ro de (?:rue|voie)|daire|(?:kapı|kapi|bina) no/;
/** Keys for parts of an address, such as `line1` and `floor`. They mean one only below a key for an address. */
const partOfAddress =
  /^(?:line ?[1-3]?|lines|number|no|nr|num|unit|apt|apartment|flat|floor|suite|building|block|door|stair|staircase|entrance|premise|compl|cpl|apto|bloco|andar|thoroughfare|extra|supplement|house|house ?number or name|street (?:no|number)|zusatz|etage|stiege|tür|top|num[eé]ro|compl[eé]ment|b[aâ]timent|[eé]tage|piso|puerta|escalera|interno|scala|piano|huisnummer|toevoeging|busnummer|kat|daire|bina|numer|mieszkanie|lokal)$/;
/** Keys for streets, postcodes, security codes of cards, and card numbers. */
const street =
  /stra(?:ss|ß)e|street|^str\b|^rue|calle|straat|ulica|sokak|cadde|via|logradouro|rua\b|vejnavn|gatuadress|strt nm|address|adresse?|anschrift|adr\b|indirizzo|direcci[oó]n|domicilio|endere[cç]o|morada|adres/;
const postcode =
  /post ?code|postal ?code|^postal$|^c ?post(?:al)?$|cod ?post|^post ?lz$|^p(?:o)?st ?cd$|\bzip|^plus ?4$|\bzp\d?$|plz|postleitzahl|poczt|posta kodu|eircode|pin ?code|post(?:n|nummer|inumero)|(?:codice|code|codigo|código) ?postale?|^cap$|cep code|pst cd|^cp$|^kod$|^u hpc$|^hz(?:p|ip)$/;
const securityCode = /c(?:v[cvn]|sc)2?|security code|card code|verification value|cryptogramme|pr[üu]fziffer/;
const cardNumber =
  /(?:card|cc|kart\w*|carte|tarjeta|carta|cart[aã]o|kaart|karty|kort).*(?:n(?:o|r|um)\b|num|nr$|no$)|pan$|^cc ?n|kreditkarte|kaartnummer|kortnummer|tarjeta/;

/** Whether a name means a postcode. */
export const isPostcodeName = (last: string) => postcode.test(last);

/** Whether a text has the form of some country's postcode. */
export const isPostcode = (value: string) =>
  /^(?:[A-Z]{1,2}-)?\d{4,6}$|^\d{5}-?\d{4}$|^\d{2,5}[- ]\d{2,4}$|^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|^[A-Z]\d[\dW] ?[A-Z\d]{4}$|^[A-Z]\d[A-Z] ?\d[A-Z]\d$|^\d{4} ?[A-Z]{2}$/i.test(
    value,
  );

/**
 * What a value must at least look like under a key that names exactly this category. Check digits are not checked: the
 * right number of digits is enough.
 */
const shapes: Readonly<Partial<Record<CategoryId, (value: string, last: string) => boolean>>> = {
  phone: (value) =>
    /^\+?[\d\s().\-/]{6,24}$/.test(value) &&
    !otherNumber.test(value) &&
    !isSample(value) &&
    !/^(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d$/.test(value) &&
    isBetween(digitCount(value), /^[+0(]|[ ()/-]/.test(value) ? 6 : 8, 15),
  card: (value, last) =>
    /encrypt|cse|^enc /.test(last)
      ? /^\S{16,}$/.test(value)
      : securityCode.test(last)
        ? /^\d{3,4}$/.test(value)
        : !isSample(value) &&
          cardNumber.test(last) &&
          /^\d[\d -]+\d$/.test(value) &&
          isBetween(digitCount(value), 13, 19),
  'bank-account': (value, last) =>
    /vpa|^upi|pix|chave/.test(last)
      ? /^[\w.+-]{2,64}@[a-z][a-z\d.]{2,40}$|^\+?\d{11,14}$/i.test(value)
      : isSample(value) || /^(?:bic|swift)/.test(last)
        ? false
        : /iban/.test(last)
          ? /^[A-Z]{2}\d{2}[A-Z\d]{8,30}$/i.test(compact(value))
          : /^[A-Z]{4}0[A-Z\d]{6}$|^[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7} ?[A-Z\d]{0,3}$/.test(value) ||
            (/^\d(?:[ -]?\d){5,25}$/.test(value) && !otherNumber.test(value)),
  'government-id': (value, last) =>
    (/ssn.*last|last.*ssn/.test(last) && /^\d{4}$/.test(value)) ||
    (/ssn$/.test(last) && /^\d{3} \d{2} \d{4}$/.test(value)) ||
    isOfficialNumber(value, last),
  'postal-address': (value, last) => {
    if (partOfAddress.test(last))
      return /^[\p{L}\d][\p{L}\d ºª.,/-]{0,24}$/u.test(value) && !isKnownWord(value.toLowerCase());
    if (houseNumber.test(last)) return /^\d{1,4} ?[a-z]?(?:[/-]\d{1,4} ?[a-z]?)?$/i.test(value);
    if (postcode.test(last) && isPostcode(value)) return true;
    return street.test(last) && isStreet(value);
  },
  'coarse-location': (value, last) =>
    // A postcode followed by a town.
    /^(?:[A-Z]{1,2}-)?\d{2,5}(?:[- ]\d{2,3})? \p{Lu}[\p{L}\p{M} .()'’-]{1,50}$/u.test(value) ||
    (postcode.test(last) && isPostcode(value)) ||
    (/(?:^| )(?:lat|lon|lng|long|latitude|longitude)$/.test(last) && /^-?\d{1,3}(?:\.\d{1,2})?$/.test(value)),
  name: (value, last) =>
    /first|last|full|given|family|middle|surname|vorname|nachname|pr[eé]nom|apellido|cognome|naam|nazwisko|imi[eę]|soyad/.test(
      last,
    ) &&
    /^\p{Ll}[\p{Ll}\p{M}'’-]{1,30}(?: \p{Ll}[\p{Ll}\p{M}'’-]{1,30}){0,2}$/u.test(value) &&
    wordsIn(value).every((word) => isFirstName(word) || (word.length > 3 && !isKnownWord(word))),
  token: (value, last) =>
    /token$|^csrf$|^xsrf$|^jwt$/.test(last) &&
    !/^(?:pk|pub|public|client|phc|web|site)[._-]/i.test(value) &&
    /^(?=.*\d.*\d)(?=.*[a-z])[\w.~+/=-]{10,}$/i.test(value) &&
    !otherNumber.test(value),
  job: (value, last) =>
    /salar|gehalt|maaş|wynagrodzenie|stipendio|pay/.test(last)
      ? /^[€$£₹]?\s?\d[\d.,]*\s?[€$£k]?$/i.test(value)
      : (/role|type$/.test(last) && /^[a-z]+(?:[_-][a-z]+){1,3}$/.test(value)) ||
        (/^(?:current|grade|level|job level|job grade)$/.test(last) &&
          /^(?:true|false|[A-Z]{0,3}\d{1,2})$/i.test(value)),
  religion: (value, last) => /konf|kirch|church/.test(last) && isChurch(value),
  health: (value, last) =>
    isBodyMeasure(value) ||
    (/^(?:body|weight|height|peso|poids|gewicht|größe|rx|dosage)/.test(last) && /\d/.test(value)) ||
    (/^(?:bmi|blood pressure|cholesterol|heart rate|hba1c|systolic|diastolic)$/.test(last) &&
      /^\d{1,3}(?:[./]\d{1,3})?$/.test(value)) ||
    isPlainTerm(value) ||
    /^\d{6,18}$|^\d{1,5}-\d$/.test(value),
};

/**
 * Whether a text can be a church or religion: an abbreviation in German payroll tax data (ELStAM), or any words of 5 to
 * 61 characters in all.
 */
export const isChurch = (value: string) =>
  /^(?:ev|rk|lt|rf|fr|ak|jd|is|ib|iw|fa|fb|fg|fm|fs|il|jh|\p{L}[\p{L} ,/()-]{4,60})$/iu.test(value);

/** Whether a text has the digits and letters of an official document number. */
const isOfficialNumber = (value: string, last: string) =>
  !/ssn$/.test(last) &&
  !isSample(value) &&
  (/^[A-Z\d](?:[ /-]?[A-Z\d]){5,19}$/i.test(value) ||
    /^\d{2,3}\.\d{3,4}\.\d{3,4}[.-][\dk]{1,2}$/i.test(value) ||
    (/num|nr$|no$/.test(last) && /^[A-Z\d./-]{6,20}$/i.test(value))) &&
  isBetween(digitCount(value), 3, 18) &&
  !/^\d+(?:\.\d+){1,2}$/.test(value) &&
  !/^\d{4}-\d\d-\d\d/.test(value);

/** A street without its number, or an address in one line. */
const isStreet = (value: string) =>
  /^\p{Lu}[\p{L}\p{M}'’.-]{2,}(?:[ ,][\p{L}\p{N}'’./:-]+)*$/u.test(value) &&
  value.length <= 120 &&
  !/\p{Ll}\p{Lu}/u.test(value) &&
  !wordsIn(value).every(isKnownWord);

/** One to five words in lower case, except their first letters, one of them in no vocabulary: `fıstık`, `psoriasis`. */
const isPlainTerm = (value: string) =>
  /^\p{L}[\p{Ll}\p{M}]{2,}(?:[ ,-]+\p{L}[\p{Ll}\p{M}]+){0,4}$/u.test(value) &&
  wordsIn(value).some((word) => word.length > 3 && !isKnownWord(word));

/**
 * Whether a value has the form of a category, under a key that names exactly that category. False for categories that
 * have no particular form.
 */
export function hasShape(category: CategoryId, last: string, value: string): boolean {
  return shapes[category]?.(value, last) ?? false;
}

/** Whether a text is a postcode with letters, a form that nothing else has. */
export const isLetteredPostcode = (value: string) =>
  /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$|^[AC-FHKNPRTV-Y]\d[\dW] [A-Z\d]{4}$|^[A-Z]\d[A-Z] \d[A-Z]\d$|^\d{4} [A-Z]{2}$/.test(
    value,
  );

/** Whether a text is a position, or a list of positions: two numbers of degrees with at least three decimals. */
export const isPosition = (value: string) =>
  /^-?(?:1[0-7]\d|\d{1,2})\.\d{3,}, ?-?(?:1[0-7]\d|\d{1,2})\.\d{3,}(?:;-?\d{1,3}\.\d{3,},-?\d{1,3}\.\d{3,})*$/.test(
    value,
  );

/** Streets with a number, by the word for "street" after or before the name. */
const streetEnds =
  /^\p{L}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){0,3}(?=[ \d])(?:(?<=stra(?:ß|ss)e)|(?<=str\.)|(?<=gasse|allee|platz|straat|laan|gracht|gatan|vägen|vej|gade|katu|caddesi|cad\.|sokağı|sokak|sok\.|bulvarı|utca|ulice))(?: no:?)? ?\d{1,4} ?[a-z]?(?:[ ,/-].{0,60})?$/iu;
const streetBegins =
  /^(?:\d{1,4}(?: ?(?:bis|ter))?,? )?(?:rue|avenue|boulevard|place|chemin|impasse|calle|c\/|avda\.?|avenida|plaza|paseo|via|viale|corso|piazza|rua|ul\.|ulica|al\.) [\p{L}'’.-]+(?: [\p{L}'’.-]+){0,5}(?:,? ?(?:n[.ºo°]* ?)?\d{1,4}(?:[ ,/-].{0,60})?)?$/iu;
const streetEnglish =
  /^(?:(?:Apt|Flat|Unit|Suite) ?\w{1,5},? )?\d{1,5}[A-Za-z]?,?(?: \p{Lu}[\p{L}'’.-]+){1,4} (?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Close|Crescent|Terrace|Boulevard|Blvd|Way|Grove|Gardens|Parade|Place|Pl|Square|Nagar|Marg)\.?(?:[ ,#].{0,60})?$/u;

/** Whether a text is a street with a house number. */
export const isStreetAddress = (value: string) =>
  value.length >= 8 &&
  value.length <= 120 &&
  /\d/.test(value) &&
  (streetEnds.test(value) || (value.includes(' ') && (streetBegins.test(value) || streetEnglish.test(value))));

const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';

/**
 * National ids: a form, and a test of the check letter or check digits. Forms whose test is always true are rare in
 * other data.
 */
const nationalIds: ReadonlyArray<readonly [RegExp, (value: string) => boolean]> = [
  // Spain: DNI and NIE, modulo 23.
  [
    /^[XYZ]?\d{7,8}[A-Z]$/,
    (value) =>
      letters[Number(value.slice(0, -1).replace(/^[XYZ]/, (one) => String('XYZ'.indexOf(one)))) % 23] === value.at(-1),
  ],
  // Ireland: PPS number, weights 8 to 2, and 9 for a second letter; modulo 23.
  [
    /^\d{7}[A-W][A-IW]?$/,
    (value) => {
      const sum =
        weighted(value.slice(0, 7), [8, 7, 6, 5, 4, 3, 2]) + (value[8] ? 9 * ((value.charCodeAt(8) - 64) % 23) : 0);
      return 'WABCDEFGHIJKLMNOPQRSTUV'[sum % 23] === value[7];
    },
  ],
  // United Kingdom: National Insurance number. Italy: codice fiscale. India: permanent account number.
  [/^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/, () => true],
  [/^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/, () => true],
  [/^[A-Z]{3}[PCHFATBLJG][A-Z]\d{4}[A-Z]$/, () => true],
  // Poland: PESEL. South Africa: identity number. France: NIR. Turkey: identity number.
  [
    /^\d{11}$/,
    (value) =>
      hasMonth(value, 2, 92) &&
      (10 - (weighted(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(value[10]),
  ],
  [/^\d{10}[01]\d{2}$/, (value) => hasMonth(value, 2, 12) && (/[89]\d$/.test(value) || hasCheckDigit(value))],
  [/^[12]\d{2}(?:0[1-9]|1[0-2])\d{10}$/, (value) => 97 - (Number(value.slice(0, 13)) % 97) === Number(value.slice(13))],
  [
    /^[1-9]\d{10}$/,
    (value) => {
      const digits = [...value].map(Number);
      const sum = (from: number, to: number, step = 1) =>
        digits.reduce((total, digit, at) => total + (at >= from && at < to && (at - from) % step === 0 ? digit : 0), 0);
      return (sum(0, 9, 2) * 7 - sum(1, 8, 2)) % 10 === digits[9] && sum(0, 10) % 10 === digits[10];
    },
  ],
];

const weighted = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

/**
 * Whether a number contains a date at a position: the month, to which some countries add 20, 40, 60 or 80 for the
 * century, and the day.
 * @param latest the highest number that the country uses for a month
 */
function hasMonth(value: string, at: number, latest: number): boolean {
  const month = Number(value.slice(at, at + 2));
  const day = Number(value.slice(at + 2, at + 4));
  return month <= latest && month % 20 >= 1 && month % 20 <= 12 && day >= 1 && day <= 31;
}

/**
 * Whether a text is a national id, of a form that few other numbers have. The check letter or check digits must be
 * correct, except for ids whose form is enough: British, Italian and Indian ones, and South African ones whose
 * second-to-last digit is 8 or 9.
 */
export function isNationalId(value: string): boolean {
  const text = value.replace(/[ -]/g, '');
  return /^[A-Z\d]{9,16}$/.test(text) && nationalIds.some(([form, isRight]) => form.test(text) && isRight(text));
}

/** Lengths, with separators, of the ids that {@link isCertainNationalId} recognises: Sweden, Brazil, Italy, Mexico. */
const certainLengths: ReadonlySet<number> = new Set([11, 14, 16, 18]);

/**
 * Whether a text is a national id of a form that no other number has, so that its key does not matter. The check digits
 * of Swedish and Brazilian ids must be correct.
 */
export function isCertainNationalId(value: string): boolean {
  if (!certainLengths.has(value.length)) return false;
  if (/^\d{3}\.\d{3}\.\d{3}-\d{2}$/.test(value)) return isCpf(value.replace(/\D/g, ''));
  if (/^\d{6}[-+]\d{4}$/.test(value))
    return hasMonth(value, 2, 12) && isLuhn(value.replace(/\D/g, '')) && !/^(\d)\1*$/.test(value.replace(/\D/g, ''));
  if (/^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/.test(value)) return true;
  return /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX](?:AS|BC|BS|CC|CL|CM|CS|CH|DF|DG|GT|GR|HG|JC|MC|MN|MS|NT|NL|OC|PL|QT|QR|SP|SL|SR|TC|TS|TL|VZ|YN|ZS|NE)[B-DF-HJ-NP-TV-Z]{3}[A-Z\d]\d$/.test(
    value,
  );
}

/** Sweden: a check digit over ten digits, by Luhn's formula. */
const isLuhn = (digits: string) =>
  [...digits].reduce((sum, digit, at) => {
    const product = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return sum + (product > 9 ? product - 9 : product);
  }, 0) %
    10 ===
  0;

/** Brazil: both check digits of a CPF, modulo 11. */
function isCpf(digits: string): boolean {
  const check = (count: number) => {
    const rest =
      (weighted(
        digits.slice(0, count),
        Array.from({ length: count }, (_, at) => count + 1 - at),
      ) *
        10) %
      11;
    return rest === 10 ? 0 : rest;
  };
  return check(9) === Number(digits[9]) && check(10) === Number(digits[10]) && !/^(\d)\1+$/.test(digits);
}

/** A street or a house with its number, followed by a postcode and a town: `Salita Ripa 9/4, 16128 Genova GE`. */
const postalLine =
  /^(?=.*\p{L}{3}.*\d.*,)[\p{L}\d][\p{L}\d '’./ºª°#-]{3,70}(?:, ?[\p{L}\d '’./ºª-]{1,30}){0,3}, ?(?:[A-Z]{1,2}-)?(?:\d{4,5}|\d{2}-\d{3}|\d{3} \d{2}|\d{5}-\d{3}|\d{4} ?[A-Z]{2}) \p{Lu}\p{L}+(?:[ ,-].{0,40})?$/u;
const postalLineEnglish =
  /^(?:[\p{L}\d ]{1,12}[/ ])?\d{1,5}[A-Za-z]? \p{Lu}[\p{L}'’ .-]{3,50}, [\p{L} .'’-]{2,40},? (?:[A-Z]{2,3},? )?(?:\d{4,5}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/u;

/** Whether a text is an address in one line, as written on an envelope. */
export const isPostalLine = (value: string) => isEastAsianAddress(value) || isEuropeanLine(value);

const isEuropeanLine = (value: string) =>
  value.length >= 14 &&
  value.length <= 140 &&
  value.includes(',') &&
  !/^\d{4}-\d\d|[{}<>=@]/.test(value) &&
  (postalLine.test(value) || postalLineEnglish.test(value));

/** Whether a text is a person's height and weight together. */
export const isBodyMeasure = (value: string) =>
  value.length <= 24 &&
  /^\d{1,3}(?:['’.]\d{1,2})? ?(?:in|ft|cm|m|"|”)? ?[,/;x-] ?\d{2,3} ?(?:lbs?|kgs?|st)$/i.test(value);

/** Words with which a job title begins or ends. */
const rank =
  /^(?:senior|junior|lead|head|chief|principal|staff|assistant|associate|deputy|vice|trainee|apprentice|intern|working student|werkstudent\p{L}*|praktik\p{L}+|auszubildende[rn]?|leit(?:er|ung)|director|responsable|jefe|jefa|directeur|directrice|chef|stagiaire)\b/iu;
const post =
  /(?:engineer|developer|manager|nurse|consultant|analyst|architect|designer|technician|officer|accountant|assistant|specialist|representative|supervisor|coordinator|administrator|scientist|researcher|recruiter|teacher|lecturer|driver|mechanic|electrician|plumber|carpenter|cashier|barista|receptionist|secretary|lawyer|solicitor|paralegal|pharmacist|dentist|physician|surgeon|therapist|\p{L}{3,}ologist|planner|buyer|operator|controller|auditor|associate|ingenieur(?:in)?|entwickler(?:in)?|leiter(?:in)?|berater(?:in)?|kaufmann|kauffrau|techniker(?:in)?|fachkraft|referent(?:in)?|verkäufer(?:in)?|mechaniker(?:in)?|pfleger(?:in)?|ingénieure?|développeu(?:r|se)|infirmi(?:er|ère)|comptable|vendeu(?:r|se)|technicien(?:ne)?|ingenier[oa]|desarrollador[a]?|enfermer[oa]|contable|verpleegkundige|medewerker|adviseur|ontwikkelaar|hydroloog|ingegnere|sviluppatore|infermier[ea]|inżynier|programista|pielęgniarka|mühendisi?|geliştirici|hemşire|öğretmen)$/iu;

/** Whether a short text is a job title: `Senior Hydrologist`, `Pflegefachkraft (m/w/d)`. */
export function isJobTitle(value: string): boolean {
  if (value.length > 80 || /[|–—:/\\]/.test(value.replace(/\(.*\)/, ''))) return false;
  if (/\((?:[mwdfhx][/|*]){1,3}[mwdfhx]\)/i.test(value)) return true;
  const text = value.replace(/\s*\(.*\)$/, '').trim();
  return text.split(' ').length <= 5 && (post.test(text) || (rank.test(text) && /\s/.test(text)));
}
