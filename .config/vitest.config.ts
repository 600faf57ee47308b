import { defineConfig } from 'vitest/config'

// Modules keep no state between texts, so the files of a worker share them: loading them anew for each file took longer than the tests.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that need a browser or a server are run by `npm run test:servers`.
    exclude: ['test/servers/**'],
    testTimeout: 60_000,
    isolate: false,
  },
})
