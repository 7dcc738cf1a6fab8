import { createMemo } from '../../memo.ts';

/** Names of texts that people write, alone, with other words or in compounds. */
const writtenNames =
  /(?:^| )(?:notes?|notas?|remarks?|comments?|instructions?|narrative|reason|grund|motivo|motif|raison|reden|wish(?:es)?|requests?|dedication|dedicatoria|doubts?|essay|explanation|story|statement|contenu|contenido|inhalt|pitch|appeal|apelación)(?: |$)|(?:description|notiz|hinweis|bemerkung|kommentar|nachricht|beschreibung|wunsch|wünsche|anmerkung|mitteilung|opmerking|toelichting|notu|açıklama|aciklama|comentario|commentaire|mensaje)(?:en|e|n|s)?$/;

const cachedWritten = createMemo<string, boolean>(4_096);
const findWritten = (last: string) => writtenNames.test(last);

/** Whether a name is that of a text that a person writes. */
export const isWritten = (last: string) => cachedWritten(last, findWritten);

/** Names that are a survey's question. */
export const questionNames =
  /^(?:what|how|why|where|which|who|please|describe|tell|explain|any|anything|was|wie|warum|wieso|welche[rs]?|bitte|worum) \S+ \S/;

/** Whether a text has two words or more, and no characters of code. */
export const isFewWords = (value: string) =>
  /^\P{L}*\p{L}{2,}\P{L}+\p{L}{2,}/u.test(value) && !/[{}<>=_\\]|^\S+:\/\//.test(value);

/** Whether a text has four words or more in sequence, and no characters of code. */
export const isSentence = (value: string) =>
  /^\P{L}*\p{L}+(?:[^\p{L}\n<>{}[\]]+\p{L}+){3,}/u.test(value) && !/[{}<>]|\n\s+at /.test(value);

/** Whether a text contains code, such as markup or a stack trace, or begins with an address. */
export const isCodeOrAddress = (value: string) => /[{}<>]|\n\s+at |^\S+:\/\/|=>|\(\)/.test(value);

/** Names for the subject of a message. */
export const subjectNames =
  /^(?:subject|betreff|asunto|assunto|oggetto|onderwerp|temat|objet|[äa]mne|emne|konu|aihe|subject line)$/;

/** Whether a text has three words or more, and is not written like a title. */
export const isPhrase = (value: string) =>
  isFewWords(value) && /\s\p{Ll}/u.test(value) && /(?:\p{L}+[^\p{L}]+){2}\p{L}/u.test(value);

/** Names of texts that people write, and as often of codes or of texts by the app. */
export const looseTextNames =
  /^(?:description|reason|subject|body|response|reply|bio|grund|betreff|message|answer|reason .*|request details|details|text|txt|excerpt|draft|input|completion|completions|value text|tekst|texte|texto|metin|not)$/;
