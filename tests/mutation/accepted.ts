/** Mutants that may survive, by file. */
export type Accepted = Readonly<Record<string, readonly AcceptedMutants[]>>;

/** Mutants of one line of the source. */
interface AcceptedMutants {
  /** The line, trimmed. */
  readonly line: string;
  /** The replacements that these mutants make in the line. */
  readonly replacements: readonly string[];
  /** Why no test can, or needs to, distinguish them from the original. */
  readonly why: string;
}

/** The part of a report that is used (schema: https://github.com/stryker-mutator/mutation-testing-elements). */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

const undetectedStatuses: ReadonlySet<string> = new Set(['Survived', 'NoCoverage']);

/** A sentence for each survivor that is not accepted, and for each accepted mutant that did not survive. */
export function mutationProblems({ files }: MutationReport, accepted: Accepted): string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    const survivors = mutants
      .filter(({ status }) => undetectedStatuses.has(status))
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
