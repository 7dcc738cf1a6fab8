/** A route by segment, with null for a parameter: `/users/:id` is `['', 'users', null]`. */
export type Route = ReadonlyArray<string | null>;

/** Limit: characters of a route in the settings. */
export const longestRoute = 300;

/** Reads a route such as `/users/:id/edit`; `*` and `{id}` are parameters as well. */
export function routeOf(pattern: string): Route {
  return pattern.split('/').map((segment) => (/^(?::.*|\*|\{.*\})$/.test(segment) ? null : segment));
}

/** Whether a path, by segment, matches a route. */
export function matchesRoute(route: Route, segments: readonly string[]): boolean {
  return route.length === segments.length && route.every((segment, at) => segment === null || segment === segments[at]);
}
