import { element } from '../element.ts';
import { form } from '../form.ts';
import { signedInLayout } from '../layout.ts';
import { searched } from '../telemetry/telemetry.ts';

const articles = [
  ['Rotate a key without downtime', 'Create the new key, deploy it, then revoke the old one.'],
  ['Limits for each plan', 'How many routes an hour you can ask for, and what happens after.'],
  ['Webhooks', 'Be told when a delivery changes its route.'],
] as const;

/** The page on which the user searches guides and shipments. */
export function searchPage(): HTMLElement {
  const results = element('ul', { id: 'results', 'aria-live': 'polite' });
  const submit = ({ text = '' }): void => {
    searched(text, articles.length);
    results.replaceChildren(
      ...articles.map(([title, summary]) => element('li', {}, element('strong', {}, title), element('p', {}, summary))),
    );
  };
  return signedInLayout(
    'Search',
    form('search', [{ name: 'text', label: 'Search guides and shipments', type: 'search' }], 'Search', submit),
    results,
  );
}
