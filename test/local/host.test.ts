// The local host as a whole: the built script runs in it and its functions calculate.
import { openWithScript } from './open';

test('the script runs in it, and its functions calculate', async () => {
  const { host, script } = openWithScript();
  script.open();
  expect(host.screen.menus).toEqual([
    { title: 'Scoretab / 绩效考核', items: [{ label: 'Open / 打开', functionName: 'openSidebar' }], addon: false },
  ]);
  await host.typeIn('Sheet1', 'A1', 89.5);
  await host.typeIn('Sheet1', 'B1', '=GRADE(A1)');
  expect(host.value('B1')).toBe('B');
  host.dispose();
});
