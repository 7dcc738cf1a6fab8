import { prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const dialogflow: Vendor = {
  id: 'dialogflow',
  name: 'Dialogflow',
  owner: 'Google LLC',
  parent: 'Alphabet Inc.',
  country: 'US',
  category: 'ai',
  hosts: [
    'dialogflow.googleapis.com',
    '*.dialogflow.com',
    'dialogflow.cloud.google.com',
    '*-dialogflow.googleapis.com',
  ],
  parameters: {
    'queryInput.text.text': prompt,
    'query_input.text.text': prompt,
    'queryInput.text': prompt,
    'queryInput.event.parameters.*': { label: 'Parameters of an event', category: 'other' },
    inputAudio: { label: 'Attachment', category: 'other' },
    'queryInput.dtmf.digits': { label: 'Keys pressed', category: 'input-value' },
    'queryParams.timeZone': { label: 'Time zone', category: 'timezone' },
    'geoLocation.latitude': { label: 'Latitude', category: 'precise-location' },
    'geoLocation.longitude': { label: 'Longitude', category: 'precise-location' },
    query: prompt,
    lang: { label: 'Language', category: 'device' },
    languageCode: { label: 'Language', category: 'device' },
    sessionId: { label: 'Conversation id', category: 'session-id' },
    session: { label: 'Conversation id', category: 'session-id' },
  },
  links: { privacy: 'https://policies.google.com/privacy' },
  docs: [
    'https://cloud.google.com/dialogflow/docs',
    'https://cloud.google.com/dialogflow/es/docs/reference/rest/v2/projects.agent.sessions/detectIntent',
    'https://cloud.google.com/dialogflow/cx/docs/reference/rest/v3/projects.locations.agents.sessions/detectIntent',
  ],
};
