declare module '@lhncbc/ucum-lhc' {
  const ucum: { readonly UcumLhcUtils: { getInstance(): { validateUnitString(code: string): { readonly status: string } } } }
  export default ucum
}
