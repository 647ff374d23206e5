import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/{unit,rules,lsp,cli,parity,corpus}/**/*.test.ts'], pool: 'threads' },
});
