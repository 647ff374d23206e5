import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/{unit,rules,lsp,cli,parity,corpus,mcp,packaging}/**/*.test.ts'], pool: 'threads' },
});
