import { defineConfig } from 'vitest/config'

// Where the browser or server is missing these fail: a test that skips holds nothing.
export default defineConfig({ test: { include: ['test/servers/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } })
