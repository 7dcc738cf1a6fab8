import { errorMessage, page, visibleText } from './persona.ts';

/**
 * The page every SDK runs in. `run.js` is the bundled run; the button makes a request and fails, as an app would.
 * `body[data-ran]` says that the run is over, and holds what went wrong in it.
 */
export const pageSource = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${page.title}</title>
<h1>Invoices</h1>
<p id="holder">${visibleText}</p>
<form onsubmit="return false">
  <label>Delivery address <input id="address" name="address" autocomplete="off"></label>
  <button id="approve" type="button">Approve invoice</button>
</form>
<script>
  approve.onclick = () => {
    fetch('/api/invoices?status=overdue');
    console.error('Approval failed: ${errorMessage}');
    setTimeout(() => { throw new Error('${errorMessage}'); });
  };
</script>
<script type="module">
  const done = (problem) => { document.body.dataset.ran = problem; };
  import('./run.js').then(({ run }) => run()).then(() => done(''), (error) => done(String(error.stack ?? error)));
</script>
`;

/** The page the user comes from; the app hears its whole address. */
export const referrerSource = `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="unsafe-url">
<title>Partner</title>
<a id="onward" href="${page.url}">Fernhill</a>
`;
