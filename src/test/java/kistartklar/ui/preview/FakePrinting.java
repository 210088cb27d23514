package kistartklar.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.stage.Window;
import kistartklar.report.preview.PageImage;
import kistartklar.report.preview.PageSize;
import org.jspecify.annotations.Nullable;

/** A printer that remembers what it was given. */
final class FakePrinting implements Printing, PrintJob {

  final List<PageImage> printed = new ArrayList<>();
  final List<PageSize> sizes = new ArrayList<>();
  Optional<List<Integer>> choice = Optional.of(List.of(0, 1, 2));
  IntPredicate prints = number -> true;
  boolean finishes = true;
  boolean finished;
  boolean dropped;
  Runnable afterPage = () -> {};
  Runnable whileChoosing = () -> {};

  @Override
  public Start start(String documentName) {
    return new Ready(this);
  }

  @Override
  public Optional<List<Integer>> choose(@Nullable Window owner, int pageCount) {
    whileChoosing.run();
    return choice;
  }

  @Override
  public boolean print(PageImage image, PageSize size) {
    printed.add(image);
    sizes.add(size);
    afterPage.run();
    return prints.test(printed.size());
  }

  @Override
  public boolean finish() {
    finished = true;
    return finishes;
  }

  @Override
  public void cancel() {
    dropped = true;
  }

  @Override
  public String printer() {
    return "Büro";
  }
}
