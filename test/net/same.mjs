// Whether two dumps of the net say the same: node test/net/same.mjs BEFORE AFTER. Formulas are compared by what they say (canonical.mjs).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from './canonical.mjs';

const [before, after] = process.argv.slice(2);
let different = 0;
for (const name of new Set([...readdirSync(before), ...readdirSync(after)])) {
  const [one, other] = [before, after].map((folder) => read(join(folder, name)));
  compare(one, other, name);
}
console.log(different === 0 ? 'the same' : `${different} differences`);
process.exitCode = different === 0 ? 0 : 1;

function read(path) {
  return JSON.parse(readFileSync(path, 'utf8').replaceAll('\\u0000', ''));
}

function compare(one, other, path) {
  if (typeof one === 'string' && typeof other === 'string') {
    if (one !== other && !(one.startsWith('=') && other.startsWith('=') && canonical(one) === canonical(other))) tell(one, other, path);
    return;
  }
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    if (one !== other) tell(one, other, path);
    return;
  }
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) compare(one[key], other[key], `${path}.${key}`);
}

/** Where the two part, with some of what stands around it. */
function tell(one, other, path) {
  different += 1;
  if (different > 12) return;
  const [a, b] = [JSON.stringify(one) ?? '', JSON.stringify(other) ?? ''];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  console.log(`${path}\n- ${a.slice(Math.max(0, at - 120), at + 160)}\n+ ${b.slice(Math.max(0, at - 120), at + 160)}`);
}
