package kistartklar.report.pdf;

/** A document has more pages, or more parts on them, than can be made in bounded memory. */
public final class TooLongException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooLongException() {
    super("more than " + Pages.MOST + " pages or " + Pages.MOST_TAGS + " parts");
  }
}
