package kistartklar.ui.preview;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.print.PrinterJob;

/** Printing through the toolkit. */
public final class FxPrinting implements Printing {

  /**
   * Where the Java runtime expects it on Linux; without it, it prints nowhere and calls it done.
   */
  private static final Path SPOOLER = Path.of("/usr/bin/lpr");

  private final boolean spoolerNeeded;
  private final Path spooler;

  public FxPrinting() {
    this(System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux"), SPOOLER);
  }

  FxPrinting(boolean spoolerNeeded, Path spooler) {
    this.spoolerNeeded = spoolerNeeded;
    this.spooler = spooler;
  }

  @Override
  public Start start(String documentName) {
    if (spoolerNeeded && !Files.isExecutable(spooler)) {
      return new NoSpooler();
    }
    PrinterJob job = PrinterJob.createPrinterJob();
    return job == null ? new NoPrinter() : new Ready(new FxPrintJob(job, documentName));
  }
}
