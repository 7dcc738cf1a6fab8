import type { Vendor } from '../vendor.ts';

export const kakaoPixel: Vendor = {
  id: 'kakao-pixel',
  name: 'Kakao Pixel',
  owner: 'Kakao Corp.',
  country: 'KR',
  category: 'advertising',
  hosts: ['t1.daumcdn.net', 'bc.ad.daum.net', '*.kakao.com', '*.kakaocdn.net'],
  links: { privacy: 'https://www.kakao.com/policy/privacy' },
  docs: ['https://developers.kakao.com/docs/latest/en/kakao-pixel'],
};
