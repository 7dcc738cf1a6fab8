/** A form's name for something nested, as Rails, PHP and qs write it: `user[address][city]`. */
const nested = /^[^[\]]+(?:\[[^[\]]*\])+$/;

/** Longer names are data. */
const longestName = 200;

/**
 * The names of the objects that a form's name nests its value in, outermost first: `user[address][city]` lies in `user`
 * and `user[address]`. None for other names.
 */
export function objectsAround(name: string): string[] {
  if (!name.endsWith(']') || name.length > longestName || !nested.test(name)) return [];
  const around: string[] = [];
  for (let at = name.indexOf('['); at >= 0; at = name.indexOf('[', at + 1)) around.push(name.slice(0, at));
  return around;
}
