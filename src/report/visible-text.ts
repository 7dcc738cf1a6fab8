/**
 * Invisible characters that can change how the text around them is shown: controls, direction marks, line separators,
 * lone surrogates. Not the two joiners (U+200C, U+200D), which emoji and Persian need.
 */
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Names of frequent ones. Control pictures (`␊`) are not used, since many fonts lack them. */
const names: Readonly<Record<string, string>> = { '\0': 'NUL', '\t': 'TAB', '\n': 'LF', '\r': 'CR', '\x1b': 'ESC' };

/** A text with its invisible characters made visible: `⟨LF⟩` for a line feed, `⟨U+202E⟩` for a direction override. */
export function visibleText(value: string): string {
  return value.replace(invisible, nameOf);
}

/** {@link visibleText}, except that tabs and line breaks stay as they are. */
export function visibleLines(value: string): string {
  return value.replace(invisible, (character) => (/[\t\r\n]/.test(character) ? character : nameOf(character)));
}

function nameOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `⟨${names[character] ?? `U+${code.toString(16).toUpperCase().padStart(4, '0')}`}⟩`;
}
