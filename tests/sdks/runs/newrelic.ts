import { BrowserAgent } from '@newrelic/browser-agent';
import { errorMessage, event, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const agent = new BrowserAgent({
    init: {
      distributed_tracing: { enabled: true },
      ajax: { deny_list: [] },
      session_replay: {
        enabled: true,
        sampling_rate: 100,
        error_sampling_rate: 100,
        mask_all_inputs: false,
        mask_text_selector: null,
        autoStart: true,
        block_selector: '',
        mask_input_options: {},
      },
      session_trace: { enabled: true },
    },
    info: {
      beacon: 'bam.eu01.nr-data.net',
      errorBeacon: 'bam.eu01.nr-data.net',
      licenseKey: 'NRJS-7c1f9a3e5b2d4860a1f',
      applicationID: '538412907',
      sa: 1,
    },
    loader_config: {
      accountID: '4182907',
      trustKey: '4182907',
      agentID: '538412907',
      licenseKey: 'NRJS-7c1f9a3e5b2d4860a1f',
      applicationID: '538412907',
    },
  } as never);
  agent.setUserId(user.id);
  agent.setCustomAttribute('email', user.email);
  agent.setCustomAttribute('name', user.name);
  agent.setCustomAttribute('phone', user.phone);
  agent.setCustomAttribute('city', user.city);
  agent.setCustomAttribute('job_title', user.job);
  agent.setCustomAttribute('organisation', organisation.name);
  agent.setCustomAttribute('plan', organisation.plan);
  agent.setPageViewName('Invoices');
  agent.addPageAction(event.name, { ...event.properties });
  agent.noticeError(new Error(errorMessage));
  agent.log(`Approved by ${user.name}`, { level: 'INFO' });
}
