package kistartklar.ui.preview;

import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import kistartklar.report.preview.PageImage;
import kistartklar.report.preview.PageSize;
import org.jspecify.annotations.Nullable;

/** One document on its way to a printer. */
public interface PrintJob {

  /**
   * Lets the user choose printer and pages. Called on the window's thread, returns when the user
   * has chosen.
   *
   * @return the pages to print from 0, in order; empty if the user does not want to print
   */
  Optional<List<Integer>> choose(@Nullable Window owner, int pageCount);

  /**
   * Prints the next page; not on the window's thread.
   *
   * @return whether that worked
   */
  boolean print(PageImage image, PageSize size);

  /**
   * Hands over what was printed; not on the window's thread.
   *
   * @return whether the printer or its spooler took it
   */
  boolean finish();

  /** Drops what was printed so far. */
  void cancel();

  /** The chosen printer's name. */
  String printer();
}
