interface ImportMeta {
  /** Set when the extension is built. */
  readonly env: { readonly FIREFOX: boolean };
}

declare module 'virtual:tapped-worker' {
  /** Source of `in-worker.ts` and all it imports: a script of one line. */
  const source: string;
  export default source;
}
