declare module 'virtual:catalogue' {
  /** The vendors of the catalogue, packed by `build/catalogue.mjs`. */
  const packed: string;
  export default packed;
}

declare module 'virtual:vendor-details' {
  /** The vendors' details ({@link VendorDetails}), packed by `build/catalogue.mjs`. */
  const packed: string;
  export default packed;
}

declare module 'virtual:entities' {
  /** The long tail of third parties, packed by `build/entities.mjs`. */
  const packed: string;
  export default packed;
}
