// npm start [-- --no-open] [-- --port N]: builds dist/ and the local host's page, and shows the page on this machine until it is stopped.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { buildPage } from './build-page.mjs';
import { serve } from './serve.mjs';
import { stop } from './stop.mjs';

const CACHE = fileURLToPath(new URL('../.cache', import.meta.url));
const { values } = parseArgs({ options: { port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) stop(`--port ${values.port} is no port: use a number up to 65535.`);

console.log('Building / 正在构建 …');
await build({ language: 'en' });
const scripts = { en: fileURLToPath(new URL('../dist', import.meta.url)), 'zh-CN': join(CACHE, 'start', 'zh-CN') };
await build({ language: 'zh-CN', outDir: scripts['zh-CN'] });
const page = await buildPage({ outDir: join(CACHE, 'start', 'page'), scripts });
const { address } = await serve(page, port).catch((error) =>
  stop(error.code === 'EADDRINUSE' ? `Port ${port} is taken: choose another with --port, or none.` : error.message),
);

console.log(`
  ${address}

The local host: a spreadsheet with the script that is pushed to Google Sheets, byte for byte. It is not Google Sheets.
Stop it with Ctrl+C. To bring the script into a spreadsheet of yours: README, "Into Google Sheets".

本地环境：一个电子表格，运行与推送到 Google 表格完全相同的脚本。它不是 Google 表格。
按 Ctrl+C 停止。放入您自己的表格：见 README.zh-CN.md。
`);
if (!values['no-open']) open(address);

/** In the system's own browser, where there is a screen; where there is none the address stands above. */
function open(address) {
  const [command, ...args] = {
    darwin: ['open', address],
    win32: ['rundll32', 'url.dll,FileProtocolHandler', address],
  }[process.platform] ?? ['xdg-open', address];
  if (command === 'xdg-open' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {}) // no such command: the address stands above
    .unref();
}
