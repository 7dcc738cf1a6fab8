import { test } from '@playwright/test';
import { journey } from './journey.ts';

test('the journey', ({ page }) => journey(page));
