// Blobs as Utilities makes them. A PDF holds the HTML it was made of: how Google lays it out is not known here.
import type { Calls } from '../calls';
import { service } from './service';

export type LocalBlob = {
  readonly getName: () => string | null;
  readonly setName: (name: string) => LocalBlob;
  readonly getContentType: () => string;
  readonly getDataAsString: () => string;
  readonly getAs: (type: string) => LocalBlob;
};

export function newBlob(calls: Calls, data: unknown, type: unknown = 'text/plain', named: unknown = null): LocalBlob {
  if (typeof data !== 'string') throw new Error('Utilities.newBlob of bytes is not implemented by the local host.');
  let name = named === null ? null : String(named);
  const blob: LocalBlob = service(calls, 'Blob', {
    getName: () => name,
    setName: (other: string) => {
      name = other;
      return blob;
    },
    getContentType: () => String(type),
    getDataAsString: () => data,
    getAs: (other: string) => {
      if (other !== 'application/pdf' || type !== 'text/html')
        throw new Error(`Blob.getAs: ${type} as ${other} is not implemented by the local host.`);
      return newBlob(calls, data, other, name?.replace(/\.\w+$/, '.pdf') ?? null);
    },
  });
  return blob;
}
