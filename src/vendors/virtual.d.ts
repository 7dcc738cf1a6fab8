declare module 'virtual:entities' {
  /** The long tail of third parties, packed by `entities-build.mjs`. */
  const packed: string;
  export default packed;
}
