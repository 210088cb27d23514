package kistartklar.report;

/**
 * How generously the first page is laid out: it has to stay one page with a long name and a logo.
 *
 * @param lineHeight of the score
 * @param before room between the firm and the score, in points
 * @param gap between parts, in points
 * @param mostNameSize largest size of the firm's name
 * @param strip whether the nine phases are shown
 * @param titleLength most characters of a measure's title; the plan has them all
 * @param ownerLength most characters of a person or department; the plan has them all
 * @param participantsLength most characters of all who took part
 */
record Spacing(
    int lineHeight,
    float before,
    float gap,
    int mostNameSize,
    boolean strip,
    int titleLength,
    int ownerLength,
    int participantsLength) {

  static final Spacing AMPLE = new Spacing(8, 19.5f, 13, 25, true, 90, 60, 300);
  static final Spacing CLOSE = new Spacing(6, 13, 6.5f, 17, true, 80, 45, 200);
  static final Spacing TIGHT = new Spacing(4, 6.5f, 6.5f, 8, true, 40, 22, 100);
  static final Spacing TIGHTEST = new Spacing(4, 6.5f, 6.5f, 8, false, 40, 22, 80);

  /** Whether there is a way to lay out the first page in which not all who took part are named. */
  static boolean mayShorten(String participants) {
    return !Wording.shortened(participants, TIGHTEST.participantsLength).equals(participants);
  }
}
