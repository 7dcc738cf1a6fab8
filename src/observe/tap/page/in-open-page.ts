import { tapPage } from './in-page.ts';

/** The parameter of the function that this script is wrapped in: see `build/tap.ts`. */
declare const secret: string;

tapPage(window, secret);
