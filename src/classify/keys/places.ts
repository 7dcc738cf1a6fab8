import { isKnownWord, wordsIn } from '../../vocabulary/words.ts';
import { isEastAsianRegion } from '../east-asian.ts';
import { hasShape, isLetteredPostcode, isPosition, isPostcodeName } from '../shapes.ts';
import type { Guess } from './guess.ts';

/** Keys for positions. */
const positions =
  /(?:^| )(?:konum|konumu|standort|ubicaci[oó]n|posizione|localisation|position|location|coordinates|coords|koordinaten|coordonn[eé]es|ll|lat ?lng|lng ?lat|lon ?lat|center|gps|lokasyon|locatie|lokalizacja|pos|near|place|destination|pickup|dropoff|drop off)$/;

/** Keys for places near which something is searched for. */
const vicinities =
  /(?:^| )(?:near|place|destination|town|city|location|area|locality|search address|zip|postcode|pickup|dropoff|where|ort)$/;

const isUnknownPlace = (value: string) =>
  /^\p{L}[\p{L}'’-]{3,30}(?: \p{L}[\p{L}'’-]{2,30})?$/u.test(value) &&
  wordsIn(value).every((word) => !isKnownWord(word));

/** Names of lists that hold the two numbers of a position. */
const degrees = /^(?:ll|lat ?lng|lng ?lat|lat ?lon|lon ?lat|coordinates|coords|geo point|location coordinates)$/;

/** Abbreviations of states and provinces in Australia, Canada and Brazil. */
const provinces =
  /^(?:NSW|QLD|VIC|TAS|ACT|NT|WA|SA|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|YT|NU|SP|RJ|MG|RS|PR|BA|PE|CE|DF|ES|GO|AM|MT|MS|RN|PB|AL|SE|TO|RO|AC|AP|RR|PI)$/;

/** Abbreviations of states of the United States, except those that are words. */
const american =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|I[ADL]|K[SY]|LA|M[ADNOST]|N[CDEHJMVY]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** Names of objects with attributes of a person. */
const attributes = /(?:^| )(?:attributes|traits|properties|attributs|atributos|contact|profile|merge fields)$/;

/** Whether a key means a latitude or a longitude. With few decimals, its value identifies only a town. */
export const isDegree = (last: string) => /(?:^| )(?:lat|lon|lng|long|latitude|longitude)$/.test(last);

/** Whether a postcode identifies only a town: it has no capitals, or more than twenty characters, as a digest has. */
export const isTownCode = (last: string, value: string) =>
  isPostcodeName(last) && (!/[A-Z]/.test(value) || value.length > 20);

/** Whether an object's name is that of an address. */
export const isAddress = (parent: string) => ofAddress.test(parent);

const ofAddress = /addres|adres|anschrift|direcci|indirizz|endere[cç]o|adresse/;

/** Names of areas. Their values count only if they have no ordinary word in them, or name an East Asian region. */
const areas =
  /^(?:area|areas|neighbou?rhood|locality|suburb|borough|quarter|pref|prefecture|ken|area name|resort|coast|island)$/;

/** A position, a postcode or an area, under the name of a place. */
export const position: Guess = {
  mayBe: ({ last }) => areas.test(last) || positions.test(last) || vicinities.test(last),
  find: ({ last, value, isInAddress }) => {
    if (!isInAddress && areas.test(last) && (isEastAsianRegion(value) || isUnknownPlace(value)))
      return 'coarse-location';
    if (isPosition(value) && positions.test(last)) return 'precise-location';
    return isLetteredPostcode(value) && vicinities.test(last) ? 'postal-address' : null;
  },
};

/** One of the two numbers of a position, in a list. */
export const degree: Guess = {
  mayBe: ({ last }) => degrees.test(last),
  find: ({ value }) => (/^-?\d{1,3}\.\d{4,}$/.test(value) ? 'precise-location' : null),
};

/** A state's abbreviation or a postcode. Most count only beside other data of a person or an address. */
export const region: Guess = {
  mayBe: ({ last }) => last === 'state' || regions.test(last) || codes.test(last),
  find: ({ last, parent, value, beside, isAboutPerson, isInAddress }) => {
    if (last === 'state' && (american.test(value) || (isAboutPerson && provinces.test(value))))
      return 'coarse-location';
    const isPlaced =
      isAboutPerson || isAddress(parent) || beside.has('coarse-location') || beside.has('postal-address');
    if (isInAddress && last === 'cp' && /^\d{5}$/.test(value)) return 'coarse-location';
    if (isPlaced && regions.test(last) && /^[A-Z]{2,3}$/.test(value)) return 'coarse-location';
    if ((isPlaced || attributes.test(parent)) && codes.test(last) && hasShape('postal-address', last, value))
      return beside.has('street') ? 'postal-address' : 'coarse-location';
    return null;
  },
};

/** Short names of postcodes. */
const codes = /^(?:zip|cp|kod)$/;

const regions = /^(?:state|estado|provincia|province|prov|uf|region|kanton|canton|territory)$/;
