package kistartklar.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kistartklar.ui.shared.Place;

/** A window around a document that is left. */
record ClosingWindow(Consumer<Runnable> saving, List<Place> shown) implements CloseDialogue.Host {

  /** A window in which no file is chosen. */
  ClosingWindow() {
    this(saved -> {});
  }

  ClosingWindow(Consumer<Runnable> saving) {
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
