import type { Vendor } from '../vendor.ts';

/** Bazaarvoice: reviews and questions as a form to the Conversations API; names in any case. */
export const bazaarvoice: Vendor = {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  owner: 'Bazaarvoice, Inc.',
  country: 'US',
  category: 'marketing-automation',
  hosts: ['*.bazaarvoice.com'],
  signatures: [
    {
      path: '/data/submit(?:review|question|answer)\\.json$',
      fields: { ProductId: '', PassKey: '' },
      confidence: 0.97,
    },
  ],
  parameters: {
    UserEmail: { label: 'E-mail address', category: 'email' },
    useremail: { label: 'E-mail address', category: 'email' },
    UserNickname: { label: 'Nickname', category: 'name' },
    usernickname: { label: 'Nickname', category: 'name' },
    UserId: { label: 'User id', category: 'user-id' },
    userid: { label: 'User id', category: 'user-id' },
    User: { label: 'User, encrypted', category: 'token' },
    UserLocation: { label: 'Location', category: 'coarse-location' },
    ReviewText: { label: 'Review', category: 'message' },
    QuestionSummary: { label: 'Question', category: 'message' },
    QuestionDetails: { label: 'Question', category: 'message' },
    AnswerText: { label: 'Answer', category: 'message' },
    Title: { label: 'Review title', category: 'message' },
    Rating: { label: 'Rating', category: 'other' },
    ProductId: { label: 'Product id', category: 'other' },
    PassKey: { label: 'API key (public)', category: 'other' },
    passkey: { label: 'API key (public)', category: 'other' },
    fp: { label: 'Device fingerprint', category: 'fingerprint' },
  },
  links: { privacy: 'https://www.bazaarvoice.com/legal/privacy-policy/' },
  docs: [
    'https://developer.bazaarvoice.com/',
    'https://developer.bazaarvoice.com/conversations-api/reference/v5.4/reviews/review-submission',
  ],
};
