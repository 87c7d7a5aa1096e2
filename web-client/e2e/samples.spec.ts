import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type * as TypeScript from 'typescript';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);
const guide = readFileSync(path.resolve(import.meta.dirname, '../../docs/api/connect.md'), 'utf8');
const { transpileModule, ModuleKind, ScriptTarget } = createRequire(
  path.resolve(import.meta.dirname, '../package.json'),
)('typescript') as typeof TypeScript;

/** The guide's own words in a language, one after the other. */
const sample = (language: string) =>
  [...guide.matchAll(new RegExp('```' + language + '\\n([\\s\\S]*?)```', 'g'))]
    .map((found) => found[1])
    .join('\n');

test.describe('The guide runs as it stands', () => {
  let folder = '';
  test.beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ocop-guide-'));
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const start = async (baseURL: string | undefined, command: string, args: string[]) => {
    const env = { ...process.env, OCOP: baseURL ?? '', POSITION: path.join(folder, 'position.txt') };
    return (await run(command, args, { cwd: folder, env, timeout: 50_000 })).stdout;
  };

  test('by curl', async ({ baseURL }) => {
    const said = await start(baseURL, 'bash', ['-euo', 'pipefail', '-c', sample('sh')]);
    expect(said).toMatch(/"verdict": *"(in-force|expiring)"/);
    expect(said).toContain('certification.granted');
    expect(said).toContain('EPCISQueryDocument');
    expect(said).toContain('^010893850597419410LO-7');
  });

  test('in C#', async ({ baseURL }) => {
    const file = path.join(folder, 'connect.cs');
    writeFileSync(file, sample('csharp'));
    const said = await start(baseURL, 'dotnet', ['run', file]);
    expect(said).toMatch(/certification\.granted\.v1 certifications\//);
    const [, through] = said.match(/through (\d+)/) ?? [];
    expect(Number(through)).toBeGreaterThan(0);

    // it goes on where it was
    const again = await start(baseURL, 'dotnet', ['run', file]);
    expect(Number(again.match(/through (\d+)/)?.[1])).toBeGreaterThanOrEqual(Number(through));
  });

  test('in TypeScript', async ({ baseURL }) => {
    const file = path.join(folder, 'connect.mjs');
    writeFileSync(
      file,
      transpileModule(sample('ts'), {
        compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 },
      }).outputText,
    );
    const said = await start(baseURL, 'node', [file]);
    expect(said.match(/^\S+ (in-force|expiring)$/gm)).toHaveLength(3);
    expect(said).toMatch(/^[1-9]\d* changes through \d+$/m);
  });
});
