import './pipeline.js'

// For the build, which files the words of all lexicons once, so that no start has to.
export { vocabulary } from './core/vocabulary.js'
