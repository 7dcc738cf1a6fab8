/** A text that people read, and the line of the file on which it begins. */
export interface Text {
  readonly line: number;
  readonly text: string;
}

/** Comments of TypeScript and JavaScript, and titles of tests. */
const inCode =
  /\/\*[\s\S]*?\*\/|(?<![:\\'"`/\w])\/\/[^\n]*|(?<=\b(?:test|it|describe)(?:\.\w+)*(?:\([^()\n]*\))?\(\s*)(?:'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|(?<=^ *\]?(?: as [^\n]*)?\)\(\s*)'(?:\\.|[^'\\\n])*'/gm;

/** Messages of a locale, and what they say to translators. */
const inMessages = /(?<="(?:message|description)": )"(?:\\.|[^"\\])*"/g;

/** Prose of Markdown: without blocks and spans of code, and without targets of links. */
const inDocument = /```[\s\S]*?```|`[^`\n]*`|\]\([^)\s]*\)|<!--[\s\S]*?-->/g;

/** The texts for people in a file, by its name: comments and test titles, messages, or a whole document. */
export function textsIn(name: string, content: string): readonly Text[] {
  if (name.endsWith('.md')) return linesOf(content.replace(inDocument, (code) => code.replace(/[^\n]/g, ' ')));
  const pattern = name.endsWith('messages.json') ? inMessages : inCode;
  return [...content.matchAll(pattern)].flatMap(({ 0: text, index }) =>
    linesOf(text).map((each) => ({ ...each, line: each.line + lineOf(content, index) - 1 })),
  );
}

const linesOf = (content: string): Text[] => content.split('\n').map((text, at) => ({ line: at + 1, text }));
const lineOf = (content: string, index: number) => content.slice(0, index).split('\n').length;
