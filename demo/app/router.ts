import { keysPage } from './pages/keys.ts';
import { resetPage } from './pages/reset.ts';
import { searchPage } from './pages/search.ts';
import { signInPage } from './pages/sign-in.ts';
import { signedOutPage } from './pages/signed-out.ts';
import { supportPage } from './pages/support.ts';
import { currentUser } from './session.ts';

interface Page {
  readonly title: string;
  readonly show: () => HTMLElement;
  readonly open?: boolean;
}

const pages: Readonly<Record<string, Page>> = {
  '/': { title: 'Sign in', show: signInPage, open: true },
  '/reset': { title: 'Choose a new password', show: resetPage, open: true },
  '/signed-out': { title: 'Signed out', show: signedOutPage, open: true },
  '/keys': { title: 'API keys', show: keysPage },
  '/search': { title: 'Search', show: searchPage },
  '/support': { title: 'Support', show: supportPage },
};

/** Navigates within the app without loading a document. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  showPage();
}

/** Shows the page for the current address, or sign-in if the user is not signed in. */
export function showPage(): void {
  const asked = pages[location.pathname];
  if (asked === undefined || (!asked.open && currentUser() === null)) {
    history.replaceState(null, '', '/');
    showPage();
    return;
  }
  document.title = `${asked.title} · Fernhill`;
  document.getElementById('app')?.replaceChildren(asked.show());
  document.querySelector<HTMLElement>('h1')?.focus();
}
