import { element } from '../element.ts';
import { cardLayout } from '../layout.ts';

/** The page after signing out. */
export function signedOutPage(): HTMLElement {
  return cardLayout('Signed out', element('p', {}, 'See you soon.'), element('a', { href: '/' }, 'Sign in again'));
}
