// npm start: builds, and says how to bring what was built into a spreadsheet.
import { buildFromCommandLine } from '../build.mjs';

await buildFromCommandLine();
console.log(`
To bring it into a spreadsheet of yours (README, "Into Google Sheets"):
  npx clasp login
  npm run push -- --script SCRIPT_ID     the script's id: Extensions > Apps Script > Project Settings
Then reload the spreadsheet: the menu "Scoretab / 绩效考核" is there, and =GRADE(89.5) gives B.

放入您的表格（见 README.zh-CN.md）：
  npx clasp login
  npm run push -- --script 脚本编号 --lang zh     编号见 扩展程序 > Apps 脚本 > 项目设置
然后刷新表格：菜单中会出现“Scoretab / 绩效考核”，=GRADE(89.5) 得 B。`);
