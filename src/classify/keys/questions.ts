import type { Path } from '../../decode/path.ts';
import { createMemo } from '../../memo.ts';
import type { Neighbour } from '../neighbours.ts';
import { isUnknownName, readsAsPerson } from '../persons.ts';
import { isFullName, isPlausible } from '../plausible.ts';
import { isHealthKey, sensitiveKind } from '../sensitive.ts';
import { hasShape } from '../shapes.ts';
import { type CategoryId, taxonomy } from '../taxonomy.ts';
import { wordsOf } from './key-words.ts';
import { categoryByWords, categoryOfNames, isLabel } from './name-kinds.ts';
import { roleNames } from './vocabulary/roles.ts';
import { wordedKind } from './worded-names.ts';
import { isCodeOrAddress, isFewWords } from './written-texts.ts';

/** Names of answers, and of the value of a form field. */
export const answerNames =
  /^(?:value|values|value (?:string|boolean|integer|decimal|date|text|coding display)|val|wert|valore|waarde|warto[sś][cć]|v[aä]rde|verdi|v[aæ]rdi|vaerdi|arvo|de[gğ]er|hodnota|entered|content|answer|answers|ans|resp|selection|selected|input|antwort|antwoorden|valeur|valor|response|réponse|reponse|respuesta|antwoord|cevap|odpowied[zź]|risposta|resposta|score|rating|choice|choices)$/;

/** Names of search terms in an event that is a search. */
const searched =
  /^(?:text|term|terms?|value|input|what|words?|phrase|s|q|txt|wert|begriff|eingabe|texto|texte|termino|término|tekst|metin|terim)$/;

/** Names of ratings. */
const ratings =
  /^(?:nps|nps score|csat|csat score|ces|ces score|helpful|was helpful|is helpful|hilfreich|thumbs|satisfaction|zufriedenheit|likelihood to recommend)$/;

/** Names of a message in a conversation. */
const said =
  /^(?:t|text|body|content|msg|message|value|input|plain|plain text|md|markdown|txt|tekst|texte|texto|nachricht|bericht)$/;

