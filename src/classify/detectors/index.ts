import type { ValueDetector } from './detector.ts';
import { email } from './email.ts';
import { internalHost } from './internal-host.ts';
import { jwt } from './jwt.ts';
import { resetLink } from './reset-link.ts';
import { secret } from './secret.ts';

/** Every detector, gravest kind first. */
export const detectors: readonly ValueDetector[] = [secret, resetLink, jwt, email, internalHost];
