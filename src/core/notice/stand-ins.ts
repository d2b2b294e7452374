/**
 * What stands in the place of a value that was refused: a date, an id, a time zone, a time of day. One of them fits
 * wherever a text must stand. Nobody has typed them.
 */
export const STAND_INS = ['2000-01-01', 'x', 'UTC', '00:00'] as const;
