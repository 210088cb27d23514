package kistartklar.report.pdf;

/**
 * A field that can be filled in on the screen. It shows nothing while it is empty: what is painted
 * below it makes it one for a pen too.
 */
public sealed interface FormField {

  /** Names it in the file; fields of one name belong together. */
  String name();

  /** What a screen reader says of it. */
  String description();

  /** A box to be ticked. */
  record Tick(String name, String description) implements FormField {}

  /**
   * One of several boxes of one name of which at most one is ticked.
   *
   * @param group what a screen reader says of all of them
   */
  record Choice(String name, String value, String group, String description) implements FormField {}

  /**
   * Text; all of one name show the same.
   *
   * @param lines whether it may have several lines
   */
  record Entry(String name, String description, boolean lines) implements FormField {}
}
