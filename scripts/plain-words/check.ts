import { phrases } from './phrases.ts';
import { textsIn } from './texts.ts';

/** A phrase of the list that was found in a file. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** The words as they are written in the file. */
  readonly words: string;
  readonly instead: string;
}

/** The phrases of the list in a file's comments, test titles, messages or prose. */
export function problemsIn(file: string, content: string): readonly Problem[] {
  return textsIn(file, content).flatMap(({ line, text }) =>
    phrases.flatMap(({ pattern, instead }) => {
      const [words] = pattern.exec(text) ?? [];
      return words === undefined ? [] : [{ file, line, words, instead }];
    }),
  );
}
