// npm run build [-- --lang en|zh] [-- --out FOLDER]: see scripts/build.mjs.
import { buildFromCommandLine } from './scripts/build.mjs';

await buildFromCommandLine();
