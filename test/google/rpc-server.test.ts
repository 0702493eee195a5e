// The server's side of the line, with a sheet that is a few facts: what is written, and what is refused in which words.
import { answer } from '../../src/google/rpc-server';
import type { ActiveCell, Services, SheetRequest } from '../../src/google/services';
import { knowingWhose } from '../../src/google/whose-fault';

const K2: ActiveCell = { spreadsheetId: 'book', sheetId: 7, sheetTitle: "HR's", row: 1, column: 10, rows: 1000, columns: 26 };

/** Services that these operations have no use for: they name themselves. */
const OTHERS = new Proxy({} as Services, {
  get: (_, name) => () => {
    throw new Error(`${String(name)} is not for this`);
  },
});

function sheet(facts: { cell?: Partial<ActiveCell>; empty?: boolean; locale?: string; busy?: boolean; refuses?: string } = {}) {
  const written: SheetRequest[] = [];
  const read: string[] = [];
  const services: Services = Object.assign(Object.create(OTHERS), {
    activeCell: () => ({ ...K2, ...facts.cell }),
    readArea: ({ range }: { range: string }) => {
      read.push(range);
      return { locale: facts.locale ?? 'en_US', empty: facts.empty ?? true, operation: 1 };
    },
    write: (_: string, requests: readonly SheetRequest[]) => {
      if (facts.refuses) throw Object.assign(new Error(facts.refuses), { details: { code: 400 } });
      written.push(...requests.filter(({ updateDeveloperMetadata }) => !updateDeveloperMetadata));
    },
    functionNames: ['GRADE', 'WEIGHTED_SCORE'],
    alone: <T>(run: () => T) => (facts.busy ? undefined : run()),
  });
  return { services, written, read };
}

const ask = (request: unknown, facts = sheet()) =>
  JSON.parse(answer(typeof request === 'string' ? request : JSON.stringify(request), facts.services));
const insert = (block: string, facts = sheet(), language = 'en') =>
  ask(
    {
      op: 'insertExample',
      language,
      args: {
        height: block.split('\n').length,
        width: block.split('\n')[0]?.split('\t').length ?? 1,
        cell: facts.services.activeCell().row === 1000 ? 'K1001' : 'K2',
        block,
      },
    },
    facts,
  );

test('findRoom tells the cell and what is in the way', () => {
  const facts = sheet({ empty: false });
  expect(ask({ op: 'findRoom', language: 'en', args: { height: 2, width: 3 } }, facts)).toEqual({
    ok: true,
    value: { cell: 'K2', obstacle: 'occupied' },
  });
  expect(facts.read).toEqual(["'HR''s'!K2:M3"]);
  expect(facts.written).toEqual([]);
});

test('insertExample writes values, text and the formula moved to where it stands, in one request', () => {
  const facts = sheet();
  expect(insert('KPI\t\n55\t45\n90\t=WEIGHTED_SCORE(A3:B3, A2:B2)', facts)).toEqual({ ok: true, value: { cell: 'K2' } });
  expect(facts.written).toEqual([
    {
      updateCells: {
        start: { sheetId: 7, rowIndex: 1, columnIndex: 10 },
        fields: 'userEnteredValue',
        rows: [
          { values: [{ userEnteredValue: { stringValue: 'KPI' } }, {}] },
          { values: [{ userEnteredValue: { numberValue: 55 } }, { userEnteredValue: { numberValue: 45 } }] },
          { values: [{ userEnteredValue: { numberValue: 90 } }, { userEnteredValue: { formulaValue: '=WEIGHTED_SCORE(K4:L4, K3:L3)' } }] },
        ],
      },
    },
  ]);
});

test('in a locale with a decimal comma, arguments are parted by ;', () => {
  const facts = sheet({ locale: 'de_DE' });
  insert('=GRADE(89.999, "A>=90,5; B>=80")', facts);
  expect(JSON.stringify(facts.written)).toContain('=GRADE(89,999; \\"A>=90,5; B>=80\\")');
});

describe('is not done, and says so', () => {
  test.each<[string, ReturnType<typeof sheet>, string, RegExp]>([
    ['something in the way', sheet({ empty: false }), 'occupied', /^There is something in K2\. Nothing was changed\. Choose/],
    ['past the last row', sheet({ cell: { row: 1000 } }), 'noRoom', /^The sheet ends before K1001 does\. Nothing was changed\./],
    ['the active cell has moved', sheet({ cell: { column: 2 } }), 'moved', /^The active cell is no longer K2\. Nothing was changed\./],
    ['someone else at it', sheet({ busy: true }), 'busy', /^Someone else .* Nothing was changed\. Try again/],
    [
      'Google refuses',
      sheet({ refuses: 'You are trying to edit a protected cell\n  at foo:1' }),
      'refused',
      /did not accept this: You are trying to edit a protected cell\. Nothing was changed\. Check/,
    ],
  ])('%s', (_, facts, code, message) => {
    const { ok, error } = insert('=GRADE(1)', facts);
    expect({ ok, code: error.code }).toEqual({ ok: false, code });
    expect(error.message).toMatch(message);
    expect(facts.written).toEqual([]);
  });

  test('in Chinese to a Chinese reader', () =>
    expect(insert('=GRADE(1)', sheet({ busy: true }), 'zh-CN').error.message).toContain('未作任何更改'));
});

test('what breaks off after something was written does not say that nothing was changed', () => {
  const facts = sheet();
  const services = {
    ...facts.services,
    alone: (run: () => unknown) => {
      run();
      throw new Error('Service error');
    },
  };
  const { error } = insert('=GRADE(1)', { ...facts, services });
  expect(facts.written).toHaveLength(1);
  expect(error).toMatchObject({ code: 'refused', changed: 'Some or all of it may have been done.' });
  expect(error.message).toBe(
    'Google Sheets broke this off: Service error. Some or all of it may have been done. Look first, then try again: nothing is done twice.',
  );
});

describe('a fault of our own is not put down to Google', () => {
  // a list of functions that is none: our own code falls over it
  const broken = (facts: ReturnType<typeof sheet>) => ({ ...facts, services: { ...facts.services, functionNames: undefined } as never });

  test('before anything was written', () => {
    const facts = sheet();
    const { error } = insert('=GRADE(1)', broken(facts));
    expect(error).toMatchObject({ code: 'fault', happened: expect.stringMatching(/^Scoretab itself failed at this: ./) });
    expect(error.message).toContain('Nothing was changed. The fault is not in your sheet.');
    expect(facts.written).toEqual([]);
  });

  test('whether or not it comes out of a run that is alone', () => {
    const throwing = (error: Error) => () => {
      throw error;
    };
    const [ours, googles] = [new TypeError('x is undefined'), new Error('Service error')];
    const { services, isGoogles } = knowingWhose({ ...sheet().services, write: throwing(googles) });
    expect(() => services.alone(throwing(ours))).toThrow(ours);
    expect(() => services.alone(() => services.write('', []))).toThrow(googles);
    expect([isGoogles(ours), isGoogles(googles)]).toEqual([false, true]);
  });
});

describe('a write that fails', () => {
  /** The write fails as Google may: with a status or without, before or after it was applied; and the look afterwards may fail too. */
  const failing = (how: { code?: number; applied?: boolean; blind?: boolean }) => {
    const facts = sheet();
    let left = 'an earlier write';
    const services: Services = {
      ...facts.services,
      write: (id, requests) => {
        if (how.applied) {
          facts.services.write(id, requests);
          left = requests.flatMap(({ updateDeveloperMetadata: mark }) => mark?.developerMetadata?.metadataValue ?? []).join();
        }
        throw Object.assign(new Error('Service error'), how.code && { details: { code: how.code } });
      },
      lastOperation: () => {
        if (how.blind) throw new Error('Service error');
        return left;
      },
    };
    return { answer: insert('=GRADE(1)', { ...facts, services }), written: facts.written };
  };

  test.each([undefined, 503])('and was applied all the same is done (status %s)', (code) => {
    const { answer: said, written } = failing({ applied: true, ...(code && { code }) });
    expect([said, written.length]).toEqual([{ ok: true, value: { cell: 'K2' } }, 1]);
  });

  test.each([undefined, 400, 503])('and was not applied changed nothing, and that is said (status %s)', (code) => {
    const { error } = failing(code ? { code } : {}).answer;
    expect(error.message).toBe(
      'Google Sheets did not accept this: Service error. Nothing was changed. Check that you may edit this sheet.',
    );
  });

  test('and cannot be looked at either is said to be not known', () => {
    const { error } = failing({ applied: true, blind: true }).answer;
    expect(error).toMatchObject({ code: 'refused', changed: 'All of it may have been done, or nothing.' });
    expect(error.message).toContain('could not be asked afterwards what was done: Service error.');
  });
});

describe('a request that is not understood changes nothing', () => {
  test.each<[string, unknown]>([
    ['no JSON', 'x'],
    ['null', null],
    ['no operation', { language: 'en', args: {} }],
    ['an unknown operation', { op: 'deleteAll', language: 'en', args: {} }],
    ['an operation that every object has', { op: 'constructor', language: 'en', args: {} }],
    ['arguments of the wrong kind', { op: 'findRoom', language: 'en', args: { height: 'two', width: 1 } }],
    ['a size of nothing', { op: 'findRoom', language: 'en', args: { height: 0, width: 1 } }],
    ['half a row', { op: 'findRoom', language: 'en', args: { height: 1.5, width: 1 } }],
    ['a block larger than it says', { op: 'insertExample', language: 'en', args: { height: 1, width: 1, block: '1\t2\n3' } }],
  ])('%s', (_, request) => {
    const facts = sheet();
    expect(ask(request, facts)).toMatchObject({ ok: false, error: { code: 'request' } });
    expect(facts.written).toEqual([]);
  });

  test.each([
    '=IMPORTRANGE("x", "y")',
    '=GRADE(IMPORTDATA("x"))',
    '=GRADE(1)&HYPERLINK("x")',
    '=A1',
    '=NOSUCH(1)',
    '=GRADE(1',
    '=GRADE()',
    '=GRADE("a" & "b")',
    '=GRADE({1,2})',
  ])('a formula that is no plain call of ours: %s', (formula) => {
    const facts = sheet();
    expect(insert(`1\t${formula}`, facts)).toMatchObject({ ok: false, error: { code: 'request' } });
    expect(facts.written).toEqual([]);
  });
});
