import type { Journey } from './journey.ts';

/** The only document of a site. Its script shows the page for the address. */
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

/** The page from which the visitor comes. The site receives its whole address as the referrer. */
export function linkingDocument(to: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<meta name="referrer" content="unsafe-url">
<link rel="icon" href="data:,">
<a id="onward" href="${to.replaceAll('&', '&amp;')}">Onward</a>
`;
}
