/** The version of the tool, as package.json has it (a test compares them). */
export const toolVersion = '0.1.0'
