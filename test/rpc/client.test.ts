// The client: checked both ways, and never a rejection.
import { clientOver } from '../../src/rpc/client';

const UNREACHABLE = { happened: 'It is away.', todo: 'Wait.', message: 'It is away. Nothing was changed. Wait.' };
const clientThat = (send: (request: string) => Promise<string>) =>
  clientOver(send, () => 'en', {
    unreachable: () => UNREACHABLE,
    unloaded: ({ file, reason }) => ({ ...UNREACHABLE, happened: `${file}: ${reason}` }),
  });
const room = { height: 1, width: 1 };

test('sends the operation, the language and the arguments, and types the answer', async () => {
  const sent: string[] = [];
  const call = clientThat(async (request) => {
    sent.push(request);
    return JSON.stringify({ ok: true, value: { cell: 'K2', obstacle: '' } });
  });
  await expect(call('findRoom', room)).resolves.toEqual({ ok: true, value: { cell: 'K2', obstacle: '' } });
  expect(JSON.parse(sent[0] ?? '')).toEqual({ op: 'findRoom', language: 'en', args: room });
});

test.each([[{}], [{ changed: 'Half is done.' }]])('a failure comes back in the parts the server gave it: %j', async (changed) => {
  const error = { code: 'busy', happened: 'Busy.', ...changed, todo: 'Try again.', message: 'Busy. Try again.' };
  await expect(clientThat(async () => JSON.stringify({ ok: false, error }))('findRoom', room)).resolves.toEqual({ ok: false, error });
});

test('a server whose code was not loaded is its own failure, said by the client', async () => {
  const answer = { ok: false, error: { code: 'unloaded', file: 'Server.html', reason: 'SyntaxError: no' } };
  await expect(clientThat(async () => JSON.stringify(answer))('findRoom', room)).resolves.toEqual({
    ok: false,
    error: { code: 'unloaded', ...UNREACHABLE, happened: 'Server.html: SyntaxError: no' },
  });
});

test.each<[string, () => Promise<string>]>([
  ['a server that cannot be asked', () => Promise.reject(new Error('PERMISSION_DENIED'))],
  ['an answer that is no JSON', async () => 'null?'],
  ['an answer of the wrong shape', async () => JSON.stringify({ ok: true, value: { cell: 2 } })],
  ['a failure without its parts', async () => JSON.stringify({ ok: false, error: { code: 'busy', message: 'Busy.' } })],
  ['a failure of a kind there is not', async () => JSON.stringify({ ok: false, error: { code: 'lazy', ...UNREACHABLE } })],
  ['Google’s null', async () => null as unknown as string],
])('%s is unreachable', async (_, send) => {
  await expect(clientThat(send)('findRoom', room)).resolves.toEqual({
    ok: false,
    error: { code: 'unreachable', ...UNREACHABLE },
  });
});
