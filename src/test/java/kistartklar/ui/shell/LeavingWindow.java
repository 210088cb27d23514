package kistartklar.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kistartklar.ui.shared.Place;

/** A window around a document that is left. */
record LeavingWindow(Consumer<Runnable> saving, List<Place> shown) implements Leaving.Around {

  /** A window in which no file is chosen. */
  LeavingWindow() {
    this(saved -> {});
  }

  LeavingWindow(Consumer<Runnable> saving) {
    this(saving, new ArrayList<>());
  }

  @Override
  public void chooseFile(Runnable then) {
    saving.accept(then);
  }

  @Override
  public void show(Place place) {
    shown.add(place);
  }
}
