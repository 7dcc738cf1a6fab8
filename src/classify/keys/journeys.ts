import { isKnownWord } from '../../vocabulary/words.ts';
import { isCommonName } from '../persons.ts';

/** Keys for the start or end of a journey, in the sense of a trip. */
const ways =
  /^(?:(?:origin|destination|departure|arrival|pick ?up|drop ?off|return)(?: (?:code|airport|city|station|iata|location|place|port|branch|depot))*|(?:airport|iata|station|location|city|port)(?: code| iata)?|desde|hasta|origen|destino|salida|llegada|nach|abflug|abfahrt|ankunft|startort|zielort|reiseziel|d[eé]part|arriv[eé]e|vertrek|aankomst|bestemming|vertrekpunt|partenza|arrivo|destinazione|kalk[ıi][sş]|var[ıi][sş]|nereden|nereye|sk[aą]d|dok[aą]d|wylot|przylot|origem|chegada|from|to|o|d|orig|dest|dep|arr)$/;

/** Currencies and other abbreviations that look like the code of an airport. */
const otherCodes =
  /^(?:USD|EUR|GBP|CHF|JPY|INR|CNY|BRL|TRY|PLN|SEK|NOK|DKK|CZK|HUF|AUD|CAD|NZD|ZAR|MXN|GET|PUT|ALL|API|CSV|PDF|SMS|URL|WEB|APP)$/;

/** Whether a character can be a capital; in ASCII, whether it is one. */
const isCapital = (code: number) => (code >= 0x41 && code <= 0x5a) || code > 0x7f;

/** Whether a value is where a trip starts or ends: the code of an airport or a port, or the name of a town. */
export const isJourneyEnd = (last: string, value: string) =>
  isCapital(value.charCodeAt(0)) &&
  ways.test(last) &&
  (/^[A-Z]{3}$|^[A-Z]{5}$/.test(value)
    ? !otherCodes.test(value) && !isKnownWord(value.toLowerCase())
    : last.length > 3 &&
      last !== 'from' &&
      /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+(?:[ -]\p{L}[\p{L}\p{M}'’-]+){0,3}$/u.test(value) &&
      !isCommonName(value) &&
      !value.split(' ').every((word) => isKnownWord(word.toLowerCase())));
