import { createMemo } from '../../memo.ts';

/** Names of texts that people write, alone, with other words or in compounds. */
const writtenNames =
  /(?:^| )(?:notes?|notas?|remarks?|comments?|instructions?|narrative|reason|grund|motivo|motif|raison|reden|wish(?:es)?|requests?|dedication|dedicatoria|doubts?|essay|explanation|story|statement|contenu|contenido|inhalt|pitch|appeal|apelación)(?: |$)|(?:description|notiz|hinweis|bemerkung|kommentar|nachricht|beschreibung|wunsch|wünsche|anmerkung|mitteilung|opmerking|toelichting|notu|açıklama|aciklama|comentario|commentaire|mensaje)(?:en|e|n|s)?$/;

const written = createMemo<string, boolean>(4_096);
const findWritten = (last: string) => writtenNames.test(last);

/** Whether a name is of a text that a person writes. */
export const isWritten = (last: string) => written(last, findWritten);

/** Names that are a survey's question. */
export const questions =
  /^(?:what|how|why|where|which|who|please|describe|tell|explain|any|anything|was|wie|warum|wieso|welche[rs]?|bitte|worum) \S+ \S/;

/** A few words, as people write them. */
export const isFewWords = (value: string) =>
  /^\P{L}*\p{L}{2,}\P{L}+\p{L}{2,}/u.test(value) && !/[{}<>=_\\]|^\S+:\/\//.test(value);

/** Whether a text is of several words, as people write them. */
export const isSentence = (value: string) =>
  /^\P{L}*\p{L}+(?:[^\p{L}\n<>{}[\]]+\p{L}+){3,}/u.test(value) && !/[{}<>]|\n\s+at /.test(value);

/** Whether a text is code: markup, a stack trace, an address. */
export const isSentenceOfCode = (value: string) => /[{}<>]|\n\s+at |^\S+:\/\/|=>|\(\)/.test(value);

/** Names of what a message is about. */
export const subjects =
  /^(?:subject|betreff|asunto|assunto|oggetto|onderwerp|temat|objet|[äa]mne|emne|konu|aihe|subject line)$/;

/** Whether a text is three words or more, as people write them and not as titles are written. */
export const isPhrase = (value: string) =>
  isFewWords(value) && /\s\p{Ll}/u.test(value) && /(?:\p{L}+[^\p{L}]+){2}\p{L}/u.test(value);

/** Names of texts that people write, and as often of a code or a text of the app. */
export const looseTexts =
  /^(?:description|reason|subject|body|response|reply|bio|grund|betreff|message|answer|reason .*|request details|details|text|txt|excerpt|draft|input|completion|completions|value text|tekst|texte|texto|metin|not)$/;
