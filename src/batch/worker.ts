// A worker reads and writes nothing, so that it may be killed at any time without leaving half a file.
export { readReport as default } from './read-report.js'
