/** What a schema says of a part of a file: "findings.0.kind: Invalid input"; of the whole, the message alone. */
export function issueText({ path, message }: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return path.length === 0 ? message : `${path.map(String).join('.')}: ${message}`
}
