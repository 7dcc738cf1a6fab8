import { freshSecretKey, internalHost } from '../../persona.ts';
import { element } from '../element.ts';
import { form } from '../form.ts';
import { signedInLayout } from '../layout.ts';
import { currentUser } from '../session.ts';
import { invoiceFailed, keyCreated } from '../telemetry/telemetry.ts';

/** The page on which the user makes API keys and downloads invoices. */
export function keysPage(): HTMLElement {
  const created = element('div', { id: 'created', 'aria-live': 'polite' });
  const submit = ({ name = '' }): void => {
    const key = { name, secret: freshSecretKey() };
    keyCreated(key, currentUser());
    created.replaceChildren(
      element('p', {}, `Copy “${key.name}” now. You will not see it again.`),
      element('code', { id: 'secret-key' }, key.secret),
    );
  };
  const problem = element('p', { id: 'invoice-problem', role: 'alert', class: 'problem' });
  const download = (): void => {
    try {
      loadInvoice();
    } catch (error) {
      invoiceFailed(error);
      problem.replaceChildren('The invoice is not available right now.');
    }
  };
  return signedInLayout(
    'API keys',
    element(
      'section',
      { 'aria-label': 'New key' },
      element('p', {}, 'A key lets your servers call the Fernhill routing API. Name it after where it will live.'),
      form('new-key', [{ name: 'name', label: 'Key name' }], 'Create key', submit),
      created,
    ),
    element(
      'section',
      { 'aria-labelledby': 'billing' },
      element('h2', { id: 'billing' }, 'Billing'),
      element('p', {}, 'Your latest invoice is from the first of this month.'),
      element('button', { id: 'invoice', type: 'button', click: download }, 'Download invoice'),
      problem,
    ),
  );
}

/** Simulates the error of a careless server, which reveals an internal host name. */
function loadInvoice(): never {
  throw new Error(`Invoice query failed: connect ECONNREFUSED ${internalHost}:5432`);
}
