import { errorMessage, page, visibleText } from './persona.ts';

/**
 * The page in which every SDK runs. `run.js` is the bundled run; the button makes a request and fails, as an app would.
 * `body[data-ran]` is set at the end of the run and contains its error, if any.
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

/** The page from which the user comes. The app receives its whole address as the referrer. */
export const referrerSource = `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="unsafe-url">
<title>Partner</title>
<a id="onward" href="${page.url}">Fernhill</a>
`;
