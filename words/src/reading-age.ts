/**
 * How old must a reader be to read this with ease?
 * Flesch-Kincaid grade plus five, after Kincaid and others 1975, with syllables counted by vowel groups. Made for
 * English sentences; a single word or a name says little.
 */
export function readingAge(text: string): number {
  const sentences = Math.max(1, text.split(/[.!?:;]+(?:\s|$)/).filter((one) => /\p{L}/u.test(one)).length);
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

/** Groups of vowels; a silent e at the end, and -es or -ed after most consonants, count for nothing. */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return 1;
  const trimmed = plain
    .replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
    .replace(/^y/, '');
  return Math.max(1, trimmed.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
