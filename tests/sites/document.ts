import type { Journey } from './journey.ts';

/** The one document of a site. Its script shows the page that the address asks for. */
export function documentOf({ lang, referrerPolicy }: Journey): string {
  const policy = referrerPolicy === undefined ? '' : `\n<meta name="referrer" content="${referrerPolicy}">`;
  return `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">${policy}
<link rel="icon" href="data:,">
<body>
<main id="app"></main>
<script type="module">
  const ready = (problem) => { document.body.dataset.ready = problem; };
  import('/run.js').then(({ start }) => start()).then(() => ready(''), (error) => ready(String(error.stack ?? error)));
</script>
`;
}

/** The page the visitor comes from; the site hears its whole address. */
export function linkingDocument(to: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="unsafe-url">
<link rel="icon" href="data:,">
<a id="onward" href="${to.replaceAll('&', '&amp;')}">Onward</a>
`;
}
