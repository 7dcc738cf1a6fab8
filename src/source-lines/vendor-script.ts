import { catalogue } from '../vendors/catalogue/index.ts';

/** Words in file names that describe how a library is packaged, not what it is. */
const packing = new Set(
  'analytics array browser bundle cjs client core dist es esm gz iife js latest lib loader main mjs module prod production sdk snippet standalone tag track tracker tracing umd vendor web'.split(
    ' ',
  ),
);

/** Ids of vendors. Ids of fewer than four characters are left out, since files of an app may have such names. */
const libraryIds = new Set(catalogue.map(({ id }) => id).filter((id) => id.length >= 4));

/**
 * Whether a script's file name is that of a vendor's library, wherever it is hosted: it contains only the vendor's id,
 * versions, digests and words for packaging (`mixpanel-2-latest.min.js`, not `mixpanel-setup.js`).
 */
export function isLibraryName(url: string): boolean {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  const words = name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const rest = words.filter(
    (word) => word !== 'min' && !packing.has(word) && !/^v?\d+$|^(?=.*\d)[\da-f]{6,}$/.test(word),
  );
  return rest.length > 0 && libraryIds.has(rest.join('-'));
}
