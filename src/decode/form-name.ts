/** A form's name for a nested field, in the notation of Rails, PHP and qs: `user[address][city]`. */
const nested = /^[^[\]]+(?:\[[^[\]]*\])+$/;

/** Longer names are data. */
const longestName = 200;

/**
 * The objects in which a form's name places its value, outermost first: `user[address][city]` is in `user` and
 * `user[address]`. Empty for other names.
 */
export function objectsAround(name: string): string[] {
  if (!name.endsWith(']') || name.length > longestName || !nested.test(name)) return [];
  const around: string[] = [];
  for (let at = name.indexOf('['); at >= 0; at = name.indexOf('[', at + 1)) around.push(name.slice(0, at));
  return around;
}
