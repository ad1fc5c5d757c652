declare module 'virtual:glossaries' {
  /** The file with all packs: on its first line `CompiledTerms` without the entries as JSON, and then the entries. */
  const path: '/assets/glossaries.txt';
  export default path;
}
