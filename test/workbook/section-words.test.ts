// Sections of policies as sentences name them.
import { sectionInWords } from '../../src/workbook/section-words';

test.each([
  ['四3', '第四条第 3 款'],
  ['七(三)', '第七条第（三）款'],
  ['四(二)2', '第四条第（二）款第 2 项'],
  ['四(三)⑤', '第四条第（三）款第⑤项'],
  ['三3(1)', '第三条第 3 款第（1）项'],
  ['二', '第二条'],
  ['二1 项目3', '二1 项目3'],
  ['2.3.5', '2.3.5'],
  ['引言', '引言'],
])('%s is %s in Chinese, and stands as it is in English', (section, words) =>
  expect([sectionInWords(section, 'zh-CN'), sectionInWords(section, 'en')]).toEqual([words, section]),
);
