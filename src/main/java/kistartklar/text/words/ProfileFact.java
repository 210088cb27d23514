package kistartklar.text.words;

/**
 * Something that a row says of a use case.
 *
 * @param label what it is; empty if the value says it
 * @param isText whether the value is a text of its own rather than a figure or a few words
 */
public record ProfileFact(String label, String value, boolean isText) {}