/** Paths of conversations and comments. */
const saying =
  /(?:^|[ _.])(?:messages?|msgs?|chats?|conversations?|hist|history|transcript|threads?|comments?|turns?|utterances?|prompts?|dialogue?s?|nachrichten?|berichten)(?:$|[ _.[])/i;

/** Names of search terms that can also be part of an address. */
const oftenAddress = /^(?:search|site search|page search|suche|buscar|recherche)$/;

/** Paths of surveys, whose keys can be the numbers of questions. */
const surveying =
  /(?:^|[ _.])(?:surveys?|umfrage|encuesta|enqu[eê]te|sondage|questionnaire|fragebogen|quiz|answers?|antworten|respuestas|réponses|responses?)(?:$|[ _.[])/i;

const numbered = /^(?:[qa]|question|frage|pregunta|vraag|item)? ?\d{0,3}$/;

/** Whether a value is an answer in numbers: several numbers, or one in a quiz. */
const isGiven = (path: Path, value: string) =>
  /^-?\d+(?:[.,]\d+)?(?:[,;] ?-?\d+(?:[.,]\d+)?)+$/.test(value) ||
  (/^-?\d{1,6}(?:[.,]\d+)?$/.test(value) &&
    /(?:^|[._])(?:quiz|result|survey|exam|test|assessment|exercise)s?(?:$|[.[_])/i.test(path.above?.text ?? ''));

/** Names of answers that may be numbers. */
const inNumbers = /^(?:answer|response|réponse|respuesta|antwort)$/;

/** Whether {@link categoryOfAnswer} may find something at a path, whatever its value. */
export const mayBeAnswer = (path: Path, last: string) =>
  (said.test(last) && saying.test(path.above?.text ?? '')) ||
  (numbered.test(last) && surveying.test(path.above?.text ?? '')) ||
  ratings.test(last) ||
  inNumbers.test(last) ||
  answerNames.test(last) ||
  path.key === 'value' ||
  oftenAddress.test(last) ||
  searched.test(last);

/** The kind of an answer to a question, of a message in a conversation, or of search terms; null for other values. */
export function categoryOfAnswer(
  path: Path,
  last: string,
  value: string,
  beside: ReadonlySet<Neighbour>,
): CategoryId | null {
  if (said.test(last) && saying.test(path.above?.text ?? ''))
    return isPlausible('message', value) && !isCodeOrAddress(value) ? 'message' : null;
  if (numbered.test(last) && surveying.test(path.above?.text ?? '')) return isFewWords(value) ? 'message' : null;
  if (ratings.test(last))
    return /^(?:-?\d{1,2}|true|false|yes|no|up|down|ja|nein|oui|non|[\p{L}][\p{L} ]{1,30})$/iu.test(value)
      ? 'message'
      : null;
  if (inNumbers.test(last) && isGiven(path, value)) return 'message';
  if ((answerNames.test(last) || path.key === 'value') && value.length <= 16_384) {
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

/** Kinds of data that a question asks for by any single word in it. */
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

/** Kinds that a question asks for by several words, or by one word that is the whole text. */
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

/** Limit: characters of a question. */
const longestQuestion = 120;

/**
 * The kind that a question or a label asks for, by its longest known phrase, otherwise by its words together: `Do you
 * have a disability?` Null if it asks for no known kind, if it is one character, or if it is longer than
 * {@link longestQuestion}.
 */
export function categoryOfQuestion(text: string): CategoryId | null {
  return text.length < 2 || text.length > longestQuestion ? null : cachedQuestion(text, findAsked);
}

/** Cached, since titles and labels repeat in every event. In memory only. */
const cachedQuestion = createMemo<string, CategoryId | null>(1_024);

function findAsked(text: string): CategoryId | null {
  const all = wordsOf(text).split(' ');
  for (let length = Math.min(4, all.length); length >= 1; length -= 1)
    for (let at = 0; at + length <= all.length; at += 1) {
      const category = categoryByWords.get(all.slice(at, at + length).join(' '));
      if (category !== undefined && (length > 1 || length === all.length ? askedByPhrase : askedByWord).has(category))
        return category;
    }
  if (isHealthKey(wordsOf(text))) return 'health';
  const together = all.length <= 4 ? wordedKind(all.join(' '), '') : null;
  return together !== null && askedByPhrase.has(together.category) ? together.category : null;
}

/** The kind of data of a form field, by its internal name; null for free text and for names that mean no known kind. */
export function categoryOfFieldName(name: string): CategoryId | null {
  if (name.length < 2 || name.length > 60 || /[\s{}<>]/.test(name)) return null;
  return categoryOfNames([name]) ?? (roleNames.has(wordsOf(name)) ? 'name' : null);
}

/** Whether a text is a name as people write their own. */
const isNamed = (text: string) => isFullName(text) || readsAsPerson(text) || isUnknownName(text);

/** The kind of an answer, if its question asks for a known kind and the answer fits; otherwise null. */
function askedFor(value: string, beside: ReadonlySet<Neighbour>): CategoryId | null {
  for (const category of askedByPhrase) {
    if (!beside.has(`asks ${category}`)) continue;
    if (taxonomy[category].group === 'special' && category !== 'government-id')
      return value.trim() === '' ? null : category;
    if (category === 'job' && /^\d[\d.,]*$/.test(value)) return category;
    if (category === 'name') return isNamed(value) || isNamed(value.split(/ ?[(,;]| \+?\d/)[0] ?? '') ? category : null;
    if (category === 'amount') return /^[^\d\s]{0,3}\s?\d[\d.,' ]*\s?[^\d\s]{0,3}$/.test(value) ? category : null;
    if (category === 'user-id') return /^(?=.*\d)\S{4,40}$/.test(value) ? category : null;
    return isPlausible(category, value) || hasShape(category, '', value) ? category : null;
  }
  return null;
}
