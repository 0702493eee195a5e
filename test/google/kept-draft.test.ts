// What HR has answered on the way to a review, kept with the document: by one of HR at a time, told to HR alone, of any length.
import { workbook } from './workbook';

jest.setTimeout(600_000);

const [HR, OTHER, RATER] = ['e4@example.com', 'e5@example.com', 'e8@example.com'];
const LONG = '长'.repeat(30_000);

let made: Awaited<ReturnType<typeof workbook>>;
beforeAll(async () => {
  made = await workbook();
  made.host.actAs(HR);
  const settings = { language: '', theme: 'light', sender: '', hr: [OTHER] };
  await made.host.operation(() => {
    const app = made.host.globals.SpreadsheetApp as { getActive: () => { addEditors: (list: readonly string[]) => void } };
    app.getActive().addEditors([OTHER, RATER]);
  });
  expect((await made.ask('saveSettings', settings, 'en')).error).toBeUndefined();
});
afterAll(() => made.host.dispose());

const keep = async (email: string, session: string, draft: string, take = false) => {
  made.host.actAs(email);
  return made.ask('keepDraft', { session, draft, take }, 'en');
};
const found = async (email: string) => {
  made.host.actAs(email);
  return ((await made.ask('listPlans', {}, 'en')).value as { draft?: unknown }).draft;
};

test('there is none at first; what is kept is found again, whatever its length, by the same person from another page', async () => {
  expect(await found(HR)).toBeUndefined();
  for (const draft of [LONG, 'short', LONG]) {
    expect((await keep(HR, 'a', draft)).value).toMatchObject({ kept: true, by: HR });
    expect(await found(HR)).toMatchObject({ draft, by: HR, own: true });
  }
  expect((await keep(HR, 'b', 'on')).value).toMatchObject({ kept: true });
});

test('another of HR is told who is at it, and nothing of theirs is lost unless it is taken over', async () => {
  await keep(HR, 'a', 'first');
  expect(await found(OTHER)).toMatchObject({ draft: 'first', by: HR, own: false });
  expect((await keep(OTHER, 'c', 'second')).value).toMatchObject({ kept: false, by: HR });
  expect(await found(HR)).toMatchObject({ draft: 'first', own: true });
  expect((await keep(OTHER, 'c', 'second', true)).value).toMatchObject({ kept: true, by: OTHER });
  expect((await keep(HR, 'a', 'third')).value).toMatchObject({ kept: false, by: OTHER });
  expect(await found(HR)).toMatchObject({ draft: 'second', by: OTHER, own: false });
});

test('since when is when they began, not when they last typed', async () => {
  await keep(HR, 'a', 'one', true);
  const { at } = (await keep(HR, 'a', 'two')).value as { at: string };
  expect(((await keep(HR, 'a', 'three')).value as { at: string }).at).toBe(at);
});

test('who is not HR keeps nothing and is told of nothing', async () => {
  await keep(HR, 'a', 'ours', true);
  const { error } = await keep(RATER, 'd', 'theirs', true);
  expect(error.code).toBe('notHr');
  expect(error.message).toContain('Nothing was changed.');
  expect(await found(RATER)).toBeUndefined();
  expect(await found(HR)).toMatchObject({ draft: 'ours' });
});

test('an empty one forgets it', async () => {
  await keep(HR, 'a', LONG, true);
  expect((await keep(HR, 'a', '')).value).toMatchObject({ kept: true });
  expect(await found(HR)).toBeUndefined();
  expect((await keep(OTHER, 'c', 'free')).value).toMatchObject({ kept: true, by: OTHER });
});
