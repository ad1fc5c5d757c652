declare module 'virtual:glossaries' {
  /** A text of JSON: `CompiledTerms`. */
  const json: string;
  export default json;
}
