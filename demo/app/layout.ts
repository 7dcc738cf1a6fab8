import { element } from './element.ts';
import { navigate } from './router.ts';
import { currentUser, signOut } from './session.ts';
import { signedOut } from './telemetry/telemetry.ts';

const sections = [
  ['/keys', 'API keys'],
  ['/search', 'Search'],
  ['/support', 'Support'],
] as const;

/** The page of a signed-in user: navigation, the user's name, and the content. */
export function signedInLayout(title: string, ...content: readonly Node[]): HTMLElement {
  const user = currentUser();
  return element(
    'div',
    { class: 'shell' },
    element(
      'header',
      {},
      element('span', { class: 'brand' }, 'Fernhill'),
      element('nav', { 'aria-label': 'Main' }, ...sections.map(([path, label]) => link(path, label))),
      element('span', { class: 'who' }, user ? `${user.name} · ${user.organisation.name}` : ''),
      element('button', { id: 'sign-out', type: 'button', click: leave }, 'Sign out'),
    ),
    element('main', {}, element('h1', { tabindex: '-1' }, title), ...content),
  );
}

/** The page of a visitor who is not signed in: one card. */
export function cardLayout(title: string, ...content: readonly Node[]): HTMLElement {
  return element(
    'main',
    { class: 'card' },
    element('span', { class: 'brand' }, 'Fernhill'),
    element('h1', { tabindex: '-1' }, title),
    ...content,
  );
}

function link(path: string, label: string): HTMLElement {
  const follow = (event: Event): void => {
    event.preventDefault();
    navigate(path);
  };
  const here = location.pathname === path ? { 'aria-current': 'page' } : {};
  return element('a', { href: path, id: `go-${path.slice(1)}`, click: follow, ...here }, label);
}

function leave(): void {
  signedOut();
  signOut();
  location.assign('/signed-out');
}
