import { uncurried } from './natives.ts';

const upperCase = uncurried(String.prototype.toUpperCase);

/** A method as it is sent: some are converted to upper case, others are kept (Fetch, §2.2.1, "normalize"). */
export function sentMethod(given: string): string {
  const upper = upperCase(given);
  switch (upper) {
    case 'DELETE':
    case 'GET':
    case 'HEAD':
    case 'OPTIONS':
    case 'POST':
    case 'PUT':
      return upper;
    default:
      return given;
  }
}

/** Whether requests of a method never have a body, even if a script gives one. */
export function hasNoBody(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Whether the browser shows extensions the bodies of a method; Chromium shows those of two methods only. */
export function isBodyShown(method: string): boolean {
  return import.meta.env.FIREFOX || method === 'POST' || method === 'PUT';
}
