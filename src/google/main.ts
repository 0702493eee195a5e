// What Code.js exports to its footer: the entry points that Google calls. Nothing here touches a service while loading.
import { callFunction } from '../functions/call';
import { CATALOGUE, FUNCTION_NAMES, type FunctionName } from '../functions/catalogue';

export { onInstall, onOpen, openSidebar } from './menu';

/** A lazy import (build.mjs): all that only an rpc needs is evaluated when one runs, not on each custom-function call. */
declare function require(path: './rpc-entry'): typeof import('./rpc-entry');

/** Called by each custom function's declaration. */
export const call = (name: FunctionName, values: ArrayLike<unknown>): unknown => callFunction(name, CATALOGUE[name](), values);

/** The sidebar's one way in. */
export const rpc = (request: string): string => require('./rpc-entry').rpc(request, FUNCTION_NAMES);
