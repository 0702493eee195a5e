// A link to a tab ends as it does in Sheets: `#gid=5`.
import type { FUniver } from '@univerjs/core/facade';
import { findSheet } from '../../book/book';
import type { Host } from '../../host';
import { selectInGrid } from './selection';

/** Opens the tab of the page's own address, and of each that it is given later. */
export function followLinks(host: Host, api: FUniver): void {
  const open = () => {
    const [, gid] = /^#gid=(\d+)$/.exec(location.hash) ?? [];
    const sheet = gid ? findSheet(host.book, Number(gid)) : undefined;
    if (sheet) selectInGrid(api, { sheetId: sheet.properties.sheetId, box: { top: 0, bottom: 1, left: 0, right: 1 } });
  };
  open();
  addEventListener('hashchange', open);
}
