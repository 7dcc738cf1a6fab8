/** The names of all formats: those of the files in this folder. Listing them does not load the formats. */
export const formatNames: readonly string[] = Object.keys(
  import.meta.glob(['./*.ts', '!./index.ts', '!./format.ts', '!./names.ts']),
).map((path) => path.slice('./'.length, -'.ts'.length));
