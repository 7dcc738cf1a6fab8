import { openAiRequests, prompt } from '../protocols/language-model.ts';
import type { Vendor } from '../vendor.ts';

export const alibabaModelStudio: Vendor = {
  id: 'alibaba-model-studio',
  name: 'Alibaba Cloud Model Studio',
  owner: 'Alibaba Cloud Computing Co., Ltd.',
  country: 'CN',
  category: 'ai',
  hosts: ['dashscope.aliyuncs.com', 'dashscope-intl.aliyuncs.com', 'dashscope-us.aliyuncs.com'],
  parameters: {
    ...openAiRequests,
    'input.messages[].content': prompt,
    'input.prompt': prompt,
    'input.text': prompt,
    'input.texts[]': prompt,
  },
  links: {
    privacy: 'https://www.alibabacloud.com/help/en/legal/latest/alibaba-cloud-international-website-privacy-policy',
  },
  docs: ['https://www.alibabacloud.com/help/en/model-studio/qwen-api-reference'],
};
