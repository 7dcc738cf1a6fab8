/** A CommonJS package's own default export, which its bundled form hides one level down. */
export function defaultOf<Module>(imported: Module): Module {
  return (imported as { readonly default?: Module } | null)?.default ?? imported;
}
