import { tapPage } from './in-page.ts';

/** The parameter of the function that this script is built into: see `tap-build.ts`. */
declare const secret: string;

tapPage(window, secret);
