/** The screens that can be opened as pages. */
export const faces = ['popup', 'dashboard', 'panel'] as const;
export type Face = (typeof faces)[number];

/** Files that pages load, by name. */
export type Files = ReadonlyMap<string, string | Uint8Array>;
