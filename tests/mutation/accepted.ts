/** Mutants that may survive, by the file they are in. */
export type Accepted = Readonly<Record<string, readonly AcceptedMutants[]>>;

/** Mutants of one line of the source. */
interface AcceptedMutants {
  /** The line, without the blanks around it. */
  readonly line: string;
  /** What the mutants put in the place of a part of it. */
  readonly replacements: readonly string[];
  /** Why no test can, or need, distinguish them from the original. */
  readonly why: string;
}

/** As much of a report as is read here: https://github.com/stryker-mutator/mutation-testing-elements, its schema. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

const undetected: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

/** A sentence for each mutant that survived and is not accepted, and for each accepted one that did not survive. */
export function mutationProblems({ files }: MutationReport, accepted: Accepted): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    const survivors = mutants
      .filter(({ status }) => undetected.has(status))
      .map(({ location: { start }, replacement = '', mutatorName }) => {
        return { line: lines[start.line - 1]?.trim() ?? '', replacement, mutatorName, start };
      });
    const listed = accepted[file] ?? [];
    const unlisted = survivors.filter(
      ({ line, replacement }) => !listed.some((one) => one.line === line && one.replacements.includes(replacement)),
    );
    const gone = listed.flatMap(({ line, replacements }) =>
      replacements
        .filter((each) => !survivors.some((one) => one.line === line && one.replacement === each))
        .map((each) => `${file}: “${each}” in “${line}” does not survive: take it off the list.`),
    );
    return [
      ...unlisted.map(
        ({ start, mutatorName, line, replacement }) =>
          `${file}:${start.line}:${start.column} ${mutatorName}: no test fails with “${replacement}” in “${line}”.`,
      ),
      ...gone,
    ];
  });
}
