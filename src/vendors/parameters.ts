import type { Parameter, Vendor } from './vendor.ts';

/**
 * What a vendor's definition says of a field: the entry with the longest ending of its folded path; failing that, the
 * longest `….*` entry that covers it.
 */
export function parameterOf(vendor: Vendor, path: string): Parameter | null {
  const endings = endingsOf(path);
  for (const ending of endings) {
    const exact = vendor.parameters[ending];
    if (exact) return exact;
  }
  for (const ending of endings) {
    for (let dot = ending.lastIndexOf('.'); dot > 0; dot = ending.lastIndexOf('.', dot - 1)) {
      const cover = vendor.parameters[`${ending.slice(0, dot)}.*`];
      if (cover) return cover;
    }
  }
  return null;
}

/** `a[].b.c` ends in `a[].b.c`, `b.c` and `c`. */
function endingsOf(path: string): string[] {
  const endings = [path];
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) endings.push(path.slice(dot + 1));
  return endings;
}
