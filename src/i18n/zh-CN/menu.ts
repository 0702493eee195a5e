// 脚本在表格菜单栏中的菜单：打开之前只看得见标题，标题须说明用途。
import type * as en from '../en/menu';
import type { Translation } from '../fill';

export const menu: Translation<typeof en.menu> = {
  title: 'Scoretab 绩效考核',
  open: '打开侧边栏',
  recalculate: '重新计算',
};
