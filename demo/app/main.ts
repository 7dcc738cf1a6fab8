import { showPage } from './router.ts';
import { startTelemetry } from './telemetry/telemetry.ts';

startTelemetry();
showPage();
window.addEventListener('popstate', showPage);
