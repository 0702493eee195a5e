// Sections of policies as sentences name them.
import { sectionInWords } from '../../src/plans/section-words';

test.each([
  ['四3', '第四条第 3 款', '4.3'],
  ['七(三)', '第七条第（三）款', '7.3'],
  ['四(二)2', '第四条第（二）款第 2 项', '4.2.2'],
  ['四(三)⑤', '第四条第（三）款第⑤项', '4.3.5'],
  ['三3(1)', '第三条第 3 款第（1）项', '3.3.1'],
  ['二', '第二条', '2'],
  ['十', '第十条', '10'],
  ['十二1', '第十二条第 1 款', '12.1'],
  ['二十一(十)', '第二十一条第（十）款', '21.10'],
  ['二1 项目3', '二1 项目3', '二1 项目3'],
  ['2.3.5', '2.3.5', '2.3.5'],
  ['引言', '引言', '引言'],
])('%s is %s in Chinese and %s in English', (section, chinese, english) =>
  expect([sectionInWords(section, 'zh-CN'), sectionInWords(section, 'en')]).toEqual([chinese, english]),
);
