const formulaStart = /^(?:[\t\r\0]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u;

/** Whether a spreadsheet might run a text as a formula: by how it begins, full-width signs and blanks in front included. */
export const startsFormula = (text: string): boolean => formulaStart.test(text);
