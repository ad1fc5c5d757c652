/** Whether a paragraph opens as a note of the editors: "Editor's note: …", "[Editors' note …", "Editorial note". */
export function isEditorsNote(text: string): boolean {
  return /^\W*editor(?:['’]?s|s['’]|ial)?['’]?\s+note\b/i.test(text.slice(0, 40));
}
