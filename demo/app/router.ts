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
  /** Whether it is shown to visitors who are not signed in. */
  readonly isPublic?: boolean;
}

const pages: Readonly<Record<string, Page>> = {
  '/': { title: 'Sign in', show: signInPage, isPublic: true },
  '/reset': { title: 'Choose a new password', show: resetPage, isPublic: true },
  '/signed-out': { title: 'Signed out', show: signedOutPage, isPublic: true },
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
  const page = pages[location.pathname];
  if (page === undefined || (!page.isPublic && currentUser() === null)) {
    history.replaceState(null, '', '/');
    showPage();
    return;
  }
  document.title = `${page.title} · Fernhill`;
  document.getElementById('app')?.replaceChildren(page.show());
  document.querySelector<HTMLElement>('h1')?.focus();
}
