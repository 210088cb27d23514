package kistartklar.ui.preview;

/** Printing through the system. */
public interface Printing {

  /** Looks for printers, which takes a while; not on the window's thread. */
  Start start(String documentName);

  /** What came of looking for printers. */
  sealed interface Start {}

  /** There are printers. */
  record Ready(PrintJob job) implements Start {}

  /** No printer is set up. */
  record NoPrinter() implements Start {}

  /** The program that passes pages on to printers is missing. */
  record NoSpooler() implements Start {}
}
