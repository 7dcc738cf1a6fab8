import { GoogleGenerativeAI } from '@google/generative-ai';
import { errorMessage, organisation, user } from '../persona.ts';

/** Starts the SDK, and uses it like an app. */
export async function run(): Promise<void> {
  const client = new GoogleGenerativeAI('AIzaSyC7f1D9a3E5b2G4860h1I8j7K6l5M4n3O2');
  const model = client.getGenerativeModel({
    model: 'gemini-2.5-flash',
    systemInstruction: `You help ${user.name}, ${user.job} at ${organisation.name}.`,
  });
  await model.generateContent(`Why does this fail? ${errorMessage}`);
  await model.countTokens(`Write to ${user.email} that the invoice is approved.`);
}
