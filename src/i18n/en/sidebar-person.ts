// What the sidebar says of the page on how somebody's result came about.
export const person = {
  title: 'How a result came about',
  reading: 'Reading the results…',
  what: 'One page: what each rater gave, how it comes together, what was changed, approved and logged. To be printed or kept as PDF.',
  person: 'Person',
  choose: 'Choose a person',
  selected: 'Select a row of the Summary first, and that person is chosen here.',
  names: 'It names the raters and what each gave: it is HR’s, not for the person’s hands.',
  off: 'Choose a person.',
  show: 'Show the page',
  drawing: 'Drawing it up…',
  shown: 'The page on {name} is open over the sheet.',
} as const;
