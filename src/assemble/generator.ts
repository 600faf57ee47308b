/** What wrote a record; a test holds it equal to package.json. */
export const generator = { name: 'case-record', version: '0.1.0' }
