// The fields by which a map can be filtered, coloured and sized, by name; what they mean is in fields.ts.
export const fields = [
  'group',
  'stance',
  'engagement',
  'wanted',
  'gap',
  'assumption',
  'capacity',
  'role',
  'quadrant',
  'influence',
  'interest',
] as const
export type Field = (typeof fields)[number]

export const sizeFields = ['equal', 'influence', 'interest', 'relations'] as const
/** What the area of a mark grows with. */
export type SizeField = (typeof sizeFields)[number]
