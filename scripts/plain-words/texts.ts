/** One line of a text for readers, and the number of this line in the file, from 1. */
export interface Text {
  readonly line: number;
  readonly text: string;
}

/** Comments in TypeScript and JavaScript, and test titles. */
const inCode =
  /\/\*[\s\S]*?\*\/|(?<![:\\'"`/\w])\/\/[^\n]*|(?<=\b(?:test|it|describe)(?:\.\w+)*(?:\([^()\n]*\))?\(\s*)(?:'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|(?<=^ *\]?(?: as [^\n]*)?\)\(\s*)'(?:\\.|[^'\\\n])*'/gm;

/** Messages of a locale, and their descriptions for translators. */
const inMessages = /(?<="(?:message|description)": )"(?:\\.|[^"\\])*"/g;

/** The parts of Markdown that are not prose: code blocks, code spans, link targets, and HTML comments. */
const inDocument = /```[\s\S]*?```|`[^`\n]*`|\]\([^)\s]*\)|<!--[\s\S]*?-->/g;

/**
 * The texts for readers in a file, line by line. The file's name decides: the whole prose of Markdown, the messages of a
 * locale, or the comments and test titles of code.
 */
export function textsIn(name: string, content: string): readonly Text[] {
  if (name.endsWith('.md')) return linesOf(content.replace(inDocument, (code) => code.replace(/[^\n]/g, ' ')));
  const pattern = name.endsWith('messages.json') ? inMessages : inCode;
  return [...content.matchAll(pattern)].flatMap(({ 0: text, index }) =>
    linesOf(text).map((each) => ({ ...each, line: each.line + lineOf(content, index) - 1 })),
  );
}

const linesOf = (content: string): Text[] => content.split('\n').map((text, at) => ({ line: at + 1, text }));
const lineOf = (content: string, index: number) => content.slice(0, index).split('\n').length;
