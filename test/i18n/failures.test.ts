// Failures in both languages: three parts, each a sentence, and the whole of them in order.
import * as en from '../../src/i18n/en/failures';
import { serverTells, sidebarTells, toldIn } from '../../src/i18n/failures';
import * as zh from '../../src/i18n/zh-CN/failures';

const KEYS = [
  ...Object.keys(en.server).map((key) => ['server', key] as const),
  ...Object.keys(en.sidebar).map((key) => ['sidebar', key] as const),
];
const NOTHING = { en: en.failed.nothing, 'zh-CN': zh.failed.nothing };

describe.each(['en', 'zh-CN'] as const)('%s', (language) => {
  test.each(KEYS)('%s: %s', (table, key) => {
    const tell = (table === 'server' ? serverTells : sidebarTells)(language) as (key: string) => ReturnType<typeof toldIn>;
    const { happened, changed, todo, message } = tell(key);
    for (const part of [happened, changed ?? NOTHING[language], todo]) expect(part).toMatch(/^\S.*[.。}]$/);
    // what is not known to be unchanged may not be said to be
    expect(message.includes(NOTHING[language])).toBe(changed === undefined);
    expect(`${happened}${todo}`).not.toContain(NOTHING[language].slice(0, -1));
    expect(message.replace(/\s/g, '')).toBe([happened, changed ?? NOTHING[language], todo].join('').replace(/\s/g, ''));
  });
});

test.each([
  ['en', { happened: 'It broke.', todo: 'Mend it.' }, 'It broke. Nothing was changed. Mend it.'],
  ['en', { happened: 'It broke.', changed: 'Half is done.', todo: 'Look.' }, 'It broke. Half is done. Look.'],
  ['zh-CN', { happened: '坏了。', todo: '请修好。' }, '坏了。未作任何更改。请修好。'],
  ['zh-CN', { happened: 'Google 说：no.', todo: '请重试。' }, 'Google 说：no. 未作任何更改。请重试。'],
] as const)('%s: %j is “%s”', (language, parts, message) => expect(toldIn(language, parts)).toEqual({ ...parts, message }));

test('what is filled in stands in what happened', () =>
  expect(serverTells('en')('occupied', { area: 'K2' })).toEqual({
    happened: 'There is something in K2.',
    todo: 'Choose a cell with room to the right and below.',
    message: 'There is something in K2. Nothing was changed. Choose a cell with room to the right and below.',
  }));
