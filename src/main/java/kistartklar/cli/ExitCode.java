package kistartklar.cli;

/** How a command ended, for the calling shell. */
public final class ExitCode {

  /** Everything was done. */
  public static final int OK = 0;

  /** An input or a target was refused; what could be done is done. */
  public static final int REFUSED = 1;

  /** The command line itself is wrong; nothing was done. */
  public static final int USAGE = 2;

  private ExitCode() {}
}
