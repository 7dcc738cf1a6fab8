/** Final characters of most Japanese surnames, and one-character surnames. */
const surnameEnds =
  '田藤本山野川村木井島嶋原沢澤谷崎﨑口橋岡上下中林森部辺邊邉内池浦尾津戸石倉屋松杉宮城瀬間水条地見家羽葉根塚堀江坂合元保関平丸葉子賀海千川代場生良斐';
const surnames = '林森原関谷東南北西堀岸辻菅泉星浜島岡沖桂榊柳畑平境櫻桜';

/** Surnames of China, Taiwan and Korea. A few hundred cover most of the population. */
const chinese =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁沈姚卢盧姜崔钟鍾谭譚陆陸汪范石廖贾賈韦韋傅邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵钱錢严嚴覃武戴莫孔汤湯';
const korean =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모';

const fullNames = new RegExp(
  `^(?:\\p{Script=Han}{0,3}[${surnameEnds}]|[${surnames}])[ \\u3000](?=\\p{Script=Han})[\\p{Script=Han}々\\u3040-\\u30ff]{1,4}$|^\\p{Script=Han}{1,2}[${surnameEnds}々][\\p{Script=Han}々]{1,2}[子美奈香代江一二三郎太介輔也彦雄夫男司史人樹希咲菜花乃実真由紀大翔蓮斗]$|^[${chinese}]\\p{Script=Han}{1,2}$|^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛)\\p{Script=Han}{1,2}$|^[${korean}] ?[\\uac00-\\ud7af]{2}$|^(?:남궁|황보|제갈|선우)[\\uac00-\\ud7af]{1,2}$`,
  'u',
);
/** Final characters of other words that begin like a surname: goods, rooms, offices. */
const things =
  /[级級店品室館馆社部課课所場场院校券票款型版区區市县縣町村駅站号號料金表書书式用系列車车酒茶肉菜米麺面]$/u;

/** Whether a text is a person's surname and given name in Chinese, Japanese or Korean writing. */
export const isEastAsianName = (value: string) =>
  value.length >= 2 &&
  value.length <= 8 &&
  value.charCodeAt(0) > 0x33ff &&
  fullNames.test(value) &&
  !things.test(value);

/** An address from the largest to the smallest part: a province, a town, a street, a number. */
const addresses =
  /^(?=.*[\d０-９一二三四五六七八九十])(?:〒?[\d-]{7,8} ?)?(?:\p{Script=Han}{2,3}[都道府県省縣县]|\p{Script=Han}{2,5}[市区區郡]).{0,30}[市区區郡町村丁目路街道巷弄里条条通号號番地].{0,40}$|^(?=.*\d)[\uac00-\ud7af]{2,8}(?:시|도|군|구) .{0,30}[\uac00-\ud7af\d](?:구|군|동|로|길|읍|면) ?.{0,30}$/u;

/** Whether a text is a postal address in Chinese, Japanese or Korean writing. */
export const isEastAsianAddress = (value: string) =>
  value.length >= 8 && value.length <= 120 && value.charCodeAt(0) > 0x2fff && addresses.test(value);

/** Whether a text is the name of a province, a prefecture or a city: `東京都`, `浙江省`, `부산광역시`. */
export const isEastAsianRegion = (value: string) =>
  value.length <= 8 &&
  /^(?:\p{Script=Han}{2,3}[都道府県省縣]|\p{Script=Han}{2,4}(?:市|自治区)|[\uac00-\ud7af]{1,4}(?:특별시|광역시|특별자치시|특별자치도|시|도))$/u.test(
    value,
  );

/** Ends of sentences in Japanese and Chinese, which are written without blanks, and in Korean. */
const sentence =
  /\S{4}[。！？]|(?:です|ます|ました|ません|ですか|ください|下さい|でした|たい|습니다|니다|세요|해요|어요|아요|나요)[.!?。！？]?\s*$/;

/** Whether a text reads as written by a person in Chinese, Japanese or Korean. */
export const isEastAsianProse = (value: string) =>
  value.length >= 8 &&
  (value.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0) >= 8 &&
  sentence.test(value) &&
  !/[{}<>\\|=]|:\/\//.test(value);
