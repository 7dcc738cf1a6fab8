/** A text for readers, and the line of the file on which it begins. */
export interface Text {
  readonly line: number;
  readonly text: string;
}

/** Comments in TypeScript and JavaScript, and test titles. */
const inCode =
  /\/\*[\s\S]*?\*\/|(?<![:\\'"`/\w])\/\/[^\n]*|(?<=\b(?:test|it|describe)(?:\.\w+)*(?:\([^()\n]*\))?\(\s*)(?:'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|(?<=^ *\]?(?: as [^\n]*)?\)\(\s*)'(?:\\.|[^'\\\n])*'/gm;

/** Messages of a locale, and their descriptions for translators. */
const inMessages = /(?<="(?:message|description)": )"(?:\\.|[^"\\])*"/g;

/** The parts of Markdown that are not prose: code blocks, code spans, and link targets. */
const inDocument = /```[\s\S]*?```|`[^`\n]*`|\]\([^)\s]*\)|<!--[\s\S]*?-->/g;

/** The texts for readers in a file, depending on its name: comments and test titles, messages, or a whole document. */
export function textsIn(name: string, content: string): readonly Text[] {
  if (name.endsWith('.md')) return linesOf(content.replace(inDocument, (code) => code.replace(/[^\n]/g, ' ')));
  const pattern = name.endsWith('messages.json') ? inMessages : inCode;
  return [...content.matchAll(pattern)].flatMap(({ 0: text, index }) =>
    linesOf(text).map((each) => ({ ...each, line: each.line + lineOf(content, index) - 1 })),
  );
}

const linesOf = (content: string): Text[] => content.split('\n').map((text, at) => ({ line: at + 1, text }));
const lineOf = (content: string, index: number) => content.slice(0, index).split('\n').length;
