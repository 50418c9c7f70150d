/** The words for numbers, small letters: one to nine; ten to nineteen, one as it is often misspelt; the tens from twenty. */
export const unitWords = 'een twee drie vier vijf zes zeven acht negen'.split(' ')
export const teenWords =
  'tien elf twaalf dertien veertien vijftien zestien zeventien achttien achtien negentien'.split(' ')
export const tenWords = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')
