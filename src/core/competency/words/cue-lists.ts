/**
 * The cues of one competency, by weight: 4 decides alone, 3 is clear, 2 is likely, 1 is a hint that needs another.
 * `label` cues count only in the run-in label or title. Every value is a list with commas or lines.
 *
 * In a cue every word stands for its whole stem (`explain`: explained, explaining; `tell`: told), `=word` for that
 * spelling only, `a|b` for either, `@name` for a family, `..` for up to three words of any kind and `#` for a number.
 * Articles, pronouns and the like may stand between the words of a cue without being written.
 */
export type CueList = Partial<Readonly<Record<4 | 3 | 2 | 1 | 'label', string>>>;

/** Cues by competency id. */
export type CueLists = Readonly<Record<string, CueList>>;
