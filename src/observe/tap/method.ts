import { uncurried } from './natives.ts';

const upperCase = uncurried(String.prototype.toUpperCase);

/** A method as it is sent: some are written in capitals, others stay as they are (Fetch, §2.2.1, "normalize"). */
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

/** Whether requests of a method are sent without a body, whatever a script gives them. */
export function hasNoBody(method: string): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** Whether the browser shows extensions the bodies of a method; Chromium has no other than these two. */
export function isShown(method: string): boolean {
  return import.meta.env.FIREFOX || method === 'POST' || method === 'PUT';
}
