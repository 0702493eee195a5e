// Where an rpc meets Google: the server's side of the line, over Google's own services.
import { answer } from './rpc-server';
import { googleServices } from './services';

export const rpc = (request: string, functionNames: readonly string[]): string => answer(request, googleServices(functionNames));
