interface ImportMeta {
  /** Set when the extension is built. */
  readonly env: { readonly FIREFOX: boolean };
}

declare module 'virtual:tapped-worker' {
  /** Source of `in-worker.ts` and all it imports: a script of one line. */
  const source: string;
  export default source;
}

declare module 'virtual:tap-of-open-page' {
  /** `in-open-page.ts` and all it imports, as a function that refers to nothing outside it. */
  export default function tapOpenPage(secret: string): void;
}
