/** The default export of a CommonJS package, which bundling nests one level deeper. */
export function defaultOf<Module>(imported: Module): Module {
  return (imported as { readonly default?: Module } | null)?.default ?? imported;
}
