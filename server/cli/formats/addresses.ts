/** Where people read about the tool. */
export const homepage = 'https://github.com/casewright/casewright';
