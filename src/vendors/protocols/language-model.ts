import type { Parameter } from '../vendor.ts';
import type { Protocol } from './protocol.ts';

/** What a user or an app asks a model. */
export const prompt: Parameter = { label: 'Prompt', category: 'message' };

/** A model's instructions, which precede the conversation. */
export const systemPrompt: Parameter = { label: 'System prompt', category: 'message' };

/** An image or a recording in a prompt, as an address or as bytes. */
const attachment: Parameter = { label: 'Attachment', category: 'other' };
const toolResult: Parameter = { label: 'Tool result', category: 'message' };
const toolArguments: Parameter = { label: 'Tool arguments', category: 'message' };
const user: Parameter = { label: 'User id', category: 'user-id' };
const conversation: Parameter = { label: 'Conversation id', category: 'session-id' };
const technical: Parameter = { label: 'Technical detail', category: 'other' };

/** Settings of a model, and technical parts of a conversation, regardless of the vendor. They are not personal data. */
const modelSettings: Readonly<Record<string, Parameter>> = {
  model: { label: 'Model', category: 'other' },
  role: { label: 'Role in the conversation', category: 'other' },
  'content[].type': technical,
  'tools[].*': { label: 'Tools offered', category: 'other' },
  max_tokens: technical,
  temperature: technical,
};

/**
 * The parameters of requests to OpenAI's API (https://platform.openai.com/docs/api-reference: chat, responses,
 * completions, embeddings, moderations, images, audio, files, threads, realtime). Most other vendors of models accept
 * these requests as well.
 */
export const openAiRequests: Readonly<Record<string, Parameter>> = {
  ...modelSettings,
  'messages[].content': prompt,
  'messages[].content[].text': prompt,
  'messages[].content[].refusal': prompt,
  'messages[].content[].image_url.url': attachment,
  'messages[].content[].input_audio.data': attachment,
  'messages[].content[].file.file_data': attachment,
  'messages[].content[].file.filename': { label: 'File name', category: 'other' },
  'messages[].reasoning_content': prompt,
  'messages[].parts[].text': prompt,
  'messages[].name': { label: 'Name of the person asking', category: 'name' },
  'messages[].tool_calls[].function.arguments': toolArguments,
  'tool_calls[].function.arguments.*': toolArguments,
  'messages[].tool_call_id': technical,
  input: prompt,
  'input[]': prompt,
  'input[].text': prompt,
  'input[].content': prompt,
  'input[].content[].text': prompt,
  'input[].content[].image_url': attachment,
  'input[].content[].file_data': attachment,
  'input[].content[].filename': { label: 'File name', category: 'other' },
  'input[].arguments': toolArguments,
  'input[].arguments.*': toolArguments,
  'input[].output': toolResult,
  'input[].output.*': toolResult,
  instructions: systemPrompt,
  additional_instructions: systemPrompt,
  'variables.*': prompt,
  prompt: prompt,
  'prompt[]': prompt,
  suffix: prompt,
  content: prompt,
  'content[].text': prompt,
  'additional_messages[].content': prompt,
  'thread.messages[].content': prompt,
  'item.content[].text': prompt,
  'item.content[].transcript': prompt,
  'session.instructions': systemPrompt,
  'response.instructions': systemPrompt,
  file: { label: 'Uploaded file', category: 'message' },
  'file.filename': { label: 'File name', category: 'other' },
  user,
  safety_identifier: user,
  prompt_cache_key: { label: 'Cache key', category: 'other' },
  previous_response_id: conversation,
  conversation,
  'conversation.id': conversation,
  thread_id: conversation,
  session_id: conversation,
};

/** The parameters of requests to Anthropic's API (https://docs.claude.com/en/api/messages). */
export const anthropicRequests: Readonly<Record<string, Parameter>> = {
  ...modelSettings,
  'messages[].content': prompt,
  'messages[].content[].text': prompt,
  'messages[].content[].thinking': prompt,
  'messages[].content[].source.data': attachment,
  'messages[].content[].source.url': attachment,
  'messages[].content[].source.content': prompt,
  'messages[].content[].title': { label: 'Title of a document', category: 'message' },
  'messages[].content[].context': prompt,
  'messages[].content[].content': toolResult,
  'messages[].content[].content[].text': toolResult,
  'messages[].content[].input': toolArguments,
  'messages[].content[].input.*': toolArguments,
  system: systemPrompt,
  'system[].text': systemPrompt,
  prompt: prompt,
  'metadata.user_id': user,
  container: conversation,
  'container.id': conversation,
  file: { label: 'Uploaded file', category: 'message' },
  'file.filename': { label: 'File name', category: 'other' },
};

/**
 * The parameters of requests to the Gemini API (https://ai.google.dev/api/generate-content), which Vertex AI and
 * Firebase share.
 */
export const geminiRequests: Readonly<Record<string, Parameter>> = {
  'contents[].parts[].text': prompt,
  'contents[].parts[].inlineData.data': attachment,
  'contents[].parts[].inline_data.data': attachment,
  'contents[].parts[].fileData.fileUri': attachment,
  'contents[].parts[].file_data.file_uri': attachment,
  'contents[].parts[].functionCall.args.*': toolArguments,
  'contents[].parts[].functionResponse.response.*': toolResult,
  'content.parts[].text': prompt,
  'contents.parts[].text': prompt,
  'contents.parts.text': prompt,
  'systemInstruction.parts[].text': systemPrompt,
  'system_instruction.parts[].text': systemPrompt,
  'systemInstruction.parts.text': systemPrompt,
  'system_instruction.parts.text': systemPrompt,
  'instances[].prompt': prompt,
  'instances[].content': prompt,
  'turns[].parts[].text': prompt,
  'realtimeInput.text': prompt,
  'parts[].text': prompt,
  model: { label: 'Model', category: 'other' },
  role: { label: 'Role in the conversation', category: 'other' },
  cachedContent: conversation,
};

/** Pattern of the names of models. */
const modelName =
  '(?:gpt|claude|gemini|llama|mistral|mixtral|qwen|deepseek|command|grok|gemma|phi|kimi|glm|sonar|embed|dall-e|whisper|tts)|^o\\d';

/** Pattern of the roles in a conversation. */
const role = '^(?:system|developer|user|assistant|tool|model)$';

/** Requests in the formats of OpenAI, Anthropic and Google, which gateways and self-hosted servers accept as well. */
export const languageModel: Protocol = {
  id: 'language-model',
  signatures: [
    { 'messages[].role': role, 'messages[].content': '' },
    { 'messages[].role': role, 'messages[].content[].text': '' },
    { 'messages[].role': role, 'messages[].parts[].text': '' },
    { 'input[].role': role, 'input[].content': '' },
    { 'input[].role': role, 'input[].content[].text': '' },
    { model: modelName, input: '' },
    { model: modelName, 'input[]': '' },
    { model: modelName, prompt: '' },
    { 'contents[].parts[].text': '' },
  ],
  parameters: { ...geminiRequests, ...anthropicRequests, ...openAiRequests },
};
